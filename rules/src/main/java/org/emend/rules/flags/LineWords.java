package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a line as its pattern sees them: in lower case, without punctuation but the colon. A
 * number stands with {@link #NUMBER} before it, {@code &} is <i>and</i>.
 */
final class LineWords {

  static final char NUMBER = '#';
  static final String COPYRIGHT = "\u00A9";
  static final String TYPED_COPYRIGHT = "(c)";
  static final String COLON = ":";

  private static final String UNITS = "\u00B0$\u20AC\u00A3";
  private static final String THOUSANDS = "kKmMbB+";

  private LineWords() {}

  static List<String> of(String chars, int start, int end) {
    List<String> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      char c = chars.charAt(at);
      int next = at + 1;
      if (isDigit(c)) {
        next = endOfNumber(chars, at, end);
        words.add(NUMBER + chars.substring(at, next));
      } else if (Character.isLetterOrDigit(c)) {
        next = endOfWord(chars, at, end);
        words.add(chars.substring(at, next).replace('\u2019', '\'').toLowerCase(Locale.ROOT));
      } else if (c == ':') {
        words.add(COLON);
      } else if (UNITS.indexOf(c) >= 0) {
        words.add(String.valueOf(c)); // 77° view is no count
      } else if (c == '&') {
        words.add("and");
      } else if (c == '\u00A9') {
        words.add(COPYRIGHT);
      } else if (c == '('
          && next + 1 < end
          && chars.charAt(next + 1) == ')'
          && (chars.charAt(next) | 0x20) == 'c') {
        words.add(TYPED_COPYRIGHT);
        next += 2;
      }
      at = next;
    }
    return words;
  }

  /** The end of a run of letters and digits, an apostrophe between two of them included. */
  static int endOfWord(String chars, int start, int end) {
    int at = start;
    while (at < end && (Character.isLetterOrDigit(chars.charAt(at)) || joins(chars, at, end))) {
      at++;
    }
    return at;
  }

  private static boolean joins(String chars, int at, int end) {
    char c = chars.charAt(at);
    return (c == '\'' || c == '\u2019')
        && at + 1 < end
        && Character.isLetterOrDigit(chars.charAt(at + 1));
  }

  /** The end of a run of digits, of marks between two of them, and of a sign for thousands. */
  static int endOfNumber(String chars, int start, int end) {
    int at = start;
    while (at < end
        && (isDigit(chars.charAt(at))
            || ".,".indexOf(chars.charAt(at)) >= 0
                && at + 1 < end
                && isDigit(chars.charAt(at + 1)))) {
      at++;
    }
    if (at < end
        && THOUSANDS.indexOf(chars.charAt(at)) >= 0
        && (at + 1 == end || !Character.isLetterOrDigit(chars.charAt(at + 1)))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
