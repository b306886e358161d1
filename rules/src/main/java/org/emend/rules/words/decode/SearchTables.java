package org.emend.rules.words.decode;

import java.util.Arrays;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.NGrams;
import org.emend.rules.words.model.WordTrie;

/**
 * What searches of all threads share.
 *
 * @param parents the node above each node
 * @param below what stands at and below each node, see {@link #least}, {@link #letters}, {@link
 *     #shortest} and {@link #longest}: together, for a search wants all of them of nodes that are
 *     far apart
 * @param unigrams the cost of each word, in nats
 */
record SearchTables(int[] parents, long[] below, float[] unigrams) {

  /** Rare letters share the last bit. */
  private static final int LETTERS = 32;

  private static final int LEAST_BITS = 8;
  private static final int DEPTH_BITS = 6;
  private static final int DEEPEST = (1 << DEPTH_BITS) - 1;

  /** Unigram costs are stored so, in nats. */
  private static final float STEP = 1 / 12f;

  static SearchTables of(LanguageModel language) {
    WordTrie words = language.words();
    NGrams ngrams = language.ngrams();
    int[] parents = words.parents();
    float[] unigrams = new float[words.ids()];
    for (int id = 0; id < unigrams.length; id++) {
      unigrams[id] = (float) ngrams.cost(id);
    }
    return new SearchTables(parents, below(words, parents, ngrams.unigramSteps()), unigrams);
  }

  private static long[] below(WordTrie words, int[] parents, byte[] steps) {
    int nodes = words.nodes();
    byte[] least = words.leastBelow(steps);
    int[] letters = new int[nodes];
    byte[] shortest = new byte[nodes];
    byte[] longest = new byte[nodes];
    Arrays.fill(shortest, (byte) DEEPEST);
    long[] below = new long[nodes];
    for (int node = nodes - 1; node >= 0; node--) {
      if (words.word(node) != WordTrie.NO_WORD) {
        shortest[node] = 0;
      }
      below[node] =
          letters[node] & 0xFFFFFFFFL
              | (least[node] & 0xFFL) << LETTERS
              | (long) shortest[node] << LETTERS + LEAST_BITS
              | (long) longest[node] << LETTERS + LEAST_BITS + DEPTH_BITS;
      int parent = parents[node];
      if (node != parent) {
        letters[parent] |= letters[node] | bit(words.letter(node));
        shortest[parent] = (byte) Math.min(shortest[parent], shortest[node] + 1);
        longest[parent] = (byte) Math.min(DEEPEST, Math.max(longest[parent], longest[node] + 1));
      }
    }
    return below;
  }

  /** The bit of a letter, by its number, in {@link #letters}. */
  static int bit(int letter) {
    return 1 << Math.min(letter, LETTERS - 1);
  }

  /** The letters on the ways from a node down, a bit each. */
  static int letters(long below) {
    return (int) below;
  }

  /** The cost of the commonest word at or below a node, in nats. */
  static float least(long below) {
    return (below >>> LETTERS & (1 << LEAST_BITS) - 1) * STEP;
  }

  /** How many letters more the shortest word takes. */
  static int shortest(long below) {
    return (int) (below >>> LETTERS + LEAST_BITS) & DEEPEST;
  }

  /** How many letters more the longest word takes. */
  static int longest(long below) {
    return (int) (below >>> LETTERS + LEAST_BITS + DEPTH_BITS) & DEEPEST;
  }
}
