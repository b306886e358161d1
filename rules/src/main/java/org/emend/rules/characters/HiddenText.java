package org.emend.rules.characters;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.CharSet;

/**
 * Variation selectors and tags: invisible, and there are enough of them to write letters with. One
 * selector behind a character that has variants is as it should be, and so are the tags of a flag.
 */
final class HiddenText {

  private static final char FIRST_SELECTOR = '\uFE00';
  private static final char LAST_SELECTOR = '\uFE0F';

  /** The high surrogate of U+E0000 to U+E01FF. */
  private static final char PLANE = '\uDB40';

  static final CharSet TRIGGERS =
      CharSet.range(FIRST_SELECTOR, LAST_SELECTOR).or(CharSet.of(String.valueOf(PLANE)));

  private static final int TAGS = 0xE0000;
  private static final int CANCEL = 0xE007F;
  private static final int SELECTORS = 0xE0100;
  private static final int LAST = 0xE01EF;
  private static final int BLACK_FLAG = 0x1F3F4;

  /** As much of a hidden message as a report shows. In characters. */
  private static final int SHOWN = 60;

  // Nothing that can be seen has a variant here, and nothing reads the tags but machines.
  private static final double SURE = .99;
  private static final double LIKELY = .98;

  private HiddenText() {}

  /** Looks at the run that begins here; returns where to go on. */
  static int check(String chars, int start, String id, List<Finding> findings) {
    int end = start;
    int count = 0;
    while (end < chars.length() && isHidden(chars.codePointAt(end))) {
      end += Character.charCount(chars.codePointAt(end));
      count++;
    }
    if (end == start) {
      return start + 1;
    }
    int base = start == 0 ? ' ' : chars.codePointBefore(start);
    int first = chars.codePointAt(start);
    boolean tags = first >= TAGS && first < SELECTORS;
    if (tags) {
      if (base != BLACK_FLAG || chars.codePointBefore(end) != CANCEL) {
        findings.add(
            Finding.fix(
                id,
                new Span(start, end),
                Severity.ERROR,
                "hidden text in tag characters: " + message(chars, start, end),
                new Fix("", LIKELY)));
      }
    } else if (count > 1) {
      int keep = hasVariants(base) ? Character.charCount(first) : 0;
      String message = count + " variation selectors in a row, which may hide a text";
      Span rest = new Span(start + keep, end);
      findings.add(Finding.fix(id, rest, Severity.ERROR, message, new Fix("", LIKELY)));
    } else if (!hasVariants(base)) {
      String message = "a variation selector behind what has no variants";
      findings.add(
          Finding.fix(id, new Span(start, end), Severity.WARNING, message, new Fix("", SURE)));
    }
    return end;
  }

  private static boolean isHidden(int c) {
    return c >= FIRST_SELECTOR && c <= LAST_SELECTOR || c >= TAGS && c <= LAST;
  }

  /** Letters of the scripts that we know, spaces and most of ASCII have none. */
  private static boolean hasVariants(int base) {
    boolean ascii = base < 0x80 && "0123456789#*".indexOf(base) < 0;
    return !ascii && !IdleCharacter.isPlainLetter(base) && base != '\u00A0';
  }

  private static String message(String chars, int start, int end) {
    StringBuilder message = new StringBuilder();
    for (int i = start; i < end && message.length() < SHOWN; i += 2) {
      int c = chars.codePointAt(i) - TAGS;
      if (c >= ' ' && c < 0x7F) {
        message.append((char) c);
      }
    }
    return message.toString();
  }
}
