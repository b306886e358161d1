package org.emend.rules.words.decode;

import org.emend.rules.words.model.WordTrie;

/**
 * The trie of all words once more, with what a search asks of a node in two longs side by side: a
 * search jumps from node to node and waits for the memory at each, so that what it costs is the
 * cache lines that it touches.
 *
 * <ul>
 *   <li>the first: the letters that lead on from the node in its lower half, and all that stand
 *       anywhere below it in the upper one, a bit each; rare letters share the last bit
 *   <li>the second: from below the cost of the commonest word at or below the node, whether a word
 *       ends there, the place of the first child, and in the upper half the cost of the commonest
 *       word by how many letters are to come
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
final class SearchTrie {

  /** The bit that rare letters share. */
  private static final int RARE = Integer.SIZE - 1;

  private static final int LEAST = 0x7F;
  private static final int TERMINAL = 0x80;
  private static final int CHILD_SHIFT = 8;
  private static final int CHILD_BITS = 24;
  private static final int HALF = 32;
  private static final long LOWER_HALF = (1L << HALF) - 1;

  /** How many letters are told apart that are to come; the last stands for more, too. */
  static final int LENGTHS = 8;

  private static final int LENGTH_BITS = HALF / LENGTHS;

  /** Says that no word is as long. */
  private static final int NO_LENGTH = (1 << LENGTH_BITS) - 1;

  /** Every other cost by length, and the bits above these. */
  private static final long EVEN = 0x0F0F0F0FL;

  private static final long BORROWS = 0x10101010L;

  /** The steps of a unigram cost, which are twelfths of a nat, in a step of the least cost. */
  private static final int COARSE = 2;

  /** The same in a step of the cost by length, which begins at the lowest cost there is. */
  private static final int COARSER = 14;

  private static final int LOWEST = 36;

  private static final float NATS = 1 / 12f;

  private final WordTrie words;
  private final long[] nodes;

  private SearchTrie(WordTrie words, long[] nodes) {
    this.words = words;
    this.nodes = nodes;
  }

  /**
   * @param steps the cost of each word, unsigned, in twelfths of a nat
   */
  static SearchTrie of(WordTrie words, int[] parents, byte[] steps) {
    int count = words.nodes();
    if (count >= 1 << CHILD_BITS) {
      throw new IllegalArgumentException("too many words for a search: " + count + " nodes");
    }
    long[] nodes = new long[2 * count];
    for (int node = count - 1; node >= 0; node--) {
      // Until its turn comes a node gathers costs as what they lack to the highest: none is 0.
      long gathered = nodes[2 * node + 1];
      long lengths = gathered >>> HALF;
      int least = (int) gathered & LEAST;
      int word = words.word(node);
      if (word != WordTrie.NO_WORD) {
        int cost = steps[word] & 0xFF;
        least = Math.max(least, LEAST - cost / COARSE);
        lengths |= NO_LENGTH - Math.min(NO_LENGTH - 1, Math.max(0, cost - LOWEST) / COARSER);
      }
      nodes[2 * node + 1] =
          (lengths ^ LOWER_HALF) << HALF
              | (long) words.firstChild(node) << CHILD_SHIFT
              | (word == WordTrie.NO_WORD ? 0 : TERMINAL)
              | LEAST - least;
      int parent = parents[node];
      if (node != parent) {
        long bit = 1L << bit(words.letter(node));
        nodes[2 * parent] |= bit | bit << HALF | nodes[2 * node] & ~LOWER_HALF;
        long known = nodes[2 * parent + 1];
        nodes[2 * parent + 1] =
            greatest(known >>> HALF, longer(lengths)) << HALF
                | Math.max((int) known & LEAST, least);
      }
    }
    return new SearchTrie(words, nodes);
  }

  /** Gathered costs by length as the node above sees them. */
  private static long longer(long lengths) {
    int last = HALF - LENGTH_BITS;
    long most = Math.max(lengths >>> last, lengths >>> last - LENGTH_BITS & NO_LENGTH);
    return lengths << LENGTH_BITS & (1L << last) - 1 | most << last;
  }

  /** The greater of each two costs by length, every other one at a time (Warren 2012, 2-18). */
  private static long greatest(long left, long right) {
    if (left == 0) {
      return right;
    }
    return greatestOfEven(left, right)
        | greatestOfEven(left >>> LENGTH_BITS, right >>> LENGTH_BITS) << LENGTH_BITS;
  }

  private static long greatestOfEven(long left, long right) {
    long l = left & EVEN;
    long r = right & EVEN;
    long notLess = ((l | BORROWS) - r & BORROWS) >>> LENGTH_BITS;
    long mask = notLess * NO_LENGTH;
    return l & mask | r & ~mask;
  }

  /** The place of a letter's bit, by its number. */
  static int bit(int letter) {
    return Math.min(letter, RARE);
  }

  /** The first long of a node. */
  long letters(int node) {
    return nodes[2 * node];
  }

  /** The second long of a node. */
  long costs(int node) {
    return nodes[2 * node + 1];
  }

  /** The letters that lead on, a bit each, of a node's first long. */
  static int next(long letters) {
    return (int) letters;
  }

  /** Whether a letter leads on, by a node's first long; it may say so wrongly of a rare one. */
  static boolean leadsOn(long letters, int letter) {
    return ((int) letters & 1 << bit(letter)) != 0;
  }

  /** The letters on all ways down, a bit each, of a node's first long. */
  static int below(long letters) {
    return (int) (letters >>> HALF);
  }

  /** The cost of the commonest word at or below a node, of its second long, in nats. */
  static float least(long costs) {
    return (costs & LEAST) * (COARSE * NATS);
  }

  /** Whether a word ends at a node, by its second long. */
  static boolean isWord(long costs) {
    return (costs & TERMINAL) != 0;
  }

  /**
   * The cost of the commonest word that is a number of letters away, or some more from the last
   * number on, of a node's second long; in nats.
   */
  static float least(long costs, int length) {
    int step = (int) (costs >>> HALF + LENGTH_BITS * length) & NO_LENGTH;
    return step == NO_LENGTH ? Float.MAX_VALUE : (LOWEST + step * COARSER) * NATS;
  }

  /** The child by a letter's number, or 0: as many siblings stand before it as lesser letters. */
  int child(int node, int letter) {
    int next = next(nodes[2 * node]);
    int bit = 1 << bit(letter);
    if ((next & bit) == 0) {
      return 0;
    }
    return letter < RARE
        ? firstChild(nodes[2 * node + 1]) + Integer.bitCount(next & bit - 1)
        : words.child(node, letter);
  }

  /**
   * The letter of a node's child, for going through all of them: from {@link #firstChild} on one
   * after the other, as long as {@link #others} leaves any.
   *
   * @param left the letters of this child and those behind it, a bit each
   */
  int letter(int child, int left) {
    int bit = Integer.numberOfTrailingZeros(left);
    return bit == RARE ? words.letter(child) : bit;
  }

  /** The letters of the children behind one. */
  int others(int child, int left) {
    int others = left & left - 1;
    return others == 0 && left < 0 && !words.isLast(child) ? left : others;
  }

  /** The first of the children, of a node's second long. */
  static int firstChild(long costs) {
    return (int) (costs >>> CHILD_SHIFT) & (1 << CHILD_BITS) - 1;
  }
}
