package org.emend.rules.measure;

/** In which way a token of the truth is wrong in the text as read. */
public enum ErrorKind {
  /** What was read is a word itself, though another. */
  REAL_WORD("real word"),
  /** What was read is no word, and one edit away. */
  NON_WORD_1("non-word, distance 1"),
  /** No word, and two edits away. */
  NON_WORD_2("non-word, distance 2"),
  /** No word, and three edits away or more. */
  NON_WORD_3("non-word, distance 3+"),
  /** Split, glued, or cut by a hyphen at the end of a line; every letter is right. */
  SPACING("spacing only"),
  /** Only marks at the ends of the token differ. */
  EDGE_PUNCTUATION("edge punctuation only"),
  /** Split or glued, and letters are wrong as well. */
  MIXED("spacing and letters"),
  /** Nothing was read there, or it is right and stands elsewhere. */
  OTHER("nothing read");

  private final String label;

  ErrorKind(String label) {
    this.label = label;
  }

  /** As it is shown to people. */
  public String label() {
    return label;
  }
}
