package org.emend.rules.boost;

import java.util.Arrays;

/**
 * Features cut into ranges of about as many rows each, so that a split is searched among 255
 * thresholds instead of among all values (the histogram method of LightGBM; Ke et al., 2017). A
 * feature of no more values than ranges has a range for each value.
 */
final class Bins {

  /** The bin of rows that lack the feature, after those of values. */
  static final int MISSING = 255;

  /** Bins of a feature, the missing one included. */
  static final int COUNT = 256;

  /** Of a feature, bin b holds what is at most cuts[b] and above the one before. */
  private final float[][] cuts;

  private Bins(float[][] cuts) {
    this.cuts = cuts;
  }

  /** Takes 4 bytes a row to find the cuts of a feature. */
  static Bins of(float[][] rows, int most) {
    float[][] cuts = new float[rows[0].length][];
    float[] values = new float[rows.length];
    for (int f = 0; f < cuts.length; f++) {
      int size = 0;
      for (float[] row : rows) {
        if (!Float.isNaN(row[f])) {
          values[size++] = finite(row[f]);
        }
      }
      Arrays.sort(values, 0, size);
      cuts[f] = cuts(values, size, most);
    }
    return new Bins(cuts);
  }

  private static float[] cuts(float[] sorted, int size, int most) {
    int distinct = size == 0 ? 0 : 1;
    for (int i = 1; i < size; i++) {
      distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
    }
    float[] cuts = new float[most];
    int found = 0;
    int begin = 0;
    for (int i = 1; i < size && found < most - 1; i++) {
      // A value that fills more than its share leaves less to each of the bins that remain.
      boolean full = distinct <= most || (long) (i - begin) * (most - found) >= size - begin;
      if (full && sorted[i] != sorted[i - 1]) {
        cuts[found++] = between(sorted[i - 1], sorted[i]);
        begin = i;
      }
    }
    return Arrays.copyOf(cuts, found);
  }

  /** Halfway, but never as much as the upper one. */
  private static float between(float lower, float upper) {
    float middle = (float) (((double) lower + upper) / 2) + 0f; // never -0
    return middle < upper ? middle : lower;
  }

  private static float finite(float value) {
    return Math.max(-Float.MAX_VALUE, Math.min(value + 0f, Float.MAX_VALUE));
  }

  /** The number of bins that values fall into, at least 1. */
  int count(int feature) {
    return cuts[feature].length + 1;
  }

  int features() {
    return cuts.length;
  }

  /** What the values of a bin and those below do not exceed. */
  float threshold(int feature, int bin) {
    return bin < cuts[feature].length ? cuts[feature][bin] : Float.MAX_VALUE;
  }

  /** The bins of rows, by feature, then by row. */
  byte[][] columns(float[][] rows) {
    byte[][] columns = new byte[cuts.length][rows.length];
    for (int f = 0; f < cuts.length; f++) {
      for (int i = 0; i < rows.length; i++) {
        columns[f][i] = (byte) bin(f, rows[i][f]);
      }
    }
    return columns;
  }

  private int bin(int feature, float value) {
    if (Float.isNaN(value)) {
      return MISSING;
    }
    int at = Arrays.binarySearch(cuts[feature], finite(value));
    return at < 0 ? -at - 1 : at;
  }
}
