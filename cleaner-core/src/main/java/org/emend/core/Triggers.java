package org.emend.core;

import java.util.ArrayList;
import java.util.List;
import org.emend.core.rule.Rule;
import org.emend.core.text.CharSet;

/**
 * Which rules are worth running on a passage, by one scan of it.
 *
 * <p>Every distinct trigger set owns one of 64 bits, and a table holds for each code unit the bits
 * of the sets that contain it, so a passage costs one load and one OR per code unit and allocates
 * nothing. From the 65th set on, bits are shared, and a rule may run in vain.
 */
final class Triggers {

  private static final int UNITS = Character.MAX_VALUE + 1;

  private final long[] bitsOf = new long[UNITS];
  private final List<CharSet> sets = new ArrayList<>();

  Triggers(List<Rule> rules) {
    for (Rule rule : rules) {
      CharSet set = rule.triggers();
      if (!sets.contains(set)) {
        long bit = 1L << sets.size();
        sets.add(set);
        set.forEach(c -> bitsOf[c] |= bit);
      }
    }
  }

  /** The bits that the rule waits for. */
  long bitsOf(Rule rule) {
    return 1L << sets.indexOf(rule.triggers());
  }

  /** Scans texts one after another. Not thread-safe. */
  final class Scan {

    /** A copy of what is being scanned: the JIT compiles a loop over an array to half the time. */
    private final char[] chunk = new char[2048];

    /** The bits of all trigger sets that occur in a text. */
    long of(String text) {
      long[] table = bitsOf;
      long seen = 0;
      for (int from = 0; from < text.length(); from += chunk.length) {
        int length = Math.min(chunk.length, text.length() - from);
        text.getChars(from, from + length, chunk, 0);
        for (int i = 0; i < length; i++) {
          seen |= table[chunk[i]];
        }
      }
      return seen;
    }
  }
}
