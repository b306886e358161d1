package org.emend.rules.flags;

/**
 * Cuts a passage into sentences: behind a full stop, question or exclamation mark or ellipsis and
 * the quotes and brackets that close behind it, where white space follows. An abbreviation cuts,
 * too, which is as good for comparing a text with itself.
 */
final class Sentences {

  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]*_";

  private static final boolean[] ENDS = new boolean[128];

  static {
    for (char c : ".?!".toCharArray()) {
      ENDS[c] = true;
    }
  }

  private Sentences() {}

  /** Takes a sentence's place, half-open, in code units, without the white space around it. */
  interface Place {
    void sentence(int start, int end);
  }

  static void each(char[] chars, Place to) {
    int start = skipSpace(chars, 0);
    for (int at = start; at < chars.length; at++) {
      char c = chars[at];
      if (c < ENDS.length ? !ENDS[c] : c != '\u2026' && c != '\u3002') {
        continue;
      }
      int end = at + 1;
      while (end < chars.length && CLOSERS.indexOf(chars[end]) >= 0) {
        end++;
      }
      if (end == chars.length || Folded.isSpace(chars[end]) || c == '\u3002') {
        to.sentence(start, end);
        start = skipSpace(chars, end);
        at = start - 1;
      }
    }
    int end = chars.length;
    while (end > start && Folded.isSpace(chars[end - 1])) {
      end--;
    }
    if (end > start) {
      to.sentence(start, end);
    }
  }

  private static int skipSpace(char[] chars, int from) {
    int at = from;
    while (at < chars.length && Folded.isSpace(chars[at])) {
      at++;
    }
    return at;
  }
}
