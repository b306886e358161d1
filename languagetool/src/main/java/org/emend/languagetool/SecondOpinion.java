package org.emend.languagetool;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Stage;
import org.emend.core.text.Text;
import org.emend.languagetool.LanguageTools.Selection;

/**
 * Asks LanguageTool about word fixes in doubt: one that makes a sentence in which it finds
 * something new is believed less.
 *
 * <p>How much less was fitted on the odds, on half of the Sydney Morning Herald set (docs/
 * benchmarks.md). There a fix that takes a match away was right as often as its confidence says, so
 * it gains nothing; and no set gained by the judge as a whole, so it has to be asked for. Costs two
 * checks of a sentence for every fix in doubt.
 */
final class SecondOpinion implements Judge {

  /** Set to {@code true} to measure it. */
  static final String PROPERTY = "emend.languagetool.judge";

  /** A fix less probable than this is not applied, whatever is said of it. */
  private static final double LEAST = .2;

  /** And one as probable as this has evidence that outweighs a grammar rule. */
  private static final double SURE = .99;

  private static final int MOST_FIXES = 3;

  /** Of the odds, as a factor: the exponential of -0.29. */
  private static final double NEW_MATCH = .75;

  private final LanguageTools tools;

  SecondOpinion(LanguageTools tools) {
    this.tools = tools;
  }

  @Override
  public Stage stage() {
    return Stage.WORDS;
  }

  @Override
  public List<Finding> judge(Text text, List<Finding> findings) {
    if (findings.stream().noneMatch(SecondOpinion::isInDoubt)) {
      return findings;
    }
    Optional<Checkers> checkers = tools.of(text.facts().language(), Selection.ALL);
    if (checkers.isEmpty()) {
      return findings;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(text.facts().language());
    sentences.setText(text.chars());
    List<Finding> judged = new ArrayList<>();
    for (Finding finding : findings) {
      judged.add(
          isInDoubt(finding) ? judged(finding, text.chars(), sentences, checkers.get()) : finding);
    }
    return judged;
  }

  private static boolean isInDoubt(Finding finding) {
    return !finding.fixes().isEmpty()
        && finding.fixes().get(0).confidence() >= LEAST
        && finding.fixes().get(0).confidence() < SURE;
  }

  private static Finding judged(
      Finding finding, String chars, BreakIterator sentences, Checkers checkers) {
    Span span = finding.span();
    int start =
        sentences.isBoundary(span.start()) ? span.start() : sentences.preceding(span.start());
    int end = sentences.isBoundary(span.end()) ? span.end() : sentences.following(span.end());
    String before = chars.substring(start, span.start());
    String after = chars.substring(span.end(), end);
    Map<String, Integer> now = count(checkers.check(chars.substring(start, end)));
    List<Fix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      boolean worse =
          fixes.size() < MOST_FIXES
              && count(checkers.check(before + fix.replacement() + after)).entrySet().stream()
                  .anyMatch(then -> then.getValue() > now.getOrDefault(then.getKey(), 0));
      fixes.add(worse ? new Fix(fix.replacement(), lowered(fix.confidence())) : fix);
    }
    fixes.sort(Comparator.comparingDouble(fix -> -fix.confidence()));
    return finding.withFixes(fixes);
  }

  private static Map<String, Integer> count(List<Match> matches) {
    Map<String, Integer> counts = new HashMap<>();
    matches.forEach(match -> counts.merge(match.rule(), 1, Integer::sum));
    return counts;
  }

  private static double lowered(double confidence) {
    double odds = confidence / (1 - confidence) * NEW_MATCH;
    return odds / (1 + odds);
  }
}
