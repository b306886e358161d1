package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;

/**
 * A character that means something in one font only, or a code point that is no character at all.
 *
 * <p>Flagged, one finding a run; what the symbol fonts of word processors mean by some of them is
 * offered. Nothing is applied: only the font knows.
 */
public final class PrivateUse implements Rule {

  private static final String ID = "characters/private-use";

  /** Of planes 15 and 16, and noncharacters, which stand at the end of every plane. */
  private static final CharSet TRIGGERS =
      CharSet.range('\uE000', '\uF8FF')
          .or(CharSet.range('\uFDD0', '\uFDEF'))
          .or(CharSet.of("\uFFFE\uFFFF"))
          .or(CharSet.matching(c -> c >= 0xDB80 && c <= 0xDBFF || isLastOfPlane(c)));

  /** The high surrogates of the last 1,024 code points of planes 1 to 16. */
  private static boolean isLastOfPlane(int c) {
    return c >= 0xD83F && c <= 0xDBFF && (c & 0x3F) == 0x3F;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.CHARACTERS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    int start = text.next(TRIGGERS, 0);
    while (start >= 0) {
      int end = start;
      while (end < chars.length() && isPrivate(chars.codePointAt(end))) {
        end += Character.charCount(chars.codePointAt(end));
      }
      if (end > start) {
        findings.add(finding(chars, new Span(start, end)));
      }
      int next = Math.max(end, start + 1);
      start = next < chars.length() ? text.next(TRIGGERS, next) : -1;
    }
    return findings;
  }

  private static boolean isPrivate(int c) {
    return Character.getType(c) == Character.PRIVATE_USE || isNoncharacter(c);
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static Finding finding(String chars, Span run) {
    int first = chars.codePointAt(run.start());
    String name = String.format(Locale.ROOT, "U+%04X", first);
    if (isNoncharacter(first)) {
      return Finding.flag(ID, run, Severity.ERROR, name + " is no character");
    }
    return new Finding(
        ID,
        run,
        Severity.WARNING,
        first == 0xF8FF
            ? name + " is the Apple logo in Apple's fonts"
            : name + " is for private use",
        SymbolFonts.shared().readings(chars, run),
        List.of());
  }
}
