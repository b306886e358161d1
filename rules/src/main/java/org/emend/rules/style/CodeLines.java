package org.emend.rules.style;

import java.util.function.IntPredicate;

/**
 * Tells lines of code and data from lines of prose. Stricter than {@link
 * org.emend.rules.prose.NotProse}: a pair of quotation marks in a line of code looks like any
 * other.
 */
final class CodeLines {

  static final String QUOTES = "\"'\u201C\u201D\u2018\u2019";

  /** A line of code hardly lacks one of these; prose hardly has one. */
  private static final String CODE_MARKS = "={}<>\\|\u00A6";

  private static final int INDENT = 4;

  /** Fewer letters are no sentence, and more are prose without a full stop. */
  private static final int LETTERS_OF_SENTENCE = 15;

  private static final int LETTERS_OF_PARAGRAPH = 80;

  private final String chars;
  private final IntPredicate covered;

  /**
   * Of a passage.
   *
   * @param covered the places that say nothing of their line: code in a sentence
   */
  CodeLines(String chars, IntPredicate covered) {
    this.chars = chars;
    this.covered = covered;
  }

  /** Whether a line of the text looks like code. */
  boolean isCode(int start, int end) {
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
        || first == '[' && find(chars, "]: ", from, end) < end
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
    if (at < end && isStraight(chars.charAt(at))) {
      int close = endOfKey(at + 1, end);
      return close > at + 1
          && close + 1 < end
          && chars.charAt(close) == chars.charAt(at)
          && chars.charAt(close + 1) == ':';
    }
    int colon = endOfKey(at, end);
    return colon > at
        && isLowerAscii(chars.charAt(at))
        && chars.startsWith(": ", colon)
        && colon + 2 < end
        && QUOTES.indexOf(chars.charAt(colon + 2)) >= 0;
  }

  private int endOfKey(int at, int end) {
    int key = at;
    while (key < end && (isWord(chars.charAt(key)) || chars.charAt(key) == '-')) {
      key++;
    }
    return key;
  }

  private boolean holdsCode(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = chars.charAt(i);
      if (c > '|' && c != '}' && c != '\u00A6' || covered.test(i)) {
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
    int close = find(chars, "\".", from + 1, end);
    return close + 2 < end && isLowerAscii(chars.charAt(close + 2));
  }

  /** {@code --all} or {@code -m}. */
  private boolean isOption(int at, int end) {
    int letter = chars.startsWith("--", at) ? at + 2 : at + 1;
    return letter < end
        && isLowerAscii(chars.charAt(letter))
        && (letter == at + 2 || letter + 1 == end || chars.charAt(letter + 1) == ' ');
  }

  /**
   * Whether a line beside code is prose all the same. Only letters are counted, which no rule of
   * style changes.
   */
  boolean isSentence(int start, int end) {
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

  /** Where a word begins in part of a text; the end of the part if it does not. */
  static int find(String chars, String wanted, int from, int end) {
    for (int i = from; i < end; i++) {
      if (chars.charAt(i) == wanted.charAt(0) && chars.startsWith(wanted, i)) {
        return i;
      }
    }
    return end;
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
