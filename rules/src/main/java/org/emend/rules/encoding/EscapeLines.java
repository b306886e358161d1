package org.emend.rules.encoding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.emend.core.patch.Span;
import org.emend.rules.encoding.EscapeSequence.Notation;
import org.emend.rules.prose.NotProse;

/**
 * Whether an escape stands in code, an address or a path, where it belongs. A line's own escapes do
 * not make it code. Not thread-safe: it remembers the last line.
 */
final class EscapeLines {

  /** No address is read further than this. In code units. */
  private static final int LONGEST_ADDRESS = 200;

  private static final int LONGEST_BRACED = 8;

  /** The lengths of {@code \xe9} and of the escape of a code unit. */
  private static final int BYTE = 4;

  private static final int UNIT = 6;

  /** What a backslash makes an escape of. */
  private static final String ESCAPED = "uUxnrt\"'/\\\u2018\u2019\u201C\u201D";

  /** Marks of which the first quotation mark is what the eye falls on. */
  private static final List<String> JSON_OR_CALL = List.of("\":", "\",\"", "(\"", "\");", "[\"");

  private final String chars;
  private final NotProse notProse;
  private final Map<Notation, Boolean> codeByNotation = new EnumMap<>(Notation.class);
  private int lineStart = -1;

  EscapeLines(String chars) {
    this.chars = chars;
    this.notProse = new NotProse(chars);
  }

  /** Whether the escape is to be left alone. */
  boolean isCode(EscapeSequence sequence) {
    Span span = sequence.span();
    NotProse.Line line = notProse.lineAt(span.start());
    if (line.start() != lineStart) {
      lineStart = line.start();
      codeByNotation.clear();
    }
    boolean mail = sequence.notation() == Notation.QUOTED_PRINTABLE;
    return codeByNotation.computeIfAbsent(
            sequence.notation(), n -> isCode(new Span(line.start(), line.end()), mail))
        || isAddress(sequence)
        || isInClass(span);
  }

  private boolean isCode(Span line, boolean mail) {
    for (int i = line.start(); i < line.end(); i++) {
      switch (chars.charAt(i)) {
        case '\\' -> {
          boolean escape =
              i + 1 < line.end()
                  && (ESCAPED.indexOf(chars.charAt(i + 1)) >= 0
                      || BackslashEscapes.octalByte(chars, i + 1) >= 0);
          if (!escape) {
            return true;
          }
          boolean braced = chars.startsWith("u{", i + 1);
          i = braced ? endOfBraces(i + 2) : i + 1;
        }
        case '`', '{', '}', '<', '>' -> {
          return true;
        }
        case '=' -> {
          if (!mail) {
            return true;
          }
        }
        case '|' -> {
          if (i + 1 < line.end() && chars.charAt(i + 1) != ' ') {
            return true;
          }
        }
        case '"' -> {
          if (isJsonOrCall(i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isJsonOrCall(int quote) {
    return JSON_OR_CALL.stream()
        .anyMatch(mark -> chars.startsWith(mark, quote - mark.indexOf('"')));
  }

  private int endOfBraces(int open) {
    int close = open;
    while (close < Math.min(chars.length() - 1, open + LONGEST_BRACED)
        && chars.charAt(close) != '}') {
      close++;
    }
    return close;
  }

  private boolean isAddress(EscapeSequence sequence) {
    String visible = visibleAround(chars, sequence.span(), LONGEST_ADDRESS).of(chars);
    if (visible.contains("//") || visible.contains("www.") || visible.indexOf('@') >= 0) {
      return true;
    }
    return switch (sequence.notation()) {
      case BACKSLASH, LINE_END, MARK -> visible.contains(":\\") || isShare(visible);
      case QUOTED_PRINTABLE -> visible.indexOf('?') >= 0 && visible.indexOf('&') >= 0;
      case PERCENT -> holdsJoint(visible);
    };
  }

  /** {@code \\server\share}; not an escape that was escaped. */
  private static boolean isShare(String visible) {
    return visible.length() > 3
        && visible.startsWith("\\\\")
        && Character.isLetter(visible.charAt(2))
        && BackslashEscapes.at(visible, 0).isEmpty();
  }

  /** What holds the parts of addresses and files together, a full stop inside among it. */
  private static boolean holdsJoint(String visible) {
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      boolean dot =
          c == '.' && i + 1 < visible.length() && Character.isLetterOrDigit(visible.charAt(i + 1));
      if (dot || "/:?&=#_\\<>~+".indexOf(c) >= 0 && i + 1 < visible.length()) {
        return true;
      }
    }
    return false;
  }

  /** {@code [\}{@code u0400-\}{@code u04FF]}: a range in a regular expression. */
  private boolean isInClass(Span span) {
    boolean before = span.start() > 0 && "-[^".indexOf(chars.charAt(span.start() - 1)) >= 0;
    boolean after =
        chars.startsWith("-\\", span.end())
            || chars.startsWith("]", span.end())
            || chars.startsWith("+", span.end());
    return before && after
        || chars.startsWith("-\\", span.end())
        || chars.startsWith("[\\", span.start() - 1)
        || chars.startsWith("-\\", span.start() - 1)
            && (chars.startsWith("\\x", span.start() - BYTE - 1)
                || chars.startsWith("\\u", span.start() - UNIT - 1));
  }

  /** The run of visible characters around a stretch. */
  static Span visibleAround(String chars, Span span, int longest) {
    int start = span.start();
    while (start > Math.max(0, span.start() - longest) && chars.charAt(start - 1) > ' ') {
      start--;
    }
    int end = span.end();
    while (end < Math.min(chars.length(), span.end() + longest) && chars.charAt(end) > ' ') {
      end++;
    }
    return new Span(start, end);
  }
}
