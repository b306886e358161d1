package org.emend.rules.words.decode;

import java.util.Arrays;
import org.emend.rules.words.model.Alphabet;

/**
 * What the rest of a damaged word will cost at least, or nearly so, if a search goes on below some
 * node of the trie: letters that come but stand in no word below, and words below that are all too
 * short or too long. As the heuristic of A* (Hart, Nilsson and Raphael 1968), but it may
 * overestimate a little: what it costs is measured, see {@link #MISSING}.
 *
 * <p>Reused; not thread-safe.
 */
final class Outlook {

  /**
   * A letter that comes and is in no word below a node: some edit must account for it, which may
   * account for a neighbour, too. In nats; more loses words, less makes the search slower.
   */
  private static final float MISSING = 4f;

  /** A letter too few or too many, likewise. */
  private static final float LENGTH = 2.5f;

  private static final int BITS = Integer.SIZE;

  private final Alphabet alphabet;
  private final int[] letters;
  private final float[] missing;
  private float split;
  private int length;

  Outlook(Alphabet alphabet, int longest) {
    this.alphabet = alphabet;
    letters = new int[longest + 1];
    missing = new float[(longest + 1) * BITS];
  }

  /**
   * @param read what stands in the text, letters in lower case
   * @param split what it costs at least that another word begins
   */
  void of(String read, float split) {
    this.split = split;
    length = read.length();
    letters[length] = 0;
    Arrays.fill(missing, length * BITS, (length + 1) * BITS, 0);
    for (int at = length - 1; at >= 0; at--) {
      System.arraycopy(missing, (at + 1) * BITS, missing, at * BITS, BITS);
      letters[at] = letters[at + 1];
      int letter = alphabet.number(read.charAt(at));
      if (letter != Alphabet.NONE) {
        int bit = SearchTables.bit(letter);
        letters[at] |= bit;
        missing[at * BITS + Integer.numberOfTrailingZeros(bit)] += MISSING;
      }
    }
  }

  /**
   * @param below of the node, see {@link SearchTables#below}
   * @param at how many characters were read
   * @param maySplit whether another word may begin
   */
  float cost(long below, int at, boolean maySplit) {
    int rest = length - at;
    int lacking = letters[at] & ~SearchTables.letters(below);
    float cost = 0;
    int few = SearchTables.shortest(below) - rest;
    if (few > 0) {
      cost = few * LENGTH;
    } else {
      int many = rest - SearchTables.longest(below);
      if (many > 0) {
        cost = many * LENGTH;
      }
    }
    float letters = 0;
    while (lacking != 0) {
      letters += missing[at * BITS + Integer.numberOfTrailingZeros(lacking)];
      lacking &= lacking - 1;
    }
    cost = Math.max(cost, letters);
    return maySplit && rest > 0 ? Math.min(cost, split) : cost;
  }
}
