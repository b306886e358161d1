package org.emend.rules.style;

import java.util.BitSet;
import java.util.function.Predicate;
import org.emend.core.patch.Span;

/**
 * The parts of a passage in which every character is meant as it is: code, markup, addresses. Told
 * by their looks, generously: what is covered in error is only left as it was.
 *
 * <p>Looks are all there is in plain text. Covered are fenced and indented blocks, lines that look
 * like code, spans between backticks, link targets, and the inside of anything that looks like an
 * address or an identifier. Takes time linear in the passage.
 */
final class Verbatim {

  /** What may stand around an address and is not part of it. */
  private static final String AROUND =
      CodeLines.QUOTES + "\u201E\u201A\u00AB\u00BB()[].,;:!?*\u2026\u2013\u2014-";

  /** A span between backticks that is longer is none. In code units. */
  private static final int LONGEST_SPAN = 1_000;

  private final String chars;
  private final BitSet covered = new BitSet();
  private boolean holdsCode;

  private Verbatim(String chars) {
    this.chars = chars;
  }

  static Verbatim of(String chars) {
    Verbatim verbatim = new Verbatim(chars);
    verbatim.coverBackticks();
    CodeLines lines = new CodeLines(chars, verbatim::covers);
    verbatim.holdsCode = verbatim.coverLines(line -> lines.isCode(line.start(), line.end()));
    if (verbatim.holdsCode) {
      verbatim.coverLines(line -> !lines.isSentence(line.start(), line.end()));
    }
    return verbatim;
  }

  /**
   * Covers lines, fenced ones in any case, and of others what is no prose; whether there was any.
   */
  private boolean coverLines(Predicate<Span> wanted) {
    boolean any = false;
    boolean fenced = false;
    int start = 0;
    while (start < chars.length()) {
      int end = start;
      while (end < chars.length() && !isLineEnd(chars.charAt(end))) {
        end++;
      }
      boolean fence = chars.startsWith("```", start) || chars.startsWith("~~~", start);
      if (fenced || fence || wanted.test(new Span(start, end))) {
        covered.set(start, end);
        any |= end > start;
      } else {
        coverLinkTargets(start, end);
        coverAddresses(start, end);
      }
      fenced ^= fence;
      start = end + 1;
    }
    return any;
  }

  boolean covers(int at) {
    return covered.get(at);
  }

  /** Whether there are whole lines of code. */
  boolean holdsCode() {
    return holdsCode;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void coverBackticks() {
    int at = chars.indexOf('`');
    while (at >= 0) {
      int open = endOfTicks(at);
      int close = chars.indexOf('`', open);
      while (close >= 0 && close - open < LONGEST_SPAN && endOfTicks(close) - close != open - at) {
        close = chars.indexOf('`', endOfTicks(close));
      }
      if (close >= 0 && close - open < LONGEST_SPAN) {
        open = endOfTicks(close);
        covered.set(at, open);
      }
      at = chars.indexOf('`', open);
    }
  }

  private int endOfTicks(int at) {
    int end = at;
    while (end < chars.length() && chars.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** The target of a link in Markdown, and the title behind it. */
  private void coverLinkTargets(int start, int end) {
    int at = CodeLines.find(chars, "](", start, end);
    while (at < end) {
      int close = CodeLines.find(chars, ")", at, end);
      int title = CodeLines.find(chars, " \"", at, close);
      close = title < close ? CodeLines.find(chars, "\")", title + 2, end) : close;
      covered.set(at, Math.min(close + 1, end));
      at = CodeLines.find(chars, "](", close, end);
    }
  }

  private void coverAddresses(int start, int end) {
    int at = start;
    while (at < end) {
      int from = at;
      while (at < end && chars.charAt(at) > ' ') {
        at++;
      }
      int to = at;
      while (from < to && AROUND.indexOf(chars.charAt(from)) >= 0) {
        int dots = from;
        while (dots < to && chars.charAt(dots) == '.') {
          dots++;
        }
        if (dots > from && dots < to && (chars.charAt(dots) == '/' || chars.charAt(dots) == '\\')) {
          break; // a path begins with them
        }
        from = Math.max(dots, from + 1);
      }
      while (to > from && AROUND.indexOf(chars.charAt(to - 1)) >= 0) {
        to--;
      }
      if (isAddress(from, to)) {
        covered.set(from, to);
      }
      at++;
    }
  }

  private boolean isAddress(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("/@_\\=#".indexOf(chars.charAt(i)) >= 0) {
        return true;
      }
    }
    return chars.startsWith("www.", from);
  }
}
