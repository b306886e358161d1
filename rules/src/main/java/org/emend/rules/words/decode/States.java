package org.emend.rules.words.decode;

import java.util.Arrays;
import org.emend.rules.words.model.WordTrie;

/**
 * The states of a search, each a node of the trie, the word that ended before it if any, how many
 * characters were read, and what that cost. Of states that differ in cost only, the cheapest lives;
 * a table with open addressing finds it. Reused; not thread-safe.
 */
final class States {

  /** Stands for the word before where there is none. */
  static final int NOTHING = WordTrie.ROOT;

  private static final int FIRST_SIZE = 1 << 10;

  private int size;
  int[] nodes = new int[FIRST_SIZE];
  int[] firsts = new int[FIRST_SIZE];
  float[] costs = new float[FIRST_SIZE];

  /** What the word that ended before costs in the language. */
  float[] befores = new float[FIRST_SIZE];

  float[] estimates = new float[FIRST_SIZE];

  /** Edits that no confusion tells of. */
  byte[] flat = new byte[FIRST_SIZE];

  /** Another state of the same bucket, for {@link Frontier}. */
  int[] links = new int[FIRST_SIZE];

  private byte[] places = new byte[FIRST_SIZE];

  /** States by hash; what is less than {@link #base} is of a search before. */
  private int[] table = new int[4 * FIRST_SIZE];

  private int base = 1;

  void clear() {
    base += size;
    size = 0;
    if (base > Integer.MAX_VALUE / 2) {
      Arrays.fill(table, 0);
      base = 1;
    }
  }

  /** Where in the table a state is or will be. */
  int slot(int at, int node, int first) {
    int hash = (node * 31 + first) * 63 + at;
    int slot = hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(table.length) + 1;
    while (true) {
      int state = table[slot] - base;
      if (state < 0 || nodes[state] == node && firsts[state] == first && places[state] == at) {
        return slot;
      }
      slot = slot + 1 & table.length - 1;
    }
  }

  /** The state of a slot, or something less than zero. */
  int at(int slot) {
    return table[slot] - base;
  }

  /** A state more, in the place of the one that its slot held. */
  int add(
      int slot,
      int at,
      int node,
      int first,
      float before,
      float cost,
      float estimate,
      int flatEdits) {
    if (size == nodes.length) {
      grow();
    }
    int state = size++;
    table[slot] = base + state;
    nodes[state] = node;
    firsts[state] = first;
    befores[state] = before;
    costs[state] = cost;
    estimates[state] = estimate;
    flat[state] = (byte) flatEdits;
    places[state] = (byte) at;
    if (size * 2 > table.length) {
      rehash();
    }
    return state;
  }

  private void grow() {
    int length = 2 * size;
    nodes = Arrays.copyOf(nodes, length);
    firsts = Arrays.copyOf(firsts, length);
    befores = Arrays.copyOf(befores, length);
    costs = Arrays.copyOf(costs, length);
    estimates = Arrays.copyOf(estimates, length);
    flat = Arrays.copyOf(flat, length);
    links = Arrays.copyOf(links, length);
    places = Arrays.copyOf(places, length);
  }

  /** Later states of the same node come later and so take the place of earlier ones. */
  private void rehash() {
    table = new int[2 * table.length];
    base = 1;
    for (int state = 0; state < size; state++) {
      table[slot(places[state], nodes[state], firsts[state])] = base + state;
    }
  }
}
