package org.emend.rules.measure;

import java.util.Arrays;

/**
 * A text as an alignment sees it: its characters (UTF-16 code units), each run of white space
 * between two tokens being one space, and none at the ends. Immutable.
 */
final class Units {

  private final char[] chars;

  /** Where in the text each unit begins, and where the last one ends. */
  private final int[] starts;

  /** The unit at each offset of the text: -1 in white space before the first, the count behind. */
  private final int[] unitAt;

  private final int[] tokenStarts;
  private final int[] tokenEnds;

  Units(String text) {
    char[] c = new char[text.length()];
    int[] s = new int[text.length() + 1];
    int[] ts = new int[text.length() / 2 + 1];
    int[] te = new int[ts.length];
    unitAt = new int[text.length() + 1];
    int n = 0;
    int tokens = 0;
    int at = 0;
    while (true) {
      int space = at;
      while (at < text.length() && WhiteSpace.is(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        Arrays.fill(unitAt, space, at + 1, n);
        s[n] = space;
        break;
      }
      Arrays.fill(unitAt, space, at, n == 0 ? -1 : n);
      if (n > 0) {
        s[n] = space;
        c[n++] = ' ';
      }
      ts[tokens] = n;
      while (at < text.length() && !WhiteSpace.is(text.charAt(at))) {
        unitAt[at] = n;
        s[n] = at;
        c[n++] = text.charAt(at++);
      }
      te[tokens++] = n;
    }
    chars = Arrays.copyOf(c, n);
    starts = Arrays.copyOf(s, n + 1);
    tokenStarts = Arrays.copyOf(ts, tokens);
    tokenEnds = Arrays.copyOf(te, tokens);
  }

  int size() {
    return chars.length;
  }

  char at(int unit) {
    return chars[unit];
  }

  /** Where in the text a unit begins; for the unit behind the last one, where that one ends. */
  int start(int unit) {
    return starts[unit];
  }

  /** Where in the text a unit ends. A space ends where the next token begins. */
  int end(int unit) {
    return starts[unit + 1];
  }

  /** The first unit of a span of the text that begins here. */
  int from(int offset) {
    return Math.max(0, unitAt[offset]);
  }

  /** The unit behind the last one of a span of the text that ends here. */
  int to(int offset) {
    return offset == 0 ? 0 : Math.min(size(), unitAt[offset - 1] + 1);
  }

  int tokens() {
    return tokenStarts.length;
  }

  int tokenStart(int token) {
    return tokenStarts[token];
  }

  int tokenEnd(int token) {
    return tokenEnds[token];
  }

  /** Whether a place between two units is inside a token. */
  boolean isInside(int unit) {
    return unit > 0 && unit < size() && chars[unit - 1] != ' ' && chars[unit] != ' ';
  }

  String string(int from, int to) {
    return new String(chars, from, to - from);
  }

  String token(int token) {
    return string(tokenStarts[token], tokenEnds[token]);
  }
}
