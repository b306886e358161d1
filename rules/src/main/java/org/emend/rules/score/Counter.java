package org.emend.rules.score;

/**
 * Counts hashes. Each is known by the number of its first arrival, from 0. No more may come than
 * were announced.
 */
final class Counter {

  private final long[] hashes;
  private final int[] counts;

  /** The number of the hash in a slot, from 1. */
  private final int[] slots;

  private int distinct;

  /**
   * @param most how many may come
   */
  Counter(int most) {
    hashes = new long[most];
    counts = new int[most];
    slots = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
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
    hashes[distinct] = hash;
    counts[distinct] = 1;
    slots[at] = distinct + 1;
    return distinct++;
  }

  int count(int number) {
    return counts[number];
  }

  int distinct() {
    return distinct;
  }

  /** How many different ones came so often, at the index of that number; at 0 nothing. */
  int[] histogram() {
    int most = 0;
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
