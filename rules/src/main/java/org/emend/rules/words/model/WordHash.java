package org.emend.rules.words.model;

/**
 * A hash of a word that grows letter by letter, so that a walk along a text has that of each word
 * when it comes to its end: a cyclic polynomial (Cohen 1997; Lemire and Kaser 2010), the letters
 * turned into random bits by SplitMix64 (Steele, Lea and Flood 2014). Two operations a letter, and
 * as good in its upper bits as in its lower ones.
 *
 * <p>It is part of a model file: another hash needs a model made anew.
 */
public final class WordHash {

  /** That of no letters. */
  public static final long START = 0;

  /** The bits that are zero in {@link #of}, for whoever keeps a letter and more in one number. */
  public static final int SPARE = 0xF;

  /** Odd, so that only every 64th letter is turned as far as another. */
  private static final int TURN = 7;

  private WordHash() {}

  /**
   * What a letter adds to a hash.
   *
   * @param code the letter's number in its alphabet, or any other for what is in none
   */
  public static long of(int code) {
    long z = (code + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return (z ^ z >>> 31) & ~SPARE;
  }

  /** The hash of some letters and one more, which is given as {@link #of} has it. */
  public static long plus(long hash, long letter) {
    return Long.rotateLeft(hash, TURN) ^ letter;
  }
}
