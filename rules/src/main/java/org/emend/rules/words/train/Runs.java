package org.emend.rules.words.train;

import java.util.Arrays;

/**
 * Different keys, ascending, with how often each was there.
 *
 * @param keys ascending
 * @param counts of the same length
 */
record Runs(long[] keys, int[] counts) {

  static Runs of(long[] sorted) {
    int different = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        different++;
      }
    }
    long[] keys = new long[different];
    int[] counts = new int[different];
    int at = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        keys[++at] = sorted[i];
      }
      counts[at]++;
    }
    return new Runs(keys, counts);
  }

  int size() {
    return keys.length;
  }

  /** Where a key is, or a negative number. */
  int find(long key) {
    return Arrays.binarySearch(keys, key);
  }
}
