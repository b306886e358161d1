package org.emend.rules.words.decode;

import java.util.Arrays;

/**
 * The states of a search that have read equally many characters: each a node of the trie, the word
 * that ended before it if any, a cost, and an estimate of what the whole will cost. Of states that
 * differ in cost only, the cheapest stays. Reused; not thread-safe.
 */
final class Frontier {

  private static final int TABLE = 1 << 13;

  /** Estimates are sorted into buckets of this size to find the best; in nats. */
  private static final float BUCKET = 1 / 4f;

  private static final int BUCKETS = 256;

  int size;
  int[] nodes = new int[512];
  int[] firsts = new int[512];
  float[] costs = new float[512];
  float[] estimates = new float[512];

  /** Edits that no confusion tells of. */
  byte[] flat = new byte[512];

  private final int[] table = new int[TABLE];
  private final int[] stamps = new int[TABLE];
  private int stamp;

  void clear() {
    size = 0;
    stamp++;
  }

  void add(int node, int first, float cost, float estimate, int flatEdits) {
    int slot = (node * 0x9E3779B1 + first * 0x85EBCA6B) >>> 19;
    while (stamps[slot] == stamp) {
      int known = table[slot];
      if (nodes[known] == node && firsts[known] == first) {
        if (cost < costs[known]) {
          costs[known] = cost;
          estimates[known] = estimate;
          flat[known] = (byte) flatEdits;
        }
        return;
      }
      slot = slot + 1 & TABLE - 1;
    }
    if (size >= TABLE * 3 / 4) {
      return; // a hopeless word: what comes later is no better
    }
    if (size == nodes.length) {
      grow();
    }
    stamps[slot] = stamp;
    table[slot] = size;
    nodes[size] = node;
    firsts[size] = first;
    costs[size] = cost;
    estimates[size] = estimate;
    flat[size] = (byte) flatEdits;
    size++;
  }

  private void grow() {
    int length = 2 * size;
    nodes = Arrays.copyOf(nodes, length);
    firsts = Arrays.copyOf(firsts, length);
    costs = Arrays.copyOf(costs, length);
    estimates = Arrays.copyOf(estimates, length);
    flat = Arrays.copyOf(flat, length);
  }

  /** An estimate that about {@code width} states do not exceed, and none beyond the window. */
  float bound(int width, float window) {
    float least = Float.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, estimates[i]);
    }
    if (size <= width) {
      return least + window;
    }
    int[] histogram = new int[BUCKETS];
    for (int i = 0; i < size; i++) {
      int bucket = (int) ((estimates[i] - least) / BUCKET);
      if (bucket < BUCKETS) {
        histogram[bucket]++;
      }
    }
    int seen = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      seen += histogram[bucket];
      if (seen > width) {
        return Math.min(least + window, least + bucket * BUCKET);
      }
    }
    return least + window;
  }
}
