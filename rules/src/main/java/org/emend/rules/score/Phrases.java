package org.emend.rules.score;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The lines of a text in which one of some phrases stands, in any case. */
final class Phrases {

  private final BitSet lines = new BitSet();

  private Phrases() {}

  /**
   * Looks for phrases.
   *
   * @param lower the text in small letters, as long as it is
   * @param phrases in small letters, without line ends
   */
  static Phrases in(Tokens tokens, String lower, Collection<String> phrases) {
    Phrases found = new Phrases();
    for (String phrase : phrases) {
      int line = 0;
      for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
        line = lineAt(tokens, at, line);
        found.lines.set(line);
        at = tokens.lineStops.get(line); // once is enough
      }
    }
    return found;
  }

  static Phrases in(Tokens tokens, String lower, String phrase) {
    return in(tokens, lower, List.of(phrase));
  }

  /** The line that holds a place, at or after one that begins before it. */
  private static int lineAt(Tokens tokens, int at, int from) {
    int low = from;
    int high = tokens.lines() - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (tokens.lineStarts.get(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  boolean isIn(int line) {
    return lines.get(line);
  }

  /** Whether one stands in any of the lines from one up to another. */
  boolean isIn(int from, int to) {
    int next = lines.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
