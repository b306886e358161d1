package org.emend.rules.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Levenshtein's distance: the fewest insertions, deletions and replacements of symbols that make
 * one sequence another. Bit-parallel: a machine word holds 64 rows of the table (Myers, A fast
 * bit-vector algorithm for approximate string matching, 1999; the form is that of Hyyrö, 2003).
 */
public final class EditDistance {

  private EditDistance() {}

  /** The distance of two texts in code points. */
  public static int of(String a, String b) {
    return a.equals(b) ? 0 : of(a.codePoints().toArray(), b.codePoints().toArray());
  }

  /** The distance of two sequences of symbols, in O(nm / 64) time. */
  public static int of(int[] a, int[] b) {
    int start = 0;
    while (start < a.length && start < b.length && a[start] == b[start]) {
      start++;
    }
    int endA = a.length;
    int endB = b.length;
    while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
      endA--;
      endB--;
    }
    if (endA == start || endB == start) {
      return Math.max(endA, endB) - start;
    }
    return endA - start < endB - start
        ? new Table(a, start, endA).over(b, start, endB)
        : new Table(b, start, endB).over(a, start, endA);
  }

  /** A column of the table of distances, as the differences between its neighbouring rows. */
  private static final class Table {

    private static final long[] NOWHERE = {};

    private final int rows;
    private final int blocks;

    /** Where each symbol stands among the rows. */
    private final Map<Integer, long[]> rowsOf = new HashMap<>();

    private final long[] up;
    private final long[] down;

    Table(int[] pattern, int from, int to) {
      rows = to - from;
      blocks = (rows + 63) >>> 6;
      for (int i = 0; i < rows; i++) {
        rowsOf.computeIfAbsent(pattern[from + i], s -> new long[blocks])[i >>> 6] |= 1L << (i & 63);
      }
      up = new long[blocks];
      Arrays.fill(up, -1L);
      down = new long[blocks];
    }

    int over(int[] text, int from, int to) {
      int distance = rows;
      for (int i = from; i < to; i++) {
        distance += next(rowsOf.getOrDefault(text[i], NOWHERE));
      }
      return distance;
    }

    /** Goes on by one column; returns by how much the last row grows. */
    private int next(long[] equal) {
      int carry = 1; // the first row grows by one with each symbol
      for (int k = 0; k < blocks; k++) {
        long pv = up[k];
        long mv = down[k];
        long eq = equal.length == 0 ? 0 : equal[k];
        long xv = eq | mv;
        eq |= carry < 0 ? 1 : 0;
        long xh = ((eq & pv) + pv ^ pv) | eq;
        long ph = mv | ~(xh | pv);
        long mh = pv & xh;
        int last = k == blocks - 1 ? rows - 1 & 63 : 63;
        int out = (int) (ph >>> last & 1) - (int) (mh >>> last & 1);
        ph = ph << 1 | (carry > 0 ? 1 : 0);
        mh = mh << 1 | (carry < 0 ? 1 : 0);
        up[k] = mh | ~(xv | ph);
        down[k] = ph & xv;
        carry = out;
      }
      return carry;
    }
  }
}
