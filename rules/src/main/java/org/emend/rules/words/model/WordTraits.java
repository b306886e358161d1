package org.emend.rules.words.model;

/**
 * What a word list says of each word beside its frequency, in a byte: how sure it is that this is a
 * word, and how often it has a capital inside a sentence.
 */
public final class WordTraits {

  /** A dictionary has it; else it was only counted, and counts hold misprints. */
  private static final int ATTESTED = 0x80;

  /** Shares of capitals in sevenths. */
  public static final int CAPITAL_STEPS = 7;

  private final byte[] traits;

  public WordTraits(byte[] traits) {
    this.traits = traits;
  }

  public static byte of(boolean attested, double capitalised, double capitals) {
    int title = (int) Math.round(capitalised * CAPITAL_STEPS);
    int upper = (int) Math.round(capitals * CAPITAL_STEPS);
    return (byte) ((attested ? ATTESTED : 0) | title << 3 | upper);
  }

  public boolean isAttested(int word) {
    return (traits[word] & ATTESTED) != 0;
  }

  /** The share of its places inside sentences where it has a capital at the front, from 0 to 1. */
  public double capitalised(int word) {
    return (traits[word] >> 3 & 7) / (double) CAPITAL_STEPS;
  }

  /** The share where it is all in capitals. */
  public double capitals(int word) {
    return (traits[word] & 7) / (double) CAPITAL_STEPS;
  }

  byte[] bytes() {
    return traits;
  }
}
