package org.emend.rules.measure;

/** What an edit did to the words it touches. */
public enum Judgement {
  /** They were wrong, and are as the truth has them. */
  RIGHT,
  /** They are the same but for white space or what is folded, or no truth is known for them. */
  NEUTRAL,
  /** They were right, and are no more. */
  HARM,
  /** They were wrong, and still are. */
  MISS
}
