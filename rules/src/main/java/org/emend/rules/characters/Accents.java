package org.emend.rules.characters;

import com.ibm.icu.text.Normalizer2;

/** Letters and their accents, as Unicode composes them. Loads ICU's tables when first asked. */
final class Accents {

  static final char DOTLESS_I = '\u0131';

  /** Where the letters of European languages end: Latin Extended-A. */
  private static final char LAST_EUROPEAN = '\u017F';

  private static final char LAST_WESTERN = '\u00FF';

  private Accents() {}

  /** The letter with a combining mark as one character, 0 where there is none. */
  static char compose(char letter, char mark) {
    int whole = Normalizer2.getNFCInstance().composePair(letter, mark);
    return whole > 0 && whole <= Character.MAX_VALUE ? (char) whole : 0;
  }

  /** The same, of letters that European languages use. */
  static char composeEuropean(char letter, char mark) {
    char whole = compose(letter == DOTLESS_I ? 'i' : letter, mark);
    return whole <= LAST_EUROPEAN ? whole : 0;
  }

  static boolean isWestern(char letter) {
    return letter != 0 && letter <= LAST_WESTERN;
  }

  /** The last mark of a composed letter, 0 where it has none. */
  static char markOf(char letter) {
    String apart = letter < 0x80 ? null : Normalizer2.getNFCInstance().getDecomposition(letter);
    return apart == null || apart.length() < 2 ? 0 : apart.charAt(apart.length() - 1);
  }
}
