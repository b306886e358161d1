package org.emend.rules.characters;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Escape sequences of terminals (ECMA-48), with and without their ESC. */
final class TerminalEscape {

  private static final char ESCAPE = '\u001B';
  private static final char BELL = '\u0007';

  /** Nothing longer is taken for a sequence. In code units. */
  private static final int LONGEST_CONTROL = 40;

  private static final int LONGEST_STRING = 300;

  /** A cursor moves no further than a line is long. */
  private static final int LONGEST_MOVE = 80;

  // Nothing but a terminal writes an ESC that is followed so.
  private static final double SURE = .99;

  // Without its ESC it could be anything: only where two are seen, one of them the reset.
  private static final double LIKELY = .8;

  private final String chars;
  private @Nullable Boolean japanese;

  TerminalEscape(String chars) {
    this.chars = chars;
  }

  /** Where the sequence ends that begins with this ESC; {@code at} where none does. */
  int end(int at) {
    if (at + 1 >= chars.length()) {
      return at;
    }
    return switch (chars.charAt(at + 1)) {
      case '[' -> control(at, at + 2);
      case ']', 'P', '^', '_' -> string(at);
      case '(', ')', '*', '+', '#', '%' -> // character sets, and the like
          at + 2 < chars.length() && isAlphanumeric(chars.charAt(at + 2)) && !isJapanese()
              ? at + 3
              : at;
      case ESCAPE -> end(at + 1) > at + 1 ? end(at + 1) : at;
      default -> at;
    };
  }

  /** Whether the passage is ISO-2022-JP as ASCII: without its escapes nobody could read it. */
  boolean isJapanese() {
    Boolean known = japanese;
    if (known == null) {
      known = chars.contains("\u001B$B") || chars.contains("\u001B$@");
      japanese = known;
    }
    return known;
  }

  private static boolean isAlphanumeric(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** Parameters, intermediates and a final character: {@code ESC[1;31m}. */
  private int control(int at, int from) {
    int end = from;
    int limit = Math.min(chars.length(), at + LONGEST_CONTROL);
    while (end < limit && chars.charAt(end) >= 0x20 && chars.charAt(end) <= 0x3F) {
      end++;
    }
    boolean ends = end < limit && chars.charAt(end) >= 0x40 && chars.charAt(end) <= 0x7E;
    return ends ? end + 1 : at;
  }

  /** A window's title, a link: up to BEL or {@code ESC \}, on one line. */
  private int string(int at) {
    int limit = Math.min(chars.length(), at + LONGEST_STRING);
    for (int i = at + 2; i < limit; i++) {
      char c = chars.charAt(i);
      if (c == BELL) {
        return i + 1;
      }
      if (c == ESCAPE) {
        return i + 1 < chars.length() && chars.charAt(i + 1) == '\\' ? i + 2 : at;
      }
      if (c == '\n' || c == '\r') {
        return at;
      }
    }
    return at;
  }

  Finding finding(int at, int end) {
    return Finding.fix(
        ControlCharacter.ID,
        new Span(at, end),
        Severity.WARNING,
        "an escape sequence of a terminal",
        new Fix(" ".repeat(columns(at, end)), SURE));
  }

  /** How far a sequence moves the cursor to the right, as {@code ESC[5C} does. */
  private int columns(int at, int end) {
    String digits = chars.substring(Math.min(at + 2, end - 1), end - 1);
    if (chars.charAt(end - 1) != 'C' || !digits.matches("[0-9]{0,2}")) {
      return 0;
    }
    return digits.isEmpty() ? 1 : Math.min(LONGEST_MOVE, Integer.parseInt(digits));
  }

  /** Looks at a bracket; reports {@code [31m} if there is a reset too. Returns where to go on. */
  int orphan(int at, List<Finding> findings) {
    int end = at + 1;
    int limit = Math.min(chars.length(), at + LONGEST_CONTROL);
    while (end < limit && isParameter(chars.charAt(end))) {
      end++;
    }
    boolean colour = end > at + 1 && end < limit && chars.charAt(end) == 'm';
    if (!colour || end + 1 < chars.length() && chars.charAt(end + 1) == ']' || !hasReset(at)) {
      return at + 1;
    }
    findings.add(
        Finding.fix(
            ControlCharacter.ID,
            new Span(at, end + 1),
            Severity.WARNING,
            "an escape sequence that lost its ESC",
            new Fix("", LIKELY)));
    return end + 1;
  }

  private static boolean isParameter(char c) {
    return c >= '0' && c <= '9' || c == ';';
  }

  /** Whether the passage resets the colour, after this or as this. */
  private boolean hasReset(int at) {
    int first = chars.indexOf("[0m");
    return first >= 0 && (first != at || chars.indexOf("[0m", at + 1) > 0 || hasColour(at));
  }

  private boolean hasColour(int reset) {
    int before = chars.lastIndexOf('m', reset);
    int bracket = before < 0 ? -1 : chars.lastIndexOf('[', before);
    return bracket >= 0 && before - bracket > 1 && before - bracket < LONGEST_CONTROL;
  }
}
