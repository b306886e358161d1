package org.emend.rules.measure;

import java.util.Arrays;

/**
 * The cheapest way from the characters of one gap to those of another: Levenshtein's distance
 * (Wagner and Fischer, 1974), with a mild preference for what recognisers do: they keep most
 * spaces, and confuse the cases of a letter.
 *
 * <p>Not thread-safe: it keeps its table for the next gap.
 */
final class GapAligner {

  /** What is done next; the order in which ways of equal cost are preferred. */
  static final byte PAIR = 0;

  static final byte READ_ONLY = 1;
  static final byte TRUTH_ONLY = 2;

  /** Characters times characters; the table takes a byte for each. */
  private static final long LARGEST = 1 << 24;

  private static final int INDEL = 8;
  private static final int SUBSTITUTION = 8;
  private static final int OTHER_CASE = 7;
  private static final int SPACE_FOR_OTHER = 12;
  private static final int SAME_SPACE = -1;

  private final Units read;
  private final Units truth;
  private byte[] moves = new byte[1 << 12];

  GapAligner(Units read, Units truth) {
    this.read = read;
    this.truth = truth;
  }

  /** Whether a gap is small enough to be aligned. */
  static boolean isFeasible(int readLength, int truthLength) {
    return (long) readLength * truthLength <= LARGEST;
  }

  /** The steps from the beginning to the end of a feasible gap, given by its ends in units. */
  byte[] steps(int r0, int r1, int t0, int t1) {
    int rows = r1 - r0;
    int columns = t1 - t0;
    fill(r0, rows, t0, columns);
    byte[] steps = new byte[rows + columns];
    int at = steps.length;
    int i = rows;
    int j = columns;
    while (i > 0 || j > 0) {
      byte move;
      if (i == 0) {
        move = TRUTH_ONLY;
      } else if (j == 0) {
        move = READ_ONLY;
      } else {
        move = moves[(i - 1) * columns + j - 1];
      }
      steps[--at] = move;
      i -= move == TRUTH_ONLY ? 0 : 1;
      j -= move == READ_ONLY ? 0 : 1;
    }
    return Arrays.copyOfRange(steps, at, steps.length);
  }

  private void fill(int r0, int rows, int t0, int columns) {
    if (moves.length < rows * columns) {
      moves = new byte[Math.max(rows * columns, (int) Math.min(2L * moves.length, LARGEST))];
    }
    int[] above = new int[columns + 1];
    int[] here = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      above[j] = j * INDEL;
    }
    int at = 0;
    for (int i = 1; i <= rows; i++) {
      char r = read.at(r0 + i - 1);
      here[0] = i * INDEL;
      for (int j = 1; j <= columns; j++) {
        int best = above[j - 1] + cost(r, truth.at(t0 + j - 1));
        byte move = PAIR;
        if (above[j] + INDEL < best) {
          best = above[j] + INDEL;
          move = READ_ONLY;
        }
        if (here[j - 1] + INDEL < best) {
          best = here[j - 1] + INDEL;
          move = TRUTH_ONLY;
        }
        here[j] = best;
        moves[at++] = move;
      }
      int[] swap = above;
      above = here;
      here = swap;
    }
  }

  private static int cost(char r, char t) {
    if (r == t) {
      return r == ' ' ? SAME_SPACE : 0;
    }
    if (r == ' ' || t == ' ') {
      return SPACE_FOR_OTHER;
    }
    return Character.toLowerCase(r) == Character.toLowerCase(t) ? OTHER_CASE : SUBSTITUTION;
  }
}
