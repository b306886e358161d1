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
import org.emend.rules.style.DashPlaces.Kind;
import org.emend.rules.style.DashPlaces.Place;

/**
 * One or two hyphens for a dash in a text that writes dashes, and a hyphen for the dash of a range
 * in a text that writes that.
 *
 * <p>The dash and the spaces around it are those of most others in the document. Left alone: texts
 * without dashes, list marks, options, signatures, rules and tables, numbers that are no range of
 * years or pages, and the choice between long dash and short one.
 */
public final class Dash implements Rule {

  private static final String ID = "style/dash";

  /** A document without a hyphen has nothing to convert; one with a hyphen mostly neither. */
  private static final CharSet TRIGGERS = CharSet.of("-");

  // A matter of counting, like the other rules of style: see QuoteHabit.
  private static final double SURE = .99;

  /** Dashes in sentences and hyphens in ranges are a habit of many. */
  private static final double GUESS = .55;

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
    DashHabit habit = text.facts().ask(DashHabit.QUESTION);
    double ofSentences = habit.sentences().isTypographic() ? SURE : 0;
    if (ofSentences == 0 && habit.sentences().isMixed()) {
      ofSentences = GUESS;
    }
    double ofRanges = habit.ranges().isTypographic() ? SURE : habit.leansTypographic() ? GUESS : 0;
    if (ofSentences == 0 && ofRanges == 0) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Place place : DashPlaces.of(text.chars())) {
      boolean sentence = place.kind() == Kind.HYPHENS;
      double confidence =
          sentence ? ofSentences : place.kind() == Kind.HYPHEN_IN_RANGE ? ofRanges : 0;
      String dash = sentence ? habit.dash() : "\u2013";
      if (confidence > 0 && !(sentence && isLabel(text.chars(), place.span(), dash))) {
        findings.add(finding(place.span(), dash, confidence, habit, sentence));
      }
    }
    return findings;
  }

  /** {@code March - May}, {@code Vertical 2 - Titanium}: no place for a dash without spaces. */
  private static boolean isLabel(String chars, Span span, String dash) {
    return dash.length() == 1
        && span.of(chars).equals(" - ")
        && Character.isUpperCase(chars.charAt(span.end()));
  }

  private static Finding finding(
      Span span, String dash, double confidence, DashHabit habit, boolean sentence) {
    return Finding.fix(
        ID,
        span,
        Severity.INFO,
        sentence ? "a hyphen for a dash" : "a hyphen for the dash of a range",
        new Fix(dash, confidence),
        sentence
            ? habit.sentences().describe("dashes in sentences", "hyphens for one")
            : habit.ranges().describe("ranges with a dash", "with a hyphen"));
  }
}
