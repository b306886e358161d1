package org.emend.rules.flags;

/** The lines of a passage, whatever ends them, without the white space around them. */
final class Lines {

  /** Takes a line: half-open, in code units. Empty where the line is blank. */
  interface Taker {
    void take(int start, int end);
  }

  private final String chars;
  private final boolean hasReturns;

  Lines(String chars) {
    this.chars = chars;
    this.hasReturns = chars.indexOf('\r') >= 0;
  }

  void forEach(Taker taker) {
    int at = 0;
    while (at < chars.length()) {
      int stop = endFrom(at);
      int start = at;
      int end = stop;
      while (start < end && isSpace(chars.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(chars.charAt(end - 1))) {
        end--;
      }
      taker.take(start, end);
      at = chars.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
    }
  }

  /** Where the line around a position ends: before its break, or at the end of the passage. */
  int endFrom(int at) {
    if (!hasReturns) {
      int end = chars.indexOf('\n', at);
      return end < 0 ? chars.length() : end;
    }
    int end = at;
    while (end < chars.length() && !isBreak(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where a line and its break end. */
  int nextFrom(int at) {
    int end = endFrom(at);
    if (chars.startsWith("\r\n", end)) {
      return end + 2;
    }
    return Math.min(end + 1, chars.length());
  }

  /** Where the line around a position begins. */
  int startBefore(int at) {
    int start = at;
    while (start > 0 && !isBreak(chars.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the break before a line begins; the line's own beginning where there is none. */
  int breakBefore(int lineStart) {
    if (lineStart == 0) {
      return 0;
    }
    boolean two = lineStart > 1 && chars.startsWith("\r\n", lineStart - 2);
    return lineStart - (two ? 2 : 1);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }
}
