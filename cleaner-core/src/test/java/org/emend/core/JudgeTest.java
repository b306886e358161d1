package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Stage;
import org.emend.core.text.Document;
import org.emend.core.text.Text;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final Profile PROFILE = Profile.of("test", .9, .5, 1);

  /** Judges each finding by itself. */
  private record Toy(Stage stage, UnaryOperator<Finding> opinion) implements Judge {

    @Override
    public List<Finding> judge(Text text, List<Finding> findings) {
      return findings.stream().map(opinion).toList();
    }
  }

  private static Report clean(String text, Judge... judges) {
    Rule rule = ToyRule.replacing("test/rule", Stage.WORDS, "colt", "cold", .95);
    return Cleaner.of(PROFILE, List.of(rule), List.of(judges)).clean(Document.of(text));
  }

  private static Finding confident(Finding finding, double confidence) {
    return finding.withFixes(
        finding.fixes().stream().map(f -> new Fix(f.replacement(), confidence)).toList());
  }

  @Test
  void aJudgeCanHoldAFixBack() {
    Report report = clean("a colt day", new Toy(Stage.WORDS, f -> confident(f, .7)));
    assertThat(report.text()).isEqualTo("a colt day");
    assertThat(report.verdicts()).singleElement().returns(Outcome.OFFERED, v -> v.outcome());
  }

  @Test
  void aJudgeCanDropAFinding() {
    Judge strict =
        new Judge() {
          @Override
          public Stage stage() {
            return Stage.WORDS;
          }

          @Override
          public List<Finding> judge(Text text, List<Finding> findings) {
            return List.of();
          }
        };
    assertThat(clean("a colt day", strict).verdicts()).isEmpty();
  }

  @Test
  void judgesAreHeardOneAfterTheOther() {
    Report report =
        clean(
            "a colt day",
            new Toy(Stage.WORDS, f -> confident(f, .7)),
            new Toy(Stage.WORDS, f -> confident(f, f.fixes().get(0).confidence() + .25)));
    assertThat(report.text()).isEqualTo("a cold day");
  }

  @Test
  void aJudgeOfAnotherStageIsNotAsked() {
    assertThat(clean("a colt day", new Toy(Stage.FLAGS, f -> confident(f, 0))).text())
        .isEqualTo("a cold day");
  }

  @Test
  void aJudgeThatInventsTextOrMovesASpanOrThrowsIsNotHeard() {
    List<UnaryOperator<Finding>> bad =
        List.of(
            f -> f.withFixes(List.of(new Fix("old", .99))),
            f -> f.at(new Span(0, 1)),
            f -> {
              throw new IllegalStateException(String.format(Locale.ROOT, "no opinion on %s", f));
            });
    for (UnaryOperator<Finding> opinion : bad) {
      Report report = clean("a colt day", new Toy(Stage.WORDS, opinion));
      assertThat(report.text()).isEqualTo("a cold day");
      assertThat(report.verdicts())
          .extracting(v -> v.finding().rule())
          .contains("internal/judge-failed", "test/rule");
    }
  }
}
