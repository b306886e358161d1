package org.emend.rules.words;

import org.emend.core.patch.Span;

/**
 * A word with one foreign mark inside.
 *
 * @param left the letters before the mark
 * @param mark what stands between
 * @param right the letters after it, a possessive ending excluded
 * @param ending {@code 's} with any apostrophe, or nothing: no dictionary lists possessives
 * @param at where the mark stands in the text
 */
record DamagedWord(String left, char mark, String right, String ending, int at) {

  /** The word around a mark that has letters on both sides. */
  static DamagedWord around(String chars, int at) {
    int start = at;
    while (start > 0 && isPart(chars, start - 1)) {
      start--;
    }
    int end = at + 1;
    while (end < chars.length() && isPart(chars, end)) {
      end++;
    }
    String right = chars.substring(at + 1, end);
    int bare = right.length() - 2;
    boolean possessive = bare > 0 && right.endsWith("s") && isApostrophe(right.charAt(bare));
    return new DamagedWord(
        chars.substring(start, at),
        chars.charAt(at),
        possessive ? right.substring(0, bare) : right,
        possessive ? right.substring(bare) : "",
        at);
  }

  private static boolean isPart(String chars, int at) {
    char c = chars.charAt(at);
    return Character.isLetter(c)
        || isApostrophe(c)
            && at > 0
            && at + 1 < chars.length()
            && Character.isLetter(chars.charAt(at - 1))
            && Character.isLetter(chars.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  Span span() {
    return new Span(at - left.length(), at + 1 + right.length() + ending.length());
  }

  /** The word with a letter (or nothing) in place of the mark, without its ending. */
  String with(String letter) {
    return left + letter + right;
  }

  int letters() {
    return left.length() + right.length();
  }
}
