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

  /** The last two of three ids. */
  private static final long LAST_TWO = (1L << 2 * NGrams.ID_BITS) - 1;

  /** However often the same words follow a context, others may. */
  private static final double LEAST_LEFT = 1e-3;

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
      before[pairs.find(key & LAST_TWO)]++;
    }
    for (int i = 0; i < before.length; i++) {
      before[i] = startsSentence(pairs.keys()[i]) ? pairs.counts()[i] : Math.max(1, before[i]);
    }
    Pairs seconds = new Pairs(pairs, before, words);
    byte[] unigrams = new byte[ids];
    byte[] backoffs = new byte[ids];
    for (int id = 0; id < ids; id++) {
      unigrams[id] = (byte) NGrams.steps(-Math.log(words[id]), NGrams.UNIGRAM_STEP, 8);
      backoffs[id] = (byte) NGrams.steps(-Math.log(seconds.left[id]), NGrams.BACKOFF_STEP, 8);
    }
    Triples thirds = new Triples(pairs, triples);
    return new NGrams(
        unigrams, backoffs, bigrams(pairs, seconds, thirds), trigrams(pairs, seconds, thirds));
  }

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
    final double[] likelihoods; // by index of the pair
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
        left[id] = total[id] == 0 ? 1 : Math.max(LEAST_LEFT, 1 - kept[id] / total[id]);
      }
      likelihoods = new double[before.length];
      for (int i = 0; i < before.length; i++) {
        int context = (int) (pairs.keys()[i] >> NGrams.ID_BITS);
        int word = (int) (pairs.keys()[i] & ID);
        double own =
            pairs.counts()[i] >= leastPairs
                ? (before[i] - discount.of(before[i])) / total[context]
                : 0;
        likelihoods[i] = own + left[context] * words[word];
      }
    }
  }

  /** What is left for unseen words after each pair. */
  private final class Triples {
    final Runs runs;
    final Discount discount;
    final int[] contexts; // index of the first two words among the pairs
    final double[] total;
    final double[] left;

    Triples(Runs pairs, Runs triples) {
      runs = triples;
      discount = Discount.of(triples.counts());
      contexts = new int[triples.size()];
      total = new double[pairs.size()];
      double[] kept = new double[pairs.size()];
      for (int i = 0; i < triples.size(); i++) {
        contexts[i] = pairs.find(triples.keys()[i] >> NGrams.ID_BITS);
        int count = triples.counts()[i];
        total[contexts[i]] += count;
        kept[contexts[i]] += count >= leastTriples ? count - discount.of(count) : 0;
      }
      left = new double[pairs.size()];
      for (int i = 0; i < left.length; i++) {
        left[i] = total[i] == 0 ? 1 : Math.max(LEAST_LEFT, 1 - kept[i] / total[i]);
      }
    }
  }

  private StaticFunction trigrams(Runs pairs, Pairs seconds, Triples thirds) {
    int[] counts = thirds.runs.counts();
    int stored = atLeast(counts, leastTriples);
    long[] keys = new long[stored];
    int[] values = new int[stored];
    int at = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= leastTriples) {
        int context = thirds.contexts[i];
        long key = thirds.runs.keys()[i];
        double lower = seconds.likelihoods[pairs.find(key & LAST_TWO)];
        double own = (counts[i] - thirds.discount.of(counts[i])) / thirds.total[context];
        double p = own + thirds.left[context] * lower;
        keys[at] = key;
        values[at++] = NGrams.steps(-Math.log(p), NGrams.TRIGRAM_STEP, NGrams.TRIGRAM_BITS);
      }
    }
    return StaticFunction.of(keys, values, NGrams.TRIGRAM_BITS, TRIPLE_FINGERPRINT);
  }

  private StaticFunction bigrams(Runs pairs, Pairs seconds, Triples thirds) {
    int stored = atLeast(pairs.counts(), leastPairs);
    long[] keys = new long[stored];
    int[] values = new int[stored];
    int at = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.counts()[i] >= leastPairs) {
        int cost =
            NGrams.steps(-Math.log(seconds.likelihoods[i]), NGrams.BIGRAM_STEP, NGrams.BIGRAM_BITS);
        int backoff =
            NGrams.steps(-Math.log(thirds.left[i]), NGrams.BACKOFF_STEP, NGrams.BACKOFF_BITS);
        keys[at] = pairs.keys()[i];
        values[at++] = cost << NGrams.BACKOFF_BITS | backoff;
      }
    }
    return StaticFunction.of(
        keys, values, NGrams.BIGRAM_BITS + NGrams.BACKOFF_BITS, PAIR_FINGERPRINT);
  }

  private static int atLeast(int[] counts, int least) {
    int found = 0;
    for (int count : counts) {
      found += count >= least ? 1 : 0;
    }
    return found;
  }
}
