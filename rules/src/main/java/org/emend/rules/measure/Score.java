package org.emend.rules.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a text is from its truth before and after cleaning. Counts add up over texts; rates are
 * of the sums (micro-averages), in percent with two digits.
 *
 * @param characters code points of the truth, white space collapsed
 * @param words tokens of the truth between white space
 * @param characterErrorsBefore edit distance in code points, as it was read
 * @param characterErrors the same after cleaning
 * @param wordErrorsBefore edit distance in tokens, as it was read
 * @param wordErrors the same after cleaning
 * @param wrong tokens of the truth that are wrong as read
 * @param right those that are right
 * @param fixed of the wrong ones, how many are right after cleaning
 * @param broken of the right ones, how many are wrong after cleaning
 */
public record Score(
    long characters,
    long words,
    long characterErrorsBefore,
    long characterErrors,
    long wordErrorsBefore,
    long wordErrors,
    long wrong,
    long right,
    long fixed,
    long broken) {

  public static final Score ZERO = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  public Score plus(Score other) {
    return new Score(
        characters + other.characters,
        words + other.words,
        characterErrorsBefore + other.characterErrorsBefore,
        characterErrors + other.characterErrors,
        wordErrorsBefore + other.wordErrorsBefore,
        wordErrors + other.wordErrors,
        wrong + other.wrong,
        right + other.right,
        fixed + other.fixed,
        broken + other.broken);
  }

  /** Character error rate of the text as it was read. */
  public double cerBefore() {
    return percent(characterErrorsBefore, characters);
  }

  /** Character error rate of the cleaned text. */
  public double cer() {
    return percent(characterErrors, characters);
  }

  /** Word error rate of the text as it was read. */
  public double werBefore() {
    return percent(wordErrorsBefore, words);
  }

  /** Word error rate of the cleaned text. */
  public double wer() {
    return percent(wordErrors, words);
  }

  /** The share of the character errors that is gone; negative when there are more than before. */
  public double cerReduction() {
    return percent(characterErrorsBefore - characterErrors, characterErrorsBefore);
  }

  /** The share of the word errors that is gone; negative when there are more than before. */
  public double werReduction() {
    return percent(wordErrorsBefore - wordErrors, wordErrorsBefore);
  }

  /** The share of the wrong words that is right after cleaning. */
  public double fix() {
    return percent(fixed, wrong);
  }

  /** The share of the right words that is wrong after cleaning. */
  public double brokenRate() {
    return percent(broken, right);
  }

  /**
   * A share in percent, with two digits. Rounds the double's exact value, half to even, as Python's
   * {@code round} does; of nothing it is 0 when the part is 0, too.
   */
  public static double percent(long part, long whole) {
    double exact = (double) (100 * part) / Math.max(1, whole);
    return new BigDecimal(exact).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
  }
}
