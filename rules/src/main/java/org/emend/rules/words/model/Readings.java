package org.emend.rules.words.model;

import java.util.Comparator;
import java.util.List;

/**
 * What may truly stand where some characters were read, the likeliest first: one to three letters
 * each, in an int, for a search looks through many of them and takes few.
 *
 * <p>Immutable and thread-safe.
 */
public final class Readings {

  /** Where nothing is known. */
  public static final Readings NONE = new Readings(new int[0], new float[0], 0);

  /** Stands in a truth for the space between two words. */
  public static final int SPACE = Alphabet.MOST + 1;

  /** Each letter of a truth takes as many bits, the first one the lowest. */
  public static final int BITS = 8;

  public static final int LETTER = (1 << BITS) - 1;

  private final int[] truths;
  private final float[] costs;
  private final long singles;
  private final boolean[] spaces;

  private Readings(int[] truths, float[] costs, float most) {
    this.truths = truths;
    this.costs = costs;
    this.spaces = new boolean[truths.length];
    long letters = 0;
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] <= LETTER && costs[i] <= most) {
        letters |= 1L << truths[i];
      }
      spaces[i] = hasSpace(truths[i]);
    }
    this.singles = letters;
  }

  /**
   * @param confusions whose truths the alphabet covers, in whatever case, with one space at most
   * @param substitution what any letter costs
   */
  static Readings of(Alphabet alphabet, List<Confusion> confusions, float substitution) {
    List<Confusion> sorted =
        confusions.stream().sorted(Comparator.comparingDouble(Confusion::cost)).toList();
    int[] truths = new int[sorted.size()];
    float[] costs = new float[sorted.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = pack(alphabet, RunningText.fold(sorted.get(i).truth()));
      costs[i] = (float) sorted.get(i).cost();
    }
    return new Readings(truths, costs, substitution);
  }

  private static int pack(Alphabet alphabet, String truth) {
    int packed = 0;
    for (int i = truth.length() - 1; i >= 0; i--) {
      char c = truth.charAt(i);
      packed = packed << BITS | (c == ' ' ? SPACE : alphabet.number(c));
    }
    return packed;
  }

  private static boolean hasSpace(int truth) {
    for (int rest = truth; rest != 0; rest >>>= BITS) {
      if ((rest & LETTER) == SPACE) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return truths.length;
  }

  /** Numbers of the alphabet or {@link #SPACE}, {@link #BITS} each; zero follows the last. */
  public int truth(int i) {
    return truths[i];
  }

  /** -ln P(read | truth), in nats. */
  public float cost(int i) {
    return costs[i];
  }

  /** Whether a truth is the end of a word and the beginning of another. */
  public boolean isAcrossWords(int i) {
    return spaces[i];
  }

  /** The letters that are likelier here than any letter, a bit each by their number. */
  public long singles() {
    return singles;
  }
}
