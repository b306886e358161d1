package org.emend.rules.characters;

import com.ibm.icu.text.Normalizer2;
import java.util.BitSet;
import org.emend.core.text.Text;

/**
 * Whether a passage is in pieces on purpose: its language has letters without a whole form, as
 * {@code ɛ́}, so that the accent is typed as a mark everywhere; or it is in pieces throughout, as
 * Vietnamese texts of some keyboards are. Then nothing is amiss.
 */
final class DecompositionHabit {

  /** So many, and fewer whole letters than that, are no oversight. */
  private static final int MANY = 4;

  /** Vietnamese letters that stand whole where their tone stands behind them. */
  private static final String TONELESS =
      "\u00E2\u00EA\u00F4\u0103\u01A1\u01B0\u00C2\u00CA\u00D4\u0102\u01A0\u01AF";

  private final Text text;
  private final BitSet composableMarks = new BitSet();
  private final BitSet otherMarks = new BitSet();
  private int composable;
  private boolean halfComposed;
  private int composed = -1;

  DecompositionHabit(Text text) {
    this.text = text;
  }

  /** Takes note of a letter and the last of its marks. */
  void count(char letter, char mark, boolean hasWholeForm) {
    if (Character.isLetter(letter)) {
      (hasWholeForm ? composableMarks : otherMarks).set(mark);
      composable += hasWholeForm ? 1 : 0;
      halfComposed |= TONELESS.indexOf(letter) >= 0;
    }
  }

  boolean isLikely() {
    return composableMarks.intersects(otherMarks)
        || halfComposed && composed() == 0
        || (composable >= MANY || composable > 0 && text.facts().isIn("vi"))
            && composed() < composable;
  }

  /** Whether neither the language nor whole letters in the passage speak against a habit. */
  boolean isPossible() {
    return composable > 0 && text.facts().isIn("") && composed() < composable;
  }

  /** How many letters of Latin, Greek and Cyrillic stand with their mark as one. */
  private int composed() {
    if (composed < 0) {
      Normalizer2 nfc = Normalizer2.getNFCInstance();
      String chars = text.chars();
      composed = 0;
      for (int i = 0; i < chars.length(); i++) {
        char c = chars.charAt(i);
        boolean letter = c >= 0xC0 && c < 0x2000 && TONELESS.indexOf(c) < 0;
        composed += letter && nfc.getDecomposition(c) != null ? 1 : 0;
      }
    }
    return composed;
  }
}
