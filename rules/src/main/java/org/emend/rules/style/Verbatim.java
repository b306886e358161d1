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

  /** A line of code hardly lacks one of these; prose hardly has one. */
  private static final String CODE_MARKS = "={}<>\\|\u00A6";

  private static final String QUOTES = "\"'\u201C\u201D\u2018\u2019";

  /** What may stand around an address and is not part of it. */
  private static final String AROUND =
      QUOTES + "\u201E\u201A\u00AB\u00BB()[].,;:!?*\u2026\u2013\u2014-";

  private static final int INDENT = 4;

  /** A span between backticks that is longer is none. In code units. */
  private static final int LONGEST_SPAN = 1_000;

  /** Fewer letters are no sentence, and more are prose without a full stop. */
  private static final int LETTERS_OF_SENTENCE = 15;

  private static final int LETTERS_OF_PARAGRAPH = 80;

  private final String chars;
  private final BitSet covered = new BitSet();

  private Verbatim(String chars) {
    this.chars = chars;
  }

  static Verbatim of(String chars) {
    Verbatim verbatim = new Verbatim(chars);
    verbatim.coverBackticks();
    boolean code = verbatim.coverLines(line -> verbatim.isCode(line.start(), line.end()));
    if (code) {
      verbatim.coverLines(line -> !verbatim.isSentence(line.start(), line.end()));
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

  private boolean isCode(int start, int end) {
    int from = start;
    while (from < end && (chars.charAt(from) == ' ' || chars.charAt(from) == '>')) {
      from++; // a quoted line of a mail is prose
    }
    if (from == end) {
      return false;
    }
    char first = chars.charAt(from);
    boolean indented = first == '\t' || from - start >= INDENT && chars.charAt(start) == ' ';
    return indented
        || starts(from, "$ ", "//", "/*", "#!", "+++", "---")
        || first == '"' && isMember(from, end)
        || first == '[' && chars.substring(from, end).contains("]: ")
        || isEntry(from, end)
        || holdsCode(from, end);
  }

  private boolean starts(int at, String... beginnings) {
    for (String beginning : beginnings) {
      if (chars.startsWith(beginning, at)) {
        return true;
      }
    }
    return false;
  }

  /** A line of data: {@code "key": 1}, {@code key: "value"}. */
  private boolean isEntry(int from, int end) {
    int at = chars.startsWith("- ", from) ? from + 2 : from;
    boolean quoted = at < end && QUOTES.indexOf(chars.charAt(at)) >= 0;
    at += quoted ? 1 : 0;
    int key = at;
    while (at < end && (isLowerAscii(chars.charAt(at)) || "_-".indexOf(chars.charAt(at)) >= 0)) {
      at++;
    }
    if (at == key || at >= end) {
      return false;
    }
    if (quoted) {
      return chars.startsWith("\":", at) || chars.startsWith("':", at);
    }
    return chars.startsWith(": ", at) && at + 2 < end && QUOTES.indexOf(chars.charAt(at + 2)) >= 0;
  }

  private boolean holdsCode(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = chars.charAt(i);
      if (c > '|' && c != '}' && c != '\u00A6' || covered.get(i)) {
        continue;
      }
      char before = i == from ? ' ' : chars.charAt(i - 1);
      char next = i + 1 < end ? chars.charAt(i + 1) : ' ';
      boolean call = c == '(' && isWord(before) && (QUOTES.indexOf(next) >= 0 || next == ')');
      boolean option = c == '-' && before == ' ' && isOption(i, end);
      boolean list = c == ',' && isStraight(before) && before == next;
      boolean statement = c == ';' && i + 1 == end && (before == ')' || isStraight(before));
      if (CODE_MARKS.indexOf(c) >= 0
          || c == ':' && next == ':'
          || call
          || option
          || list
          || statement) {
        return true;
      }
    }
    return false;
  }

  /** {@code "hello".slice(0, 2)}. */
  private boolean isMember(int from, int end) {
    int close = find("\".", from + 1, end);
    return close + 2 < end && isLowerAscii(chars.charAt(close + 2));
  }

  /** {@code --all} or {@code -m}. */
  private boolean isOption(int at, int end) {
    int letter = chars.startsWith("--", at) ? at + 2 : at + 1;
    return letter < end
        && isLowerAscii(chars.charAt(letter))
        && (letter == at + 2 || letter + 1 == end || chars.charAt(letter + 1) == ' ');
  }

  /** The target of a link in Markdown, and the title behind it. */
  private void coverLinkTargets(int start, int end) {
    int at = find("](", start, end);
    while (at < end) {
      int close = find(")", at, end);
      int title = find(" \"", at, close);
      close = title < close ? find("\")", title + 2, end) : close;
      covered.set(at, Math.min(close + 1, end));
      at = find("](", close, end);
    }
  }

  /** Where a word begins in part of the text; the end of the part if it does not. */
  private int find(String wanted, int from, int end) {
    for (int i = from; i < end; i++) {
      if (chars.charAt(i) == wanted.charAt(0) && chars.startsWith(wanted, i)) {
        return i;
      }
    }
    return end;
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

  /**
   * Whether a line beside code is prose all the same. Only letters are counted, which no rule of
   * style changes.
   */
  private boolean isSentence(int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(chars.charAt(i)) ? 1 : 0;
    }
    int last = end - 1;
    while (last > start
        && "\"'\u201C\u201D\u2018\u2019\u00BB\u00AB) ".indexOf(chars.charAt(last)) >= 0) {
      last--;
    }
    boolean ends = end > start && ".!?:\u2026\u3002".indexOf(chars.charAt(last)) >= 0;
    return letters >= LETTERS_OF_PARAGRAPH || ends && letters >= LETTERS_OF_SENTENCE;
  }

  private static boolean isStraight(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isLowerAscii(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
