package org.emend.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.style.SpaceHabit.Slot;

/**
 * A space that may break where the text or its language does not let it, and a no-break space
 * between two ordinary words.
 *
 * <p>French sets {@code ; : ! ?} and guillemets apart and keeps them with their word. Between a
 * number and its unit only the document's own habit counts. A space is never put in or taken away;
 * where it is wide and where narrow follows the document.
 */
public final class NoBreakSpace implements Rule {

  private static final String ID = "style/no-break-space";

  private static final CharSet TRIGGERS =
      CharSet.of(";:!?\u00AB\u00BB\u00A0%\u2030\u20AC$\u00B0").or(CharSet.range('0', '9'));

  // A space of the same width at the same place: nothing to be seen changes but where lines break.
  private static final double SURE = .98;

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  /** The habit is that of the repaired text. */
  @Override
  public Stage stage() {
    return Stage.FLAGS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    SpaceHabit habit = text.facts().ask(SpaceHabit.QUESTION);
    boolean french = text.facts().isIn("fr");
    boolean strays = SpaceHabit.hasNoUseFor(text.facts().language());
    if (!french && !strays && !habit.units().isTypographic()) {
      return findings;
    }
    Verbatim verbatim = Verbatim.of(chars);
    for (int at = 1; at + 1 < chars.length(); at++) {
      char c = chars.charAt(at);
      if (c != ' ' && c != '\u00A0' || verbatim.covers(at)) {
        continue;
      }
      if (c == '\u00A0') {
        if (strays && SpaceHabit.isBetweenWords(chars, at)) {
          findings.add(finding(at, " ", "a no-break space between ordinary words"));
        }
        continue;
      }
      Slot slot = SpaceHabit.slotAt(chars, at);
      if (slot == Slot.UNIT && habit.units().isTypographic()) {
        String space = String.valueOf(habit.of(slot));
        findings.add(finding(at, space, "a space that may part a number from its unit"));
      } else if (french && (slot == Slot.POINT || slot == Slot.COLON)) {
        String space = String.valueOf(habit.of(slot));
        findings.add(finding(at, space, "a space that may part a mark from its word"));
      }
    }
    return findings;
  }

  private static Finding finding(int at, String space, String message) {
    return Finding.fix(ID, new Span(at, at + 1), Severity.INFO, message, new Fix(space, SURE));
  }
}
