package org.emend.rules.measure;

/** Which differences in spelling count. Folding replaces characters one by one: places stay. */
public enum Folding {
  /** All of them. */
  NONE,
  /** Curly quotation marks and apostrophes count as straight ones, dashes as hyphens. */
  QUOTES;

  private static final String FOLDED = "\u2018\u2019\u02BC\u201C\u201D\u2013\u2014";
  private static final String TO = "'''\"\"--";

  /** The text with what does not count made equal. */
  public String of(String text) {
    if (this == NONE) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int known = text.charAt(i) < 0x80 ? -1 : FOLDED.indexOf(text.charAt(i));
      if (known >= 0) {
        folded.setCharAt(i, TO.charAt(known));
      }
    }
    return folded.toString();
  }
}
