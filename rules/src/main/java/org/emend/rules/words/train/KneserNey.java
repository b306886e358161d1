package org.emend.rules.words.train;

import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.NGrams;
import org.emend.rules.words.model.StaticFunction;

/**
 * Estimates a trigram model with interpolated Kneser-Ney smoothing (Chen and Goodman 1999). An
 * n-gram below a cut-off is not stored; its share goes to the back-off of its context, so that the
 * probabilities still add up to one but for rounding.
 */
final class KneserNey {

  private static final int PAIR_FINGERPRINT = 18;
  private static final int TRIPLE_FINGERPRINT = 16;

  private static final long ID = (1L << NGrams.ID_BITS) - 1;

  /** How much of a word's probability is its plain frequency: that of words without pairs. */
  private static final double PLAIN = .2;

  private final int ids;
  private final int leastPairs;
  private final int leastTriples;

  /**
   * @param ids how many ids there are
   * @param leastPairs pairs that are rarer are pruned
   * @param leastTriples the same of triples; at least leastPairs
   */
  KneserNey(int ids, int leastPairs, int leastTriples) {
    this.ids = ids;
    this.leastPairs = leastPairs;
    this.leastTriples = leastTriples;
  }

  /**
   * @param frequencies by id, adding up to 1, none 0 but that of {@link Ids#START}
   */
  NGrams estimate(Sequences text, double[] frequencies) {
    Runs pairs = Runs.of(text.sorted(2));
    Runs triples = Runs.of(text.sorted(3));
    double[] words = unigrams(pairs, frequencies);
    int[] before = new int[pairs.size()]; // different words before each pair
    for (long key : triples.keys()) {
      before[pairs.find(key & (1L << 2 * NGrams.ID_BITS) - 1)]++;
    }
    for (int i = 0; i < before.length; i++) {
      before[i] = startsSentence(pairs.keys()[i]) ? pairs.counts()[i] : Math.max(1, before[i]);
    }
    Pairs seconds = new Pairs(pairs, before, words);
    byte[] unigrams = new byte[ids];
    byte[] backoffs = new byte[ids];
    for (int id = 0; id < ids; id++) {
      unigrams[id] = (byte) NGrams.steps(-Math.log(words[id]), 1 / 12.0, 8);
      backoffs[id] = (byte) NGrams.steps(-Math.log(seconds.left[id]), 1 / 16.0, 8);
    }
    return new NGrams(unigrams, backoffs, bigrams(pairs, triples, seconds), trigrams);
  }

  private StaticFunction trigrams = StaticFunction.of(new long[0], new int[0], 1, 1);

  /** P(word), by the different words that it follows, mixed with its frequency. */
  private double[] unigrams(Runs pairs, double[] frequencies) {
    double[] different = new double[ids];
    for (long key : pairs.keys()) {
      different[(int) (key & ID)]++;
    }
    double[] words = new double[ids];
    for (int id = 0; id < ids; id++) {
      words[id] =
          (1 - PLAIN) * different[id] / Math.max(1, pairs.size()) + PLAIN * frequencies[id] + 1e-12;
    }
    return words;
  }

  private static boolean startsSentence(long pair) {
    return pair >> NGrams.ID_BITS == Ids.START;
  }

  /** P(word | one before), and what is left for unseen words after each. */
  private final class Pairs {
    final double[] costs; // probabilities, by index of the pair
    final double[] left;

    Pairs(Runs pairs, int[] before, double[] words) {
      Discount discount = Discount.of(before);
      double[] total = new double[ids];
      double[] kept = new double[ids];
      for (int i = 0; i < before.length; i++) {
        int context = (int) (pairs.keys()[i] >> NGrams.ID_BITS);
        total[context] += before[i];
        if (pairs.counts()[i] >= leastPairs) {
          kept[context] += before[i] - discount.of(before[i]);
        }
      }
      left = new double[ids];
      for (int id = 0; id < ids; id++) {
        left[id] = total[id] == 0 ? 1 : Math.max(1e-3, 1 - kept[id] / total[id]);
      }
      costs = new double[before.length];
      for (int i = 0; i < before.length; i++) {
        int context = (int) (pairs.keys()[i] >> NGrams.ID_BITS);
        int word = (int) (pairs.keys()[i] & ID);
        double own =
            pairs.counts()[i] >= leastPairs
                ? (before[i] - discount.of(before[i])) / total[context]
                : 0;
        costs[i] = own + left[context] * words[word];
      }
    }
  }

  private StaticFunction bigrams(Runs pairs, Runs triples, Pairs seconds) {
    Discount discount = Discount.of(triples.counts());
    double[] total = new double[pairs.size()];
    double[] kept = new double[pairs.size()];
    int[] contexts = new int[triples.size()];
    for (int i = 0; i < triples.size(); i++) {
      int context = pairs.find(triples.keys()[i] >> NGrams.ID_BITS);
      contexts[i] = context;
      int count = triples.counts()[i];
      total[context] += count;
      if (count >= leastTriples) {
        kept[context] += count - discount.of(count);
      }
    }
    int storedTriples = 0;
    for (int count : triples.counts()) {
      storedTriples += count >= leastTriples ? 1 : 0;
    }
    long[] keys = new long[storedTriples];
    int[] values = new int[storedTriples];
    int at = 0;
    for (int i = 0; i < triples.size(); i++) {
      int count = triples.counts()[i];
      if (count >= leastTriples) {
        int context = contexts[i];
        long key = triples.keys()[i];
        double lower = seconds.costs[pairs.find(key & (1L << 2 * NGrams.ID_BITS) - 1)];
        double p =
            (count - discount.of(count)) / total[context] + left(total, kept, context) * lower;
        keys[at] = key;
        values[at++] = NGrams.steps(-Math.log(p), 1 / 16.0, 8);
      }
    }
    trigrams = StaticFunction.of(keys, values, 8, TRIPLE_FINGERPRINT);
    int stored = 0;
    for (int count : pairs.counts()) {
      stored += count >= leastPairs ? 1 : 0;
    }
    keys = new long[stored];
    values = new int[stored];
    at = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.counts()[i] >= leastPairs) {
        int cost = NGrams.steps(-Math.log(seconds.costs[i]), 1 / 8.0, 7);
        int backoff = NGrams.steps(-Math.log(left(total, kept, i)), 1 / 16.0, 7);
        keys[at] = pairs.keys()[i];
        values[at++] = cost << 7 | backoff;
      }
    }
    return StaticFunction.of(keys, values, 14, PAIR_FINGERPRINT);
  }

  private static double left(double[] total, double[] kept, int context) {
    return total[context] == 0 ? 1 : Math.max(1e-3, 1 - kept[context] / total[context]);
  }
}
