package org.emend.rules.flags;

import java.util.BitSet;
import java.util.List;

/**
 * How the lines that a page leaves begin and end: hashes of their first two words, and of their
 * last. It tells nearly all lines of prose apart before any is cut into words. Immutable and
 * thread-safe.
 */
final class ResidueEnds {

  private static final int HASHES = 1 << 16;

  private static final char SIGN = '\u00A9';
  private static final int NUMBER = hash("#", 0, 1);
  private static final int AND = hash("and", 0, 3);

  /** Instead of the hash of a second word: whatever it is. */
  private static final int FOLLOWED = 1;

  private final BitSet beginnings = new BitSet(HASHES);
  private final BitSet endings = new BitSet(HASHES);

  ResidueEnds(List<Residue> kinds) {
    for (Residue kind : kinds) {
      kind.beginnings().forEach(beginning -> beginnings.set(hashOf(beginning)));
      kind.endings().forEach(word -> endings.set(index(hash(word, 0, word.length()))));
    }
  }

  /** Whether a line begins or ends as some residue does, or seems to by its hashes. */
  boolean mayBe(String chars, int start, int end) {
    int first = start;
    while (first < end && !isWord(chars.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && !isWord(chars.charAt(last - 1))) {
      last--;
    }
    return first < last
        && (mayBegin(chars, first, last) || endings.get(hashOfLast(chars, first, last)));
  }

  private boolean mayBegin(String chars, int first, int end) {
    char c = chars.charAt(first);
    boolean number = isDigit(c);
    boolean typed = first > 0 && chars.regionMatches(true, first - 1, "(c)", 0, 3);
    int next =
        number
            ? LineWords.endOfNumber(chars, first, end)
            : c == SIGN ? first + 1 : LineWords.endOfWord(chars, first, end);
    int one = number ? NUMBER : typed ? hash("(c)", 0, 3) : hash(chars, first, next);
    return beginnings.get(pair(one, FOLLOWED))
        || beginnings.get(pair(one, hashFrom(chars, next, end)));
  }

  /** Of the next word; 0 where there is none. */
  private static int hashFrom(String chars, int from, int end) {
    for (int at = from; at < end; at++) {
      char c = chars.charAt(at);
      if (c == '&') {
        return AND;
      } else if (c == SIGN) {
        return hash(chars, at, at + 1);
      } else if (isDigit(c)) {
        return NUMBER;
      } else if (Character.isLetterOrDigit(c)) {
        boolean typed = chars.regionMatches(true, at - 1, "(c)", 0, 3);
        return typed ? hash("(c)", 0, 3) : hash(chars, at, LineWords.endOfWord(chars, at, end));
      }
    }
    return 0;
  }

  private static int hashOfLast(String chars, int first, int end) {
    int start = end - 1;
    while (start > first && Character.isLetter(chars.charAt(start - 1))) {
      start--;
    }
    return index(isDigit(chars.charAt(end - 1)) ? NUMBER : hash(chars, start, end));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == SIGN;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where a beginning stands among the hashes. */
  private static int hashOf(String beginning) {
    int space = beginning.indexOf(' ');
    int one = hash(beginning, 0, space < 0 ? beginning.length() : space);
    return pair(
        one,
        space < 0
            ? 0
            : beginning.endsWith(Residue.ANYTHING)
                ? FOLLOWED
                : hash(beginning, space + 1, beginning.length()));
  }

  private static int pair(int one, int two) {
    return index(one * 0x9E3779B1 + two);
  }

  private static int index(int hash) {
    return (hash ^ hash >>> 16) & HASHES - 1;
  }

  private static int hash(String chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = chars.charAt(i);
      hash = hash * 31 + (c == '\u2019' ? '\'' : Character.toLowerCase(c));
    }
    return hash;
  }
}
