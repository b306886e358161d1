package org.emend.rules.words.decode;

import java.util.Arrays;
import org.emend.rules.words.model.Alphabet;

/**
 * What the rest of a damaged word will cost, or nearly so, if a search goes on below some node of
 * the trie: letters that come but stand in no word below, and the commonest word of the length that
 * is still to come, or of a length near it. It has the part of the heuristic in A* (Hart, Nilsson
 * and Raphael 1968), but may overestimate: in a beam it only says what is followed first.
 *
 * <p>Reused; not thread-safe.
 */
final class Outlook {

  /** How much of the language's cost counts while searching; measured in the prototype. */
  static final float LANGUAGE = .6f;

  /**
   * A letter that comes and is in no word below a node: some edit must account for it, which may
   * account for a neighbour, too. Like the others in nats, and set by how often the truth was found
   * in scanned newspapers and rendered prose; anything from 2.5 to 6 does about as well.
   */
  private static final float MISSING = 4;

  /** The character that comes leads on from no word here, only later: an edit comes at once. */
  private static final float NEXT = 4;

  /** A letter too few or too many. */
  private static final float LENGTH = 2.5f;

  /** The same at the end, where nothing but deletions is left. */
  private static final float AT_END = 5;

  private static final int BITS = Integer.SIZE;

  private final int[] next = new int[Damaged.LONGEST + 1];
  private final int[] letters = new int[Damaged.LONGEST + 1];
  private final float[] missing = new float[(Damaged.LONGEST + 1) * BITS];
  private int length;

  void set(Damaged word) {
    length = word.length();
    next[length] = 0;
    letters[length] = 0;
    Arrays.fill(missing, length * BITS, (length + 1) * BITS, 0);
    for (int at = length - 1; at >= 0; at--) {
      int letter = word.letter(at);
      int bit = SearchTrie.bit(letter);
      next[at] = letter == Alphabet.NONE ? 0 : 1 << bit;
      letters[at] = letters[at + 1] | next[at];
      System.arraycopy(missing, (at + 1) * BITS, missing, at * BITS, BITS);
      missing[at * BITS + bit] += MISSING;
    }
  }

  /** All that is to come below a node, when so many characters were read. */
  float cost(long letters, long costs, int at) {
    return missing(letters, at) + next(letters, at) + language(costs, at);
  }

  /** Letters that are to come and stand in no word below a node. */
  float missing(long letters, int at) {
    int left = this.letters[at] & ~SearchTrie.below(letters);
    float cost = 0;
    for (; left != 0; left &= left - 1) {
      cost += missing[at * BITS + Integer.numberOfTrailingZeros(left)];
    }
    return cost;
  }

  private float next(long letters, int at) {
    int later = SearchTrie.below(letters) & ~SearchTrie.next(letters);
    return (next[at] & later) == 0 ? 0 : NEXT;
  }

  /** The commonest word below whose length is near to what is to come. */
  private float language(long costs, int at) {
    int rest = length - at;
    int last = SearchTrie.LENGTHS - 1;
    int near = Math.min(rest, last);
    float least = SearchTrie.least(costs, near < last ? near + 1 : near);
    if (near > 0 && rest <= last) {
      least = Math.min(least, SearchTrie.least(costs, near - 1));
    }
    float each = rest == 0 ? AT_END : LENGTH;
    float other = Math.min(LANGUAGE * least + each, floor(costs) + 2 * each);
    return Math.min(LANGUAGE * SearchTrie.least(costs, near), other);
  }

  /** The commonest word below, of whatever length: what follows costs no less. */
  static float floor(long costs) {
    return LANGUAGE * SearchTrie.least(costs);
  }
}
