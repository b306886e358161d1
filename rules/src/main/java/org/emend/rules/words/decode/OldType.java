package org.emend.rules.words.decode;

import org.emend.rules.words.model.WordTrie;

/**
 * Prints of before about 1800, whose long s was read as f: {@code moft}, {@code fuch}, {@code
 * houfe}. A long s stood anywhere but at a word's end.
 */
final class OldType {

  /** Letters f that are weighed in a word; more have hardly any. */
  private static final int MOST = 4;

  private OldType() {}

  /**
   * Whether a word is none as it stands, and one with s for some f.
   *
   * @param word folded
   */
  static boolean isMisread(String word, WordTrie words) {
    if (word.indexOf('f') < 0 || words.id(word) != WordTrie.NO_WORD) {
      return false;
    }
    int[] places = new int[MOST];
    int found = 0;
    for (int at = 0; at + 1 < word.length() && found < MOST; at++) {
      if (word.charAt(at) == 'f') {
        places[found++] = at;
      }
    }
    for (int chosen = 1; chosen < 1 << found; chosen++) {
      StringBuilder written = new StringBuilder(word);
      for (int i = 0; i < found; i++) {
        if ((chosen >> i & 1) == 1) {
          written.setCharAt(places[i], 's');
        }
      }
      if (words.id(written.toString()) != WordTrie.NO_WORD) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word becomes another by nothing but s for f. */
  static boolean isBetween(String read, String written) {
    if (read.length() != written.length() || read.equals(written)) {
      return false;
    }
    for (int at = 0; at < read.length(); at++) {
      char c = read.charAt(at);
      char s = written.charAt(at);
      boolean longS = c == 'f' && s == 's' && at + 1 < read.length();
      if (c != s && !longS) {
        return false;
      }
    }
    return true;
  }
}
