package org.emend.rules.encoding;

import java.util.Arrays;
import org.emend.rules.ngram.CharacterModel;

/**
 * The characters of a text that are not ASCII, and all pairs of neighbours that have one of them:
 * gathered once, because many readings are tried, and none of them changes anything else.
 *
 * <p>One for each passage; not thread-safe.
 */
final class BeyondAscii {

  private static final int ASCII = 0x80;

  private final CharacterModel model = CharacterModel.shared();

  /** Numbers of the different characters by their hashes, counted from 1. */
  private final int[] numbers;

  private final int shift;
  private final char[] distinct;
  private final int[] countOf;
  private final int count;

  /** Pairs of neighbours: ASCII as it is, the others by their number, counted from 0x80 up. */
  private final int[] pairs;

  /** The symbols of ASCII, and those of the characters that are tried in place of the others. */
  private final int[] symbols;

  /** What the pairs cost as they stand, in units of the model. */
  private final int cost;

  BeyondAscii(String text) {
    char[] chars = text.toCharArray();
    int found = 0;
    for (char c : chars) {
      found += c >= ASCII ? 1 : 0;
    }
    count = found;
    shift = Integer.numberOfLeadingZeros(Math.max(1, found)) - 1; // at most half full
    numbers = new int[1 << Integer.SIZE - shift];
    char[] seen = new char[found];
    int[] counts = new int[found];
    int[] neighbours = new int[4 * found];
    int different = 0;
    int size = 0;
    int before = '\n';
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : '\n';
      if (c < ASCII && before < ASCII) {
        before = c;
        continue;
      }
      int number = c;
      if (c >= ASCII) {
        int index = number(c, seen, different);
        different = Math.max(different, index + 1);
        counts[index]++;
        number = ASCII + index;
      }
      neighbours[size++] = before;
      neighbours[size++] = number;
      before = number;
    }
    distinct = Arrays.copyOf(seen, different);
    countOf = counts;
    pairs = Arrays.copyOf(neighbours, size);
    symbols = new int[ASCII + distinct.length];
    for (char c = 0; c < ASCII; c++) {
      symbols[c] = model.symbol(c);
    }
    cost = cost(distinct, Integer.MAX_VALUE);
  }

  /** The number of a character, counted from 0; a new one gets the next. */
  private int number(char c, char[] seen, int different) {
    int slot = c * 0x9E3779B1 >>> shift;
    while (numbers[slot] != 0 && seen[numbers[slot] - 1] != c) {
      slot = slot + 1 & numbers.length - 1;
    }
    if (numbers[slot] == 0) {
      seen[different] = c;
      numbers[slot] = different + 1;
    }
    return numbers[slot] - 1;
  }

  /** The different ones; to be read only. */
  char[] distinct() {
    return distinct;
  }

  /** How many there are of each of {@link #distinct}. */
  int countOf(int index) {
    return countOf[index];
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** What the pairs cost as they stand, in units of the model. */
  int cost() {
    return cost;
  }

  /**
   * What the pairs cost with other characters in place of these, in units of the model.
   *
   * @param others in the order of {@link #distinct}
   * @param most with more than this the sum is not finished
   */
  int cost(char[] others, int most) {
    for (int i = 0; i < others.length; i++) {
      symbols[ASCII + i] = model.symbol(others[i]);
    }
    int sum = 0;
    for (int i = 0; i < pairs.length && sum <= most; i += 2) {
      sum += model.cost(symbols[pairs[i]], symbols[pairs[i + 1]]);
    }
    return sum;
  }
}
