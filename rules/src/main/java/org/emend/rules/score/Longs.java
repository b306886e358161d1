package org.emend.rules.score;

import java.util.Arrays;

/** Hashes in a row that grows. */
final class Longs {

  private long[] values;
  private int size;

  Longs(int expected) {
    values = new long[Math.max(8, expected)];
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }
}
