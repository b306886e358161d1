package org.emend.rules.flags;

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

/**
 * The head or foot of a printed page, left in the text of a scan: {@code THE SECOND VOYAGE. 63}.
 *
 * <p>The same short line, but for a number, stands three times or more, far apart, and interrupts
 * sentences. It is flagged; {@code --apply flags/running-head} removes it. Left alone: headings
 * that a text repeats, refrains, the names of speakers. Cost: a head that was misread is missed.
 */
public final class RunningHead implements Rule {

  private static final String ID = "flags/running-head";

  private static final CharSet TRIGGERS = CharSet.matching(Character::isUpperCase);

  // An editor's decision, not a repair: below what any profile offers.
  private static final double REMOVAL = .25;

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

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
    RunningHeads heads = text.facts().ask(RunningHeads.QUESTION);
    if (heads.areNone()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    char[] chars = text.chars().toCharArray();
    Lines lines = new Lines(text.chars());
    lines.forEach(
        (start, end) -> {
          int count = heads.count(chars, start, end);
          if (count > 0) {
            // The line's break goes with it, so that the sentence is whole again.
            findings.add(finding(lines.startBefore(start), lines.nextFrom(end), count));
          }
        });
    return findings;
  }

  private static Finding finding(int start, int end, int count) {
    return Finding.fix(
        ID,
        new Span(start, end),
        Severity.INFO,
        "the head or foot of a page: it stands " + count + " times, inside sentences",
        new Fix("", REMOVAL));
  }
}
