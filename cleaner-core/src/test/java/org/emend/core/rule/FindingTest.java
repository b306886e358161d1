package org.emend.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Finding FINDING =
      Finding.fix("a/b", new Span(1, 2), Severity.ERROR, "wrong", new Fix("x", 0.5), "seen twice");

  @Test
  void aFindingIsNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.flag("a/b", new Span(3, 3), Severity.INFO, "nothing"))
        .withMessageContaining("a/b")
        .withMessageContaining("at 3");
  }

  @Test
  void aFlagProposesNothing() {
    assertThat(Finding.flag("a/b", new Span(1, 2), Severity.INFO, "odd", "why"))
        .isEqualTo(
            new Finding("a/b", new Span(1, 2), Severity.INFO, "odd", List.of(), List.of("why")));
  }

  @Test
  void aFindingCanBeMovedAndGivenOtherFixes() {
    assertThat(FINDING.at(new Span(7, 9)))
        .isEqualTo(
            new Finding(
                "a/b",
                new Span(7, 9),
                Severity.ERROR,
                "wrong",
                List.of(new Fix("x", 0.5)),
                List.of("seen twice")));
    assertThat(FINDING.withFixes(List.of()))
        .isEqualTo(Finding.flag("a/b", new Span(1, 2), Severity.ERROR, "wrong", "seen twice"));
  }

  @Test
  void aConfidenceIsAProbability() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fix("x", 1.1))
        .withMessageContaining("1.1")
        .withMessageContaining("x");
    assertThatIllegalArgumentException().isThrownBy(() -> new Fix("x", -0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fix("x", Double.NaN));
    assertThat(new Fix("", 0).confidence() + new Fix("", 1).confidence()).isEqualTo(1);
  }
}
