package org.emend.rules.encoding;

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
 * A character reference of HTML that stayed in plain text: {@code AT&amp;T}, {@code don&rsquo;t},
 * also escaped twice. Only what ends in a semicolon and has a known name or a number counts.
 *
 * <p>Left alone: markup and Markdown, where references belong; addresses; what is quoted by itself.
 * Only offered: what would become a tag, symbols that stand for themselves, text about HTML.
 */
public final class HtmlEntity implements Rule {

  private static final String ID = "encoding/html-entity";

  private static final CharSet TRIGGERS = CharSet.of("&");

  // A known name between ampersand and semicolon, in text without markup, is nothing else.
  private static final double SURE = .99;
  private static final double LIKELY = .85;
  private static final double MENTIONED = .7;

  /**
   * So many of them are no samples, so a letter by itself is one, such as {@code à}; nor is there a
   * sample where one is part of a word.
   */
  private static final int COMPANY = 3;

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.ENCODING;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    List<List<EntityReference>> runs = new ArrayList<>();
    boolean bare = false;
    int at = text.next(TRIGGERS, 0);
    while (at >= 0) {
      List<EntityReference> run = EntityReference.runAt(chars, at);
      bare |= run.isEmpty();
      int end = run.isEmpty() ? at + 1 : run.get(run.size() - 1).span().end();
      if (!run.isEmpty()) {
        runs.add(run);
      }
      at = text.next(TRIGGERS, end);
    }
    if (runs.isEmpty() || EntityContext.isMarkup(chars)) {
      return List.of();
    }
    boolean spacesOnly =
        runs.stream().flatMap(List::stream).allMatch(r -> r.meant().equals("\u00A0"));
    EntityContext context = new EntityContext(text, bare, spacesOnly);
    boolean words =
        runs.size() >= COMPANY
            || runs.stream().anyMatch(run -> run.size() > 1 || context.isInWord(run.get(0)));
    List<Finding> findings = new ArrayList<>();
    for (List<EntityReference> run : runs) {
      Span span = new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end());
      if (!context.excuses(span)) {
        findings.add(finding(chars, run, span, context, words));
      }
    }
    return findings;
  }

  private static Finding finding(
      String chars, List<EntityReference> run, Span span, EntityContext context, boolean company) {
    StringBuilder meant = new StringBuilder();
    Fit worst = Fit.GOOD;
    for (EntityReference reference : run) {
      meant.append(reference.meant());
      worst = worst.orWorse(context.fit(reference, company));
    }
    String what =
        "`"
            + span.of(chars)
            + "` is "
            + (run.size() == 1 ? "a character reference" : "written as references");
    if (worst == Fit.ODD) {
      return Finding.flag(ID, span, Severity.WARNING, what + " to no character of a text");
    }
    double confidence = context.isMentioned(span) ? MENTIONED : worst == Fit.GOOD ? SURE : LIKELY;
    return Finding.fix(ID, span, Severity.WARNING, what, new Fix(meant.toString(), confidence));
  }
}
