package org.emend.rules.words.decode;

/** How much of a text is searched: what costs time, and what may disturb more than it helps. */
public enum Depth {
  /** Edited text that nobody will read again: unknown words in small letters. */
  EDITED,
  /** Edited text with a reviewer: words with a capital, too, and what looks like code. */
  REVIEWED,
  /** What a text recogniser put out: every word may have been another. */
  SCANNED
}
