package org.emend.formats.charset;

/** The encoding an input is read in, and what told it. */
public record Choice(TextEncoding encoding, Evidence evidence) {

  /** What an encoding was told from, and so what to advise if it turns out wrong. */
  public enum Evidence {
    /** All bytes are ASCII, the same in every charset that it could be. */
    ASCII,
    /** A byte order mark. */
    MARK,
    /** Somebody named it. */
    NAMED,
    /** The file itself names it, in HTML or XML. */
    DECLARED,
    /** Well-formed, but for strays: other text hardly ever is. */
    UTF_8,
    /** Zero bytes where UTF-16 or UTF-32 has them. */
    ZEROS,
    /** The bytes make sense as text in one charset only. */
    DETECTED,
    /** Nothing is sure: the bytes that are not UTF-8 pass as they are. */
    UNSURE
  }

  static Choice of(String name, Evidence evidence) {
    return new Choice(new TextEncoding(name, false), evidence);
  }
}
