package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.rules.prose.NotProse;

/**
 * The marks of a wiki's page in its text: {@code [12]}, {@code [edit]}, {@code [citation needed]}.
 *
 * <p>A number counts where it stands glued to prose and the document has several such, but not the
 * notes they point to: scholarly prose has both, with a space before the bracket or without. Cost:
 * a wiki's article that kept its list of references is left alone.
 */
public final class WikiCitation implements Rule {

  private static final String ID = "flags/wiki-citation";

  private static final CharSet TRIGGERS = CharSet.of("[");

  /** Fewer may be a footnote or two, or an array's element. */
  private static final int SEVERAL = 3;

  /** A mark or several of them, behind a word or the end of a sentence. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<=[\\p{Ll}.,;:!?)\"\u201D\u2019])(?:\\[[1-9]\\d{0,2}\\]){1,6}(?![\\w(\\[:.=])");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<=[\\p{L}\\d.,;:!?)\"\u201D\u2019\\]]|[\\p{L}\\d.,;:!?)] )\\[(?:edit(?: source)?"
              + "|citation needed|clarification needed|better source needed|page needed"
              + "|according to whom\\?|original research\\?|dubious(?: \u2013 discuss)?|update"
              + "|who\\?|when\\?|where\\?|which\\?|by whom\\?|failed verification"
              + "|note \\d{1,2}|nb \\d{1,2})\\](?![\\w(\\[:])");

  /** A note that a mark points to: at the beginning of a line. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?m)^\\W{0,3}\\[?[1-9]\\d{0,2}\\]:? \\S|^(?:References|Notes|Footnotes)\\s*$");

  /** Whether a document has several marks, and no notes to them. */
  private static final Facts.Question<Boolean> LEFT_OVER = WikiCitation::areLeftOver;

  // An editor's decision, not a repair: below what any profile offers.
  private static final double REMOVAL = .25;

  private static boolean areLeftOver(List<String> texts) {
    int marks = 0;
    for (String text : texts) {
      if (text.indexOf('[') >= 0) {
        marks += NUMBERS.matcher(text).results().limit(SEVERAL).count();
      }
      if (text.indexOf(']') >= 0 || text.length() < 20) {
        if (NOTE.matcher(text).find()) {
          return false;
        }
      }
    }
    return marks >= SEVERAL;
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

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    NotProse notProse = new NotProse(chars);
    List<Finding> findings = new ArrayList<>();
    Matcher words = WORDS.matcher(chars).useTransparentBounds(true);
    Matcher numbers = NUMBERS.matcher(chars).useTransparentBounds(true);
    int end = 0;
    for (int at = text.next(TRIGGERS, 0); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      if (at < end) {
        continue; // a mark of the run that was found
      }
      if (words.region(at, chars.length()).lookingAt()) {
        if (!notProse.isCodeAround(at)) {
          boolean glued = chars.charAt(at - 1) != ' ';
          findings.add(finding(words, glued ? Severity.WARNING : Severity.INFO));
        }
      } else if (numbers.region(at, chars.length()).lookingAt()) {
        end = numbers.end();
        if (!notProse.isCodeAround(at) && text.facts().ask(LEFT_OVER)) {
          findings.add(finding(numbers, Severity.INFO));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Matcher mark, Severity severity) {
    return Finding.fix(
        ID,
        new Span(mark.start(), mark.end()),
        severity,
        "a mark of a wiki's page, left over in the text",
        new Fix("", REMOVAL));
  }
}
