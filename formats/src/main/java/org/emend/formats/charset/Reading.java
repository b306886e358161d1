package org.emend.formats.charset;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * How much sense a sample makes when it is read in some charset.
 *
 * @param text the sample, read so
 * @param beyond how many characters beyond ASCII it has
 * @param letters how many of them are letters
 * @param latin how many of these are Latin
 * @param flaws how many of them are letters of another language than the rest, or stand where they
 *     would not in prose
 */
record Reading(String charset, String text, int beyond, int letters, int latin, int flaws) {

  /** Signs that stand between two letters in good prose. */
  private static final String BETWEEN =
      "\u2019\u2018\u00AD\u00B7\u2010\u2011\u2013\u2014\u2026\u200C\u200D/";

  /**
   * Of so many letters of other scripts, one may stand alone among ASCII, as a Russian `a` does.
   */
  private static final int ALONE = 4;

  private static final String STOPS = ".,;:!?";

  static Reading of(String charset, String text, List<UnicodeSet> alphabets) {
    String composed = Normalizer2.getNFCInstance().normalize(text);
    int beyond = 0;
    int letters = 0;
    int latin = 0;
    int odd = 0;
    int alone = 0;
    int[] known = new int[alphabets.size()];
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c < 0x80) {
        continue;
      }
      beyond++;
      char left = i == 0 ? ' ' : composed.charAt(i - 1);
      char right = i + 1 == composed.length() ? ' ' : composed.charAt(i + 1);
      if (isLetter(c)) {
        letters++;
        boolean isLatin = UnicodeScript.of(c) == UnicodeScript.LATIN;
        latin += isLatin ? 1 : 0;
        alone += !isLatin && left < 0x80 && right < 0x80 ? 1 : 0;
        odd += isOddLetter(c, left, right) ? 1 : 0;
        char lower = Character.toLowerCase(c);
        for (int a = 0; a < known.length; a++) {
          known[a] += alphabets.get(a).contains(lower) ? 1 : 0;
        }
      } else {
        odd += isOddSign(c, left, right) ? 1 : 0;
      }
    }
    int best = 0;
    for (int count : known) {
      best = Math.max(best, count);
    }
    return new Reading(
        charset,
        composed,
        beyond,
        letters,
        latin,
        letters - best + odd + Math.max(0, alone - letters / ALONE));
  }

  /** Ordinal signs (1.º) are letters to Unicode only. */
  private static boolean isLetter(char c) {
    return c != '\u00AA'
        && c != '\u00BA'
        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** A capital inside a word, a stop before one, or letters of two scripts side by side. */
  private static boolean isOddLetter(char c, char left, char right) {
    if (Character.isUpperCase(c) && Character.isLowerCase(left)
        || Character.isLowerCase(c) && Character.isUpperCase(right)
        || STOPS.indexOf(left) >= 0 && UnicodeScript.of(c) == UnicodeScript.LATIN) {
      return true;
    }
    return isOtherScript(c, left) || isOtherScript(c, right) || isOddThai(c, left, right);
  }

  /** All bytes are Thai letters in its code page; but vowels and tones belong to a consonant. */
  private static boolean isOddThai(char c, char left, char right) {
    boolean leads = c >= '\u0E40' && c <= '\u0E44';
    boolean follows = c >= '\u0E30' && c <= '\u0E4E' && !leads && c != '\u0E46';
    boolean isTone = c >= '\u0E47';
    return leads && !isThaiConsonant(right)
        || follows && !isThaiConsonant(left) && !(left >= '\u0E31' && left <= '\u0E4D' && left != c)
        || follows && !isTone && left >= '\u0E40' && left <= '\u0E44';
  }

  private static boolean isThaiConsonant(char c) {
    return c >= '\u0E01' && c <= '\u0E2E';
  }

  private static boolean isOtherScript(char c, char neighbour) {
    return Character.isLetter(neighbour)
        && UnicodeScript.of(c) != UnicodeScript.INHERITED
        && UnicodeScript.of(c) != UnicodeScript.of(neighbour)
        && UnicodeScript.of(c) != UnicodeScript.COMMON
        && UnicodeScript.of(neighbour) != UnicodeScript.COMMON;
  }

  private static boolean isOddSign(char c, char left, char right) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      case Character.OTHER_SYMBOL -> c >= '\u2500' && c <= '\u25FF' || isInside(c, left, right);
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.CURRENCY_SYMBOL ->
          Character.isLetter(left) || Character.isLetter(right);
      case Character.OTHER_LETTER -> Character.isLetter(right);
      default -> isInside(c, left, right);
    };
  }

  private static boolean isInside(char c, char left, char right) {
    return Character.isLetter(left) && Character.isLetter(right) && BETWEEN.indexOf(c) < 0;
  }
}
