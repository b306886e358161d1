package org.emend.rules.encoding;

import org.emend.core.patch.Span;

/**
 * A word with replacement characters in it or at its ends.
 *
 * @param span the word: letters, combining marks and replacement characters
 */
record LostWord(String chars, Span span) {

  static final char LOST = '\uFFFD';

  /** Nothing longer is read as a word. In code units, to either side. */
  private static final int LONGEST_HALF = 24;

  /** A letter of European alphabets takes two bytes, so may have left two replacements. */
  private static final int MOST_FOR_LETTER = 2;

  static LostWord around(String chars, Span run) {
    int start = run.start();
    while (start > Math.max(0, run.start() - LONGEST_HALF) && isPart(chars.charAt(start - 1))) {
      start--;
    }
    int end = run.end();
    while (end < Math.min(chars.length(), run.end() + LONGEST_HALF) && isPart(chars.charAt(end))) {
      end++;
    }
    return new LostWord(chars, new Span(start, end));
  }

  private static boolean isPart(char c) {
    return c == LOST || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The word with one {@link #LOST} for each letter; empty where more was lost at a place. */
  String pattern() {
    StringBuilder pattern = new StringBuilder();
    int run = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = chars.charAt(i);
      run = c == LOST ? run + 1 : 0;
      if (run > MOST_FOR_LETTER) {
        return "";
      }
      if (run < 2) {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }

  /** Which letter of the pattern a place in the text is. */
  int indexOf(int at) {
    int index = 0;
    for (int i = span.start(); i < at; i++) {
      index += chars.charAt(i) == LOST && i > span.start() && chars.charAt(i - 1) == LOST ? 0 : 1;
    }
    return index;
  }
}
