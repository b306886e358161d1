package org.emend.rules.flags;

import java.util.List;
import java.util.Set;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;

/**
 * A paragraph that stands in the document before: an extractor took it twice, or an editor pasted
 * it.
 *
 * <p>Only later copies are flagged. Left alone: short ones, code and tables. Cost: what a page says
 * twice on purpose, as a form letter or a list of products does, is flagged, too.
 */
public final class RepeatedParagraph implements Rule {

  private static final String ID = "flags/repeated-paragraph";

  private static final CharSet TRIGGERS = CharSet.of(" \u3001\u3002");

  @Override
  public List<Finding> check(Text text) {
    int first = text.facts().ask(Repeats.QUESTION).firstParagraph(text.index());
    if (first < 0 || !Copies.isProse(text.chars())) {
      return List.of();
    }
    int above = text.index() - first;
    return List.of(
        Finding.flag(
            ID,
            Copies.visible(text.chars()),
            Copies.severity(text.chars()),
            "the same paragraph stands before, " + Copies.above(above)));
  }

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
}
