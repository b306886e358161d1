package org.emend.rules.characters;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.CharSet;

/**
 * Letters without a shape, which pass for a name where a space would not: the Hangul fillers and
 * the Braille cell without dots. They stay beside Hangul and Braille. A space is offered, since
 * they are as wide as one.
 */
final class BlankLetter {

  static final CharSet TRIGGERS = CharSet.of("\u115F\u1160\u3164\uFFA0\u2800");

  // Whether anything was meant by the blank, the text does not say.
  private static final double POSSIBLE = .55;

  private BlankLetter() {}

  /** Looks at the run that begins here; returns where to go on. */
  static int check(String chars, int start, String id, List<Finding> findings) {
    int end = start;
    while (end < chars.length() && TRIGGERS.contains(chars.charAt(end))) {
      end++;
    }
    char left = start == 0 ? '\n' : chars.charAt(start - 1);
    char right = end == chars.length() ? '\n' : chars.charAt(end);
    if (!isAtHome(left) && !isAtHome(right)) {
      String space = left <= ' ' || right <= ' ' ? "" : " ";
      String message = end - start == 1 ? "a blank letter" : "blank letters";
      Fix fix = new Fix(space, POSSIBLE);
      findings.add(Finding.fix(id, new Span(start, end), Severity.WARNING, message, fix));
    }
    return end;
  }

  private static boolean isAtHome(char c) {
    return c >= 0x1100 && c <= 0x11FF
        || c >= 0x2800 && c <= 0x28FF
        || c >= 0x3130 && c <= 0x318F
        || c >= 0xA960 && c <= 0xA97F
        || c >= 0xAC00 && c <= 0xD7FB
        || c >= 0xFFA0 && c <= 0xFFDC;
  }
}
