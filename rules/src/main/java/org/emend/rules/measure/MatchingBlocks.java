package org.emend.rules.measure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What two sequences have in common, as Python's {@code difflib.SequenceMatcher} without {@code
 * autojunk} tells it: the longest common run, of several the one that begins first in {@code a},
 * then first in {@code b}; then the same to its left and to its right. (Ratcliff and Metzener,
 * 1988.) Not the most that could be matched, but what other people's figures rest on.
 *
 * <p>Takes time in the number of equal pairs for each run found: seconds where one text has 20,000
 * words, next to nothing for an article.
 */
final class MatchingBlocks {

  private final int[] a;

  /** For each symbol of {@code a}, by its place: where it stands in {@code b}, ascending. */
  private final int[][] placesInB;

  /** Lengths of common runs that end at a place of {@code b}, for two rows in turn. */
  private final int[][] lengths;

  /** The row in which a length was written; other lengths are zero. */
  private final long[][] rowOf;

  private long row;
  private final BitSet matchedInB = new BitSet();

  /** A part of both sequences, half-open. */
  private record Part(int aFrom, int aTo, int bFrom, int bTo) {}

  private MatchingBlocks(int[] a, int[] b, int symbols) {
    this.a = a;
    int[] count = new int[symbols];
    for (int s : b) {
      count[s]++;
    }
    placesInB = new int[symbols][];
    for (int s = 0; s < symbols; s++) {
      placesInB[s] = new int[count[s]];
    }
    for (int j = b.length - 1; j >= 0; j--) {
      placesInB[b[j]][--count[b[j]]] = j;
    }
    lengths = new int[2][b.length + 1];
    rowOf = new long[2][b.length + 1];
  }

  /**
   * The places of {@code b} that are matched.
   *
   * @param symbols one more than the highest symbol
   */
  static BitSet inSecond(int[] a, int[] b, int symbols) {
    MatchingBlocks blocks = new MatchingBlocks(a, b, symbols);
    ArrayDeque<Part> parts = new ArrayDeque<>();
    parts.push(new Part(0, a.length, 0, b.length));
    while (!parts.isEmpty()) {
      Part part = parts.pop();
      int[] best = blocks.longest(part);
      int i = best[0];
      int j = best[1];
      int size = best[2];
      if (size > 0) {
        blocks.matchedInB.set(j, j + size);
        if (part.aFrom < i && part.bFrom < j) {
          parts.push(new Part(part.aFrom, i, part.bFrom, j));
        }
        if (i + size < part.aTo && j + size < part.bTo) {
          parts.push(new Part(i + size, part.aTo, j + size, part.bTo));
        }
      }
    }
    return blocks.matchedInB;
  }

  /** Where the longest common run begins in both, and its length. */
  private int[] longest(Part part) {
    int[] best = {part.aFrom, part.bFrom, 0};
    row++; // the row above the first is empty
    for (int i = part.aFrom; i < part.aTo; i++) {
      row++;
      int[] here = lengths[(int) (row & 1)];
      long[] hereRow = rowOf[(int) (row & 1)];
      int[] above = lengths[(int) (row + 1 & 1)];
      long[] aboveRow = rowOf[(int) (row + 1 & 1)];
      int[] places = placesInB[a[i]];
      int from = Arrays.binarySearch(places, part.bFrom);
      for (int p = from < 0 ? -from - 1 : from; p < places.length && places[p] < part.bTo; p++) {
        int j = places[p];
        int length = aboveRow[j] == row - 1 ? above[j] + 1 : 1;
        here[j + 1] = length;
        hereRow[j + 1] = row;
        if (length > best[2]) {
          best[0] = i - length + 1;
          best[1] = j - length + 1;
          best[2] = length;
        }
      }
    }
    return best;
  }
}
