package org.emend.rules.characters;

import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Text that is typed over itself, as manual pages are: bold as {@code N\bN}, underlined as {@code
 * _\bN}.
 *
 * @param span all of it: letters that stand side by side are one
 * @param text what a reader sees
 * @param same whether nothing but the same letter or a line was ever typed over another
 */
record Overstrike(Span span, String text, boolean same) {

  // The same letter again, or a line below it: nothing is lost.
  private static final double SURE = .99;

  // The last letter typed hides the others on a screen, and not on paper.
  private static final double LIKELY = .8;

  private static final char BACKSPACE = '\b';

  /** What begins one before a backspace, if it is a backspace that types something over. */
  static @Nullable Overstrike at(String chars, int at) {
    if (chars.charAt(at) != BACKSPACE || at == 0 || !isTyped(chars, at - 1)) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    boolean same = true;
    int start = at - 1;
    int end = start;
    while (end + 2 < chars.length()
        && chars.charAt(end + 1) == BACKSPACE
        && isTyped(chars, end)
        && isTyped(chars, end + 2)) {
      char shown = chars.charAt(end);
      while (end + 2 < chars.length()
          && chars.charAt(end + 1) == BACKSPACE
          && isTyped(chars, end + 2)) {
        char over = chars.charAt(end + 2);
        same &= over == shown || over == '_' || shown == '_';
        shown = over == '_' ? shown : over;
        end += 2;
      }
      text.append(shown);
      end++;
    }
    return end == start ? null : new Overstrike(new Span(start, end), text.toString(), same);
  }

  private static boolean isTyped(String chars, int at) {
    return chars.charAt(at) > ' ' && chars.charAt(at) != 0x7F && !isSurrogate(chars.charAt(at));
  }

  private static boolean isSurrogate(char c) {
    return Character.isSurrogate(c);
  }

  Finding finding() {
    return Finding.fix(
        ControlCharacter.ID,
        span,
        Severity.WARNING,
        "typed over itself with backspaces",
        new Fix(text, same ? SURE : LIKELY));
  }
}
