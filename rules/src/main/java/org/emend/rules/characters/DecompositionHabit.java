package org.emend.rules.characters;

import com.ibm.icu.text.Normalizer2;
import org.emend.core.text.Text;

/**
 * Whether a passage is in pieces on purpose: the letters of its language have no whole form, as
 * {@code ɛ́}, so that all accents are typed as marks; or it is so throughout, as Vietnamese texts
 * of some keyboards are. Then nothing is amiss.
 */
final class DecompositionHabit {

  /** So many, and fewer whole letters than that, are no oversight. */
  private static final int MANY = 4;

  /** Vietnamese letters that stand whole where their tone stands behind them. */
  private static final String TONELESS =
      "\u00E2\u00EA\u00F4\u0103\u01A1\u01B0\u00C2\u00CA\u00D4\u0102\u01A0\u01AF";

  /** Before Greek and Cyrillic, whose stress marks make no habit. */
  private static final char LAST_LATIN = '\u0370';

  private final Text text;
  private int composable;
  private int others;

  DecompositionHabit(Text text) {
    this.text = text;
  }

  /** Takes note of a letter with marks. */
  void count(char letter, boolean hasWholeForm) {
    composable += hasWholeForm ? 1 : 0;
    others += !hasWholeForm && letter < LAST_LATIN && Character.isLetter(letter) ? 1 : 0;
  }

  boolean isLikely() {
    return others > 0 && composable > 0
        || (composable >= MANY || composable > 0 && text.facts().isIn("vi"))
            && composed(text.chars()) < composable;
  }

  /** How many letters of Latin, Greek and Cyrillic stand with their mark as one. */
  private static int composed(String chars) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    int count = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      boolean letter = c >= 0xC0 && c < 0x2000 && TONELESS.indexOf(c) < 0;
      count += letter && nfc.getDecomposition(c) != null ? 1 : 0;
    }
    return count;
  }
}
