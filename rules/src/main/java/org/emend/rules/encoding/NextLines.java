package org.emend.rules.encoding;

import org.emend.core.patch.Span;
import org.emend.core.text.Text;

/**
 * What U+0085 does in a passage. In Windows-1252 the byte is an ellipsis; on mainframes it ends
 * lines, and Unicode has kept it for that.
 *
 * @param endLines whether it ends the passage's lines: it is there more than once, is never
 *     followed by a space, and no other control tells of Windows
 * @param windows whether another control does
 */
record NextLines(String chars, boolean endLines, boolean windows) {

  private static final char NEXT_LINE = '\u0085';

  static NextLines of(Text text) {
    String chars = text.chars();
    int count = 0;
    boolean apart = true;
    boolean windows = false;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == NEXT_LINE) {
        count++;
        apart &= i + 1 == chars.length() || beginsLine(chars.charAt(i + 1));
      } else if (c >= '\u0091' && c <= '\u0097') {
        windows = true;
      }
    }
    return new NextLines(chars, count > 1 && apart && !windows, windows);
  }

  /** What follows the end of a line rather than dots. */
  private static boolean beginsLine(char c) {
    return c == NEXT_LINE
        || c == '\n'
        || c == '\r'
        || Character.isLetterOrDigit(c)
        || "-*#\u2022\u201C\u2018".indexOf(c) >= 0;
  }

  /** Whether a run is one that may be the end of a line, and nothing in the passage decides. */
  boolean mayEndLine(Span run) {
    if (windows || chars.charAt(run.start()) != NEXT_LINE) {
      return false;
    }
    boolean sentence = run.start() > 0 && ".!?:".indexOf(chars.charAt(run.start() - 1)) >= 0;
    return run.end() == chars.length()
        || sentence
        || Character.isUpperCase(chars.charAt(run.end()))
        || chars.charAt(run.end()) == '\n'
        || chars.charAt(run.end()) == '\r';
  }
}
