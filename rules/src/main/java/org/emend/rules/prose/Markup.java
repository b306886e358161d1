package org.emend.rules.prose;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises lines of markup and templates by pairs of marks that no print has, however badly it
 * was read: {@code </}, {@code ="}, {@code {{}; and words between backticks, which readers put for a
 * quotation mark, but not for the one that closes. One mark alone is dirt as well as code, so this is
 * for text that a recogniser put out, where {@link NotProse} would see code everywhere.
 */
public final class Markup {

  private static final List<String> SIGNS =
      List.of(
          "</", "/>", "=\"", "='", "{{", "}}", "{%", "%}", "();", "://", "](", "][", "]:", "```");

  private static final Pattern TICKED =
      Pattern.compile("(?<![\\w`])`[^`\\s](?:[^`\\n]{0,80}[^`\\s])?`(?![\\w`])");

  private Markup() {}

  /** The positions of the lines that hold markup, and of what stands between two backticks. */
  public static BitSet of(String text) {
    BitSet lines = new BitSet();
    if (text.indexOf('`') >= 0) {
      TICKED.matcher(text).results().forEach(ticked -> lines.set(ticked.start(), ticked.end()));
    }
    for (String sign : SIGNS) {
      int at = text.indexOf(sign);
      while (at >= 0) {
        int end = lines.get(at) ? at + 1 : mark(text, at, lines);
        at = text.indexOf(sign, end);
      }
    }
    return lines;
  }

  /** Marks the line around a position; returns its end. */
  private static int mark(String text, int at, BitSet lines) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = text.indexOf('\n', at);
    end = end < 0 ? text.length() : end;
    lines.set(start, end);
    return end;
  }
}
