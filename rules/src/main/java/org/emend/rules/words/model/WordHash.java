package org.emend.rules.words.model;

/**
 * A hash of a word's letters that grows letter by letter, so that a walk along a text has that of
 * each word when it comes to its end: a polynomial modulo 2^64, mixed at the end as in MurmurHash 3
 * (Appleby 2011).
 */
public final class WordHash {

  /** That of no letters. */
  public static final long START = 0;

  /** Odd, and its bits without a pattern: 2^64 by the golden ratio (Knuth 1998, 6.4). */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private static final long MIX = 0xFF51AFD7ED558CCDL;
  private static final int HALF = 32;

  private WordHash() {}

  /**
   * The hash of some letters and one more.
   *
   * @param code the letter's number in its alphabet, or anything greater for what is in none
   */
  public static long plus(long hash, int code) {
    return (hash + code) * FACTOR;
  }

  /** The hash with every bit made of all; the upper ones are the better place in a table. */
  public static long mixed(long hash) {
    return (hash ^ hash >>> HALF) * MIX;
  }
}
