package org.emend.rules.encoding;

import java.util.Optional;
import org.emend.core.patch.Span;
import org.emend.rules.encoding.EscapeSequence.Notation;

/**
 * Reads what source code escapes though it is ASCII: line ends, {@code \}{@code n}, and quotation
 * marks behind a backslash.
 */
final class EscapedMark {

  private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D";

  private EscapedMark() {}

  /** Line ends as many as stand side by side, or one quotation mark. */
  static Optional<EscapeSequence> at(String chars, int at) {
    if (at + 1 < chars.length() && QUOTES.indexOf(chars.charAt(at + 1)) >= 0) {
      String mark = chars.substring(at + 1, at + 2);
      return Optional.of(sequence(Notation.MARK, at, at + 2, mark));
    }
    StringBuilder meant = new StringBuilder();
    int end = at;
    while (end + 1 < chars.length()
        && chars.charAt(end) == '\\'
        && "nrt".indexOf(chars.charAt(end + 1)) >= 0) {
      char c = chars.charAt(end + 1);
      meant.append(c == 'n' ? "\n" : c == 't' ? "\t" : "");
      end += 2;
    }
    return meant.indexOf("\n") < 0
        ? Optional.empty()
        : Optional.of(sequence(Notation.LINE_END, at, end, meant.toString()));
  }

  private static EscapeSequence sequence(Notation notation, int start, int end, String meant) {
    return new EscapeSequence(notation, new Span(start, end), meant, true);
  }
}
