package org.emend.rules.prose;

import org.emend.core.text.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Recognises, by its looks, what stands in a passage but is no prose: code, addresses, identifiers.
 * Rules leave it alone. A miss costs a wrong finding, a false hit only a missed one, so it is
 * generous.
 *
 * <p>One for each check of a passage: it remembers the last line, so asking about every position
 * stays linear. Not thread-safe.
 */
public final class NotProse {

  /** Hardly a sentence holds one of these; a line of code hardly none. */
  private static final CharSet CODE_MARKS = CharSet.of("`={}<>\\|\u00A6");

  /** What joins the parts of addresses and identifiers. */
  private static final String JOINTS = "/_@#$=<>{}[]\\|~^*+%&";

  /** An address longer than this is not read to its end. In code units. */
  private static final int LONGEST_ADDRESS = 200;

  private final String chars;
  private @Nullable Line line;

  public NotProse(String chars) {
    this.chars = chars;
  }

  /** Whether any line of a text looks like code. */
  public static boolean holdsCode(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (CODE_MARKS.contains(chars.charAt(i))) {
        return true;
      }
    }
    return chars.contains("::");
  }

  /** Whether a character hardly ever stands in a sentence, and mostly in code. */
  public static boolean isCodeMark(char c) {
    return CODE_MARKS.contains(c);
  }

  /** The line around a position. */
  public Line lineAt(int at) {
    Line known = line;
    if (known == null || at < known.start() || at > known.end()) {
      known = Line.around(chars, at);
      line = known;
    }
    return known;
  }

  /** Whether the line around a position looks like code, that position's own character apart. */
  public boolean isCodeAround(int at) {
    int own = CODE_MARKS.contains(chars.charAt(at)) ? 1 : 0;
    return lineAt(at).codeMarks() > own;
  }

  /** Whether the run of visible characters around a position is an address or an identifier. */
  public boolean isAddressAround(int at) {
    return hasJoint(at, -1) || hasJoint(at, 1);
  }

  private boolean hasJoint(int at, int step) {
    for (int i = at;
        i >= 0 && i < chars.length() && Math.abs(i - at) < LONGEST_ADDRESS;
        i += step) {
      char c = chars.charAt(i);
      if (c <= ' ') {
        return false;
      }
      boolean joins = c == ':' && i + 1 < chars.length() && chars.charAt(i + 1) > ' ';
      if (i != at && (joins || JOINTS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line, as far as rules ask about it.
   *
   * @param codeMarks how many characters in it look like code
   */
  public record Line(int start, int end, int codeMarks) {

    private static Line around(String chars, int at) {
      int start = at;
      while (start > 0 && !isLineEnd(chars.charAt(start - 1))) {
        start--;
      }
      int end = start;
      int marks = 0;
      while (end < chars.length() && !isLineEnd(chars.charAt(end))) {
        char c = chars.charAt(end);
        boolean doubleColon = c == ':' && chars.startsWith("::", end);
        marks += doubleColon || CODE_MARKS.contains(c) ? 1 : 0;
        end++;
      }
      return new Line(start, end, marks);
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }
  }
}
