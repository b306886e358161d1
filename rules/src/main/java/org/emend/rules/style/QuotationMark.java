package org.emend.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.ApostropheStyle;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.style.QuoteHabit.Aim;

/**
 * A straight quotation mark or apostrophe in a text that writes curly ones, or the reverse.
 *
 * <p>The document's own habit decides, for double marks and for apostrophes; its own marks are
 * written, and those of its language where it has none. Left alone: texts that are consistent,
 * marks that do not pair up, inches and feet, code, addresses, the marks of other scripts.
 */
public final class QuotationMark implements Rule {

  private static final String ID = "style/quotation-mark";

  private static final CharSet TRIGGERS = CharSet.of("\"'\u2018\u2019\u201A" + QuotePair.DOUBLE);

  private static final String STRAIGHT = "\"'";

  private final ApostropheStyle style;

  /** A rule that follows the document, unless it is told how apostrophes are to be written. */
  public QuotationMark(ApostropheStyle style) {
    this.style = style;
  }

  /** A mark that is to be written otherwise. */
  record Change(int at, String mark) {}

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
    QuoteHabit habit = text.facts().ask(QuoteHabit.QUESTION);
    Optional<Aim> doubles = habit.aimOfDoubles(style);
    Optional<Aim> singles = habit.aimOfSingles(style);
    List<Finding> findings = new ArrayList<>();
    if (doubles.isEmpty() && singles.isEmpty()) {
      return findings;
    }
    Verbatim verbatim = Verbatim.of(text.chars());
    Optional<QuotePair> pair = habit.pair(text.facts().language());
    doubles.ifPresent(
        aim -> {
          List<Change> changes =
              aim.curly()
                  ? pair.map(
                          p ->
                              new DoubleQuotes(
                                      text, verbatim, p, habit.inside(text.facts().language()))
                                  .curled())
                      .orElse(List.of())
                  : straightened(text.chars(), verbatim, "\u201C\u201D\u201E\u201F", '"');
          changes.forEach(change -> findings.add(finding(habit.doubles(), aim, change)));
        });
    singles.ifPresent(
        aim -> {
          List<Change> changes =
              aim.curly()
                  ? new SingleQuotes(
                          text, verbatim, pair.flatMap(QuotePair::inner), habit.quotesSingly())
                      .curled()
                  : straightened(text.chars(), verbatim, "\u2018\u2019", '\'');
          changes.forEach(change -> findings.add(finding(habit.singles(), aim, change)));
        });
    return findings;
  }

  /** No pairing is needed: there is but one straight mark. Guillemets stay. */
  private static List<Change> straightened(
      String chars, Verbatim verbatim, String marks, char straight) {
    List<Change> changes = new ArrayList<>();
    for (int at = 0; at < chars.length(); at++) {
      if (marks.indexOf(chars.charAt(at)) >= 0
          && !verbatim.covers(at)
          && !isLetter(chars, at)
          && !(straight == '"'
              ? QuoteRole.isForeign(chars, at)
              : QuoteRole.isForeignToApostrophes(chars, at))) {
        changes.add(new Change(at, String.valueOf(straight)));
      }
    }
    return changes;
  }

  /** The stand-in for an ʻokina: an opening mark between letters. */
  private static boolean isLetter(String chars, int at) {
    return chars.charAt(at) == '\u2018'
        && at > 0
        && at + 1 < chars.length()
        && Character.isLetter(chars.charAt(at - 1))
        && Character.isLetter(chars.charAt(at + 1));
  }

  private static Finding finding(Habit habit, Aim aim, Change change) {
    String kind = aim.curly() ? "straight" : "curly";
    return Finding.fix(
        ID,
        new Span(change.at(), change.at() + 1),
        Severity.INFO,
        STRAIGHT.contains(change.mark()) || aim.curly()
            ? "a " + kind + " mark, unlike others in this text"
            : "a mark unlike others in this text",
        new Fix(change.mark(), aim.confidence()),
        habit.describe("curly marks of its kind", "straight ones"));
  }
}
