package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;

/**
 * How surprising a word is after two others: an interpolated Kneser-Ney trigram model (Chen and
 * Goodman 1999) with back-off, of which the rare n-grams were pruned and the rest rounded. Costs
 * are -ln P, in nats.
 *
 * <p>Immutable and thread-safe.
 */
public final class NGrams {

  /** Bits of an id in a key: three ids fit. */
  public static final int ID_BITS = 21;

  /** Costs are stored in these fractions of a nat. */
  public static final double UNIGRAM_STEP = 1 / 12.0;

  public static final double BIGRAM_STEP = 1 / 8.0;
  public static final double TRIGRAM_STEP = 1 / 16.0;
  public static final double BACKOFF_STEP = 1 / 16.0;

  public static final int BACKOFF_BITS = 7;
  public static final int BIGRAM_BITS = 7;
  public static final int TRIGRAM_BITS = 8;

  /** By id, unsigned, in {@link #UNIGRAM_STEP}. */
  private final byte[] unigrams;

  /** What a word costs as a context that says nothing, unsigned, in {@link #BACKOFF_STEP}. */
  private final byte[] backoffs;

  /** Cost and back-off of a pair. */
  private final StaticFunction bigrams;

  private final StaticFunction trigrams;

  public NGrams(byte[] unigrams, byte[] backoffs, StaticFunction bigrams, StaticFunction trigrams) {
    this.unigrams = unigrams;
    this.backoffs = backoffs;
    this.bigrams = bigrams;
    this.trigrams = trigrams;
  }

  public static long key(int first, int second) {
    return (long) first << ID_BITS | second;
  }

  public static long key(int first, int second, int third) {
    return key(first, second) << ID_BITS | third;
  }

  /** A cost in steps, at most what some bits hold. */
  public static int steps(double cost, double step, int bits) {
    return (int) Math.max(0, Math.min((1 << bits) - 1, Math.round(cost / step)));
  }

  /** Whatever stands before. */
  public double cost(int word) {
    return (unigrams[word] & 0xFF) * UNIGRAM_STEP;
  }

  /** By id, unsigned: what {@link #cost(int)} says, in twelfths of a nat. */
  public byte[] unigramSteps() {
    return unigrams.clone();
  }

  public double cost(int before, int word) {
    return costOf(before, word, pair(before, word));
  }

  /** The cost of {@code word} after {@code first} and {@code second}. */
  public double cost(int first, int second, int word) {
    return cost(first, second, word, pair(first, second), pair(second, word));
  }

  /**
   * What the model has of a pair of words, for those who ask of many triples and would look up the
   * same pairs again and again.
   */
  public int pair(int before, int word) {
    return bigrams.get(key(before, word));
  }

  /**
   * The cost of {@code word} after {@code first} and {@code second}.
   *
   * @param context {@link #pair} of {@code first} and {@code second}; where it is {@link
   *     StaticFunction#ABSENT}, the first says nothing
   * @param pair that of {@code second} and {@code word}
   */
  public double cost(int first, int second, int word, int context, int pair) {
    if (context == StaticFunction.ABSENT) {
      return costOf(second, word, pair);
    }
    if (pair != StaticFunction.ABSENT) {
      int triple = trigrams.get(key(first, second, word));
      if (triple != StaticFunction.ABSENT) {
        return triple * TRIGRAM_STEP;
      }
    }
    double backoff = (context & ((1 << BACKOFF_BITS) - 1)) * BACKOFF_STEP;
    return backoff + costOf(second, word, pair);
  }

  /** The cost of {@code word} after {@code before}, by their {@link #pair}. */
  public double costOf(int before, int word, int pair) {
    return pair == StaticFunction.ABSENT
        ? (backoffs[before] & 0xFF) * BACKOFF_STEP + cost(word)
        : (pair >> BACKOFF_BITS) * BIGRAM_STEP;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(unigrams.length);
    out.write(unigrams);
    out.write(backoffs);
    bigrams.write(out);
    trigrams.write(out);
  }

  static NGrams read(Section in) throws IOException {
    int ids = in.readInt();
    return new NGrams(
        in.bytes(ids), in.bytes(ids), StaticFunction.read(in), StaticFunction.read(in));
  }
}
