package org.emend.rules.score;

import java.util.Set;

/** Words that are looked up by the hashes of their letters. Immutable. */
final class WordSet {

  static final WordSet EMPTY = new WordSet(Set.of());

  private final long[] slots;

  /** A number for each slot, from 0. */
  private final int[] numbers;

  private final int size;

  WordSet(Set<String> words) {
    size = words.size();
    slots = new long[Integer.highestOneBit(Math.max(1, size) * 2) * 2];
    numbers = new int[slots.length];
    int number = 0;
    for (String word : words) {
      long hash = Hash.of(word);
      int at = Hash.place(hash, slots.length - 1);
      while (slots[at] != 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = hash;
      numbers[at] = number++;
    }
  }

  int size() {
    return size;
  }

  /** The number of the word with a hash, below {@link #size}; -1 if there is none. */
  int number(long hash) {
    for (int at = Hash.place(hash, slots.length - 1);
        slots[at] != 0;
        at = at + 1 & slots.length - 1) {
      if (slots[at] == hash) {
        return numbers[at];
      }
    }
    return -1;
  }
}
