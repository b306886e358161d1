package org.emend.rules.score;

import java.util.Arrays;

/** Counts hashes. Each is known by the number of its first arrival, from 0. */
final class Counter {

  /** Fewer need no guess; more may never come, as most of what repeats does so many times. */
  private static final int MOST_EXPECTED = 1 << 16;

  private long[] hashes;
  private int[] counts;

  /** The number of the hash in a slot, from 1; at most half of them are taken. */
  private int[] slots;

  private int distinct;

  /**
   * @param most how many may come
   */
  Counter(int most) {
    int expected = Math.max(1, Math.min(most, MOST_EXPECTED));
    hashes = new long[expected];
    counts = new int[expected];
    slots = new int[Integer.highestOneBit(expected) * 4];
  }

  /** Counts one more; returns its number. */
  int add(long hash) {
    int at = Hash.place(hash, slots.length - 1);
    while (slots[at] != 0) {
      int number = slots[at] - 1;
      if (hashes[number] == hash) {
        counts[number]++;
        return number;
      }
      at = at + 1 & slots.length - 1;
    }
    if (distinct == hashes.length) {
      grow();
      at = free(hash);
    }
    hashes[distinct] = hash;
    counts[distinct] = 1;
    slots[at] = distinct + 1;
    return distinct++;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, distinct * 2);
    counts = Arrays.copyOf(counts, distinct * 2);
    slots = new int[slots.length * 2];
    for (int number = 0; number < distinct; number++) {
      slots[free(hashes[number])] = number + 1;
    }
  }

  private int free(long hash) {
    int at = Hash.place(hash, slots.length - 1);
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    return at;
  }

  int count(int number) {
    return counts[number];
  }

  int distinct() {
    return distinct;
  }

  /** How many different ones came so often, at the index of that number; at 0 nothing. */
  int[] histogram() {
    int most = 1;
    for (int i = 0; i < distinct; i++) {
      most = Math.max(most, counts[i]);
    }
    int[] histogram = new int[most + 1];
    for (int i = 0; i < distinct; i++) {
      histogram[counts[i]]++;
    }
    return histogram;
  }
}
