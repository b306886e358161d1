package org.emend.rules.words.decode;

/**
 * Letters that a writer left out, with an apostrophe in their place: {@code stoop'd}, {@code o'er}.
 * Verse and dialogue are full of them, and hardly a scanner reads a letter for an apostrophe.
 */
final class Elision {

  private static final int MOST_LETTERS = 2;

  private Elision() {}

  /** Whether there is an apostrophe in a word. */
  static boolean mayBe(String read) {
    return read.indexOf('\'') > 0 || read.indexOf('\u2019') > 0;
  }

  /** Whether a word is another one with an apostrophe in place of a letter or two inside. */
  static boolean isOf(String read, String whole) {
    for (int mark = 1; mark < read.length() - 1; mark++) {
      if (!Atoms.isApostrophe(read.charAt(mark))) {
        continue;
      }
      int tail = read.length() - mark - 1;
      int left = whole.length() - mark - tail;
      if (left >= 1
          && left <= MOST_LETTERS
          && whole.regionMatches(true, 0, read, 0, mark)
          && whole.regionMatches(true, mark + left, read, mark + 1, tail)
          && whole.substring(mark, mark + left).chars().allMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }
}
