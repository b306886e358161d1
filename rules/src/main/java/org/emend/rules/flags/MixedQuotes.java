package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;

/**
 * Straight and curly marks in one document: one finding at the first mark of the rarer form, for
 * double quotation marks and for apostrophes.
 *
 * <p>Left alone: documents that curl all of the one kind and none of the other, inches and feet,
 * paragraphs that hold code. {@code style/quotation-mark} writes them alike.
 */
public final class MixedQuotes implements Rule {

  private static final String ID = "flags/mixed-quotes";

  private static final CharSet TRIGGERS = CharSet.of("\"'\u2019\u201C\u201D");

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
    QuoteForms forms = text.facts().ask(QuoteForms.QUESTION);
    List<Finding> findings = new ArrayList<>();
    for (QuoteForms.Kind kind : QuoteForms.Kind.values()) {
      boolean curly = forms.isCurlyRarer(kind);
      if (!forms.isMixed(kind) || forms.first(kind, curly) != text.index()) {
        continue; // nearly always
      }
      int at = QuoteForms.next(kind, curly, text.chars(), 0);
      if (at >= 0) {
        findings.add(
            Finding.flag(
                ID,
                new Span(at, at + 1),
                Severity.INFO,
                message(kind, curly, forms.count(kind, curly), forms.count(kind, !curly))));
      }
    }
    return findings;
  }

  private static String message(QuoteForms.Kind kind, boolean curly, int rarer, int others) {
    String what = kind == QuoteForms.Kind.DOUBLE ? "quotation marks" : "apostrophes";
    String form = curly ? "curly" : "straight";
    String other = curly ? "straight" : "curly";
    return "the first of " + rarer + " " + form + " " + what + " beside " + others + " " + other;
  }
}
