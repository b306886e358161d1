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
import org.emend.rules.prose.NotProse;

/**
 * A curly quotation mark that is opened or closed only once in its paragraph.
 *
 * <p>Straight marks are the same at both ends and say nothing. Left alone: a quotation of several
 * paragraphs, inches, paragraphs with straight marks beside curly ones, code, and documents that
 * use the marks in another way, as German does.
 */
public final class UnbalancedQuote implements Rule {

  private static final String ID = "flags/unbalanced-quote";

  private static final CharSet TRIGGERS = CharSet.of("\u201C\u201D");

  /** In paragraphs with more of them they are no slip but a way of writing. */
  private static final int MOST = 2;

  private static final String SENTENCE_ENDS = ".!?\u2026'\u2019\u201D)]*_";

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
    String chars = text.chars();
    QuotedParagraphs document = text.facts().ask(QuotedParagraphs.QUESTION);
    if (!document.areEnglish()
        || !text.isWhole()
        || chars.indexOf('"') >= 0
        || NotProse.holdsCode(chars)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    int open = -1;
    int first = text.next(TRIGGERS, 0);
    for (int at = first; at >= 0; at = text.next(TRIGGERS, at + 1)) {
      boolean opens = chars.charAt(at) == '\u201C';
      if (opens) {
        if (open >= 0 && !beginsLine(chars, at)) {
          findings.add(finding(open, "is not closed before the next one opens"));
        }
        open = at;
      } else if (open >= 0) {
        open = -1;
        // The first mark of a paragraph may close what an earlier one opened.
      } else if (at > 0
          && !Character.isDigit(chars.charAt(at - 1))
          && (at != first || text.index() == 0)) {
        findings.add(finding(at, "was never opened in this paragraph"));
      }
    }
    if (open >= 0 && endsAsSentence(chars) && !document.mayGoOn(text.index())) {
      findings.add(finding(open, "is never closed"));
    }
    return findings.size() > MOST ? List.of() : findings;
  }

  private static boolean beginsLine(String chars, int at) {
    return at > 0 && (chars.charAt(at - 1) == '\n' || chars.charAt(at - 1) == '\r');
  }

  private static boolean endsAsSentence(String chars) {
    char last = chars.charAt(Copies.visible(chars).end() - 1);
    return SENTENCE_ENDS.indexOf(last) >= 0;
  }

  private static Finding finding(int at, String what) {
    return Finding.flag(ID, new Span(at, at + 1), Severity.INFO, "the quotation mark " + what);
  }
}
