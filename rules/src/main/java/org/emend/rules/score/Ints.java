package org.emend.rules.score;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class Ints {

  private int[] values;
  private int size;

  Ints(int expected) {
    values = new int[Math.max(8, expected)];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }
}
