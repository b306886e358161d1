package org.emend.rules.boost;

import java.util.Arrays;

/** A tree over bins, while it grows: a leaf becomes a split by growing two children. */
final class Tree {

  private int[] left = new int[64];
  private int[] feature = new int[64];
  private int[] bin = new int[64];
  private boolean[] missingLeft = new boolean[64];
  private final double rate;
  private float[] value = new float[64];
  private int size = 1;

  /** A leaf of the number 0; the values of leaves are multiplied by the learning rate. */
  Tree(double rate) {
    this.rate = rate;
  }

  void setValue(int leaf, double logOdds) {
    value[leaf] = (float) (rate * logOdds);
  }

  /** Returns the number of the left child; the right one follows it. */
  int split(int leaf, Split by) {
    if (size + 2 > left.length) {
      left = Arrays.copyOf(left, 2 * size);
      feature = Arrays.copyOf(feature, 2 * size);
      bin = Arrays.copyOf(bin, 2 * size);
      missingLeft = Arrays.copyOf(missingLeft, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
    }
    left[leaf] = size;
    feature[leaf] = by.feature();
    bin[leaf] = by.bin();
    missingLeft[leaf] = by.missingLeft();
    size += 2;
    return left[leaf];
  }

  /** Adds to each row what its leaf says. */
  void addTo(double[] logOdds, byte[][] columns) {
    for (int row = 0; row < logOdds.length; row++) {
      int node = 0;
      while (left[node] != 0) {
        int at = columns[feature[node]][row] & 0xFF;
        boolean goesLeft = at == Bins.MISSING ? missingLeft[node] : at <= bin[node];
        node = goesLeft ? left[node] : left[node] + 1;
      }
      logOdds[row] += value[node];
    }
  }

  /** Writes itself as a list of thresholds. */
  void list(Bins bins, NodeList to) {
    list(0, bins, to);
  }

  private void list(int node, Bins bins, NodeList to) {
    if (left[node] == 0) {
      to.leaf(value[node]);
    } else {
      to.split(feature[node], bins.threshold(feature[node], bin[node]), missingLeft[node]);
      list(left[node], bins, to);
      list(left[node] + 1, bins, to);
    }
  }
}
