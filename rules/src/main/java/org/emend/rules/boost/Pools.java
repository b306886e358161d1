package org.emend.rules.boost;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rows in the order of their scores, pooled with their neighbours until pools ascend. */
final class Pools {

  private final double[] weight;
  private final double[] positive;
  private final double[] moment;
  private double total;
  private int size;

  private Pools(int capacity) {
    weight = new double[capacity];
    positive = new double[capacity];
    moment = new double[capacity];
  }

  /**
   * Rows of the same score are one pool.
   *
   * @throws IllegalArgumentException if a score is not finite, a label not from 0 to 1, a weight
   *     negative, or nothing weighs anything
   */
  static Pools of(double[] scores, float[] labels, float[] weights) {
    int[] rows =
        IntStream.range(0, scores.length)
            .filter(i -> weights[i] != 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(i -> i)
            .toArray();
    Pools pools = new Pools(rows.length);
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      if (!Double.isFinite(scores[row])
          || !(labels[row] >= 0 && labels[row] <= 1)
          || !(weights[row] > 0 && weights[row] <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "row " + row + ": " + scores[row] + ", " + labels[row] + ", " + weights[row]);
      }
      boolean same = i > 0 && scores[row] == scores[rows[i - 1]];
      pools.size += same ? 0 : 1;
      pools.add(pools.size - 1, weights[row], weights[row] * (double) labels[row], scores[row]);
    }
    if (pools.size == 0) {
      throw new IllegalArgumentException("no rows");
    }
    return pools;
  }

  private void add(int pool, double w, double positives, double score) {
    weight[pool] += w;
    positive[pool] += positives;
    moment[pool] += w * score;
    total += w;
  }

  int size() {
    return size;
  }

  /** The mean label of a pool, had it so many labels of either kind more. */
  double mean(int pool, double prior) {
    return (positive[pool] + prior) / (weight[pool] + 2 * prior);
  }

  private double score(int pool) {
    return moment[pool] / weight[pool];
  }

  /** Pools whatever is not above its left neighbour, or so near that their scores round to one. */
  void ascend(double prior) {
    int kept = 0;
    for (int next = 1; next < size; next++) {
      move(next, ++kept);
      while (kept > 0
          && (mean(kept - 1, prior) >= mean(kept, prior) || score(kept - 1) >= score(kept))) {
        pool(--kept);
      }
    }
    size = kept + 1;
  }

  /**
   * Pools the neighbours whose difference is least likely to be real, one pair at a time, while
   * there are too many pools, then the lightest with the nearer neighbour, while it is too light.
   */
  void thin(int most, double share) {
    while (size > most) {
      close(leastLoss(0, size - 2));
    }
    while (size > 1) {
      int lightest = 0;
      for (int i = 1; i < size; i++) {
        lightest = weight[i] < weight[lightest] ? i : lightest;
      }
      if (weight[lightest] >= share * total) {
        break;
      }
      close(leastLoss(Math.max(0, lightest - 1), Math.min(size - 2, lightest)));
    }
  }

  /**
   * Of pools and their right neighbours, the pair that the likelihood of labels parts with best.
   */
  private int leastLoss(int first, int last) {
    int best = first;
    double least = Double.POSITIVE_INFINITY;
    for (int i = first; i <= last; i++) {
      double together = entropy(positive[i] + positive[i + 1], weight[i] + weight[i + 1]);
      double loss =
          together - entropy(positive[i], weight[i]) - entropy(positive[i + 1], weight[i + 1]);
      if (loss < least) {
        least = loss;
        best = i;
      }
    }
    return best;
  }

  private static double entropy(double positives, double weight) {
    double negatives = weight - positives;
    return -(positives > 0 ? positives * StrictMath.log(positives / weight) : 0)
        - (negatives > 0 ? negatives * StrictMath.log(negatives / weight) : 0);
  }

  /** Adds the right neighbour to a pool. */
  private void pool(int left) {
    weight[left] += weight[left + 1];
    positive[left] += positive[left + 1];
    moment[left] += moment[left + 1];
  }

  private void close(int left) {
    pool(left);
    for (int i = left + 1; i < size - 1; i++) {
      move(i + 1, i);
    }
    size--;
  }

  private void move(int from, int to) {
    weight[to] = weight[from];
    positive[to] = positive[from];
    moment[to] = moment[from];
  }

  /** The mean score of each pool. */
  double[] scores() {
    double[] scores = new double[size];
    Arrays.setAll(scores, this::score);
    return scores;
  }

  /** Of each pool, with one more label of either kind (Laplace). */
  double[] logOdds() {
    double[] logOdds = new double[size];
    Arrays.setAll(logOdds, i -> Logistic.logOdds(mean(i, 1)));
    return logOdds;
  }
}
