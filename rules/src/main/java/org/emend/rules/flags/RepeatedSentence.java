package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.HashSet;
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
 * A sentence that stands in the document before, next to it or far away.
 *
 * <p>Only later copies are flagged, and none in a paragraph that is a copy as a whole. Left alone:
 * short ones, code and tables. Cost: a refrain is flagged, too.
 */
public final class RepeatedSentence implements Rule {

  private static final String ID = "flags/repeated-sentence";

  private static final CharSet TRIGGERS = CharSet.of(".?!\u2026\u3002");

  @Override
  public List<Finding> check(Text text) {
    Repeats repeats = text.facts().ask(Repeats.QUESTION);
    if (!repeats.hasSentences() || repeats.firstParagraph(text.index()) >= 0) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    long[] previous = {0};
    char[] chars = text.chars().toCharArray();
    Sentences.each(
        chars,
        (start, end) -> {
          if (end - start >= Repeats.SHORTEST) {
            long hash = Folded.all(chars, start, end);
            boolean adjacent = hash == previous[0];
            previous[0] = hash;
            int first = repeats.firstSentence(hash);
            boolean again = first == text.index() ? !seen.add(hash) : first >= 0;
            Span span = new Span(start, end);
            String sentence = span.of(text.chars());
            if (again
                && first <= text.index()
                && Copies.isSentence(sentence)
                && Copies.isProse(sentence)) {
              findings.add(finding(span, adjacent, text.index() - first));
            }
          }
        });
    return findings;
  }

  /** Twice in a row it is a slip of whoever pasted it; far apart it may be meant. */
  private static Finding finding(Span span, boolean adjacent, int above) {
    return Finding.flag(
        ID,
        span,
        adjacent ? Severity.WARNING : Severity.INFO,
        "the same sentence stands before, " + Copies.above(above));
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
