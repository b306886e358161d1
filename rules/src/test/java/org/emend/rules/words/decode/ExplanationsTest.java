package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

  private static Judged judged(
      int start, String text, double gain, double confidence, boolean isTyped) {
    Arc arc = new Arc(0, 1, Arc.Kind.REPLACE, text, List.of(7), 1);
    Proposal proposal =
        new Proposal(start, start + 4, arc, gain, List.of(), new double[] {0});
    return new Judged(new Weighed(proposal, List.of(), new float[0]), confidence, isTyped, false);
  }

  @Test
  void whatOneAloneProposesStaysAsItIs() {
    Judged misread = judged(0, "the", 9, .9, false);
    Judged typed = judged(10, "receive", 9, .8, true);
    assertThat(Explanations.join(List.of(misread), List.of(typed)))
        .containsExactly(misread, typed);
  }

  @Test
  void theLikelierExplanationWins() {
    Judged misread = judged(0, "tile", 6, .9, false);
    Judged typed = judged(0, "tle", 9, .9, true);
    List<Judged> joined = Explanations.join(List.of(misread), List.of(typed));
    assertThat(joined).hasSize(1);
    assertThat(joined.get(0).isTyped()).isTrue();
    assertThat(joined.get(0).confidence()).isCloseTo(.9 / (1 + Math.exp(-3)), within(1e-9));
  }

  @Test
  void explanationsThatAreAsLikelyAndDisagreeMakeNothingSure() {
    Judged misread = judged(0, "tile", 8, .99, false);
    Judged typed = judged(0, "tale", 8, .99, true);
    assertThat(Explanations.join(List.of(misread), List.of(typed)).get(0).confidence())
        .isLessThan(.5);
  }

  @Test
  void whereBothComeToTheSameWordTheyAddUp() {
    Judged misread = judged(0, "the", 8, .9, false);
    Judged typed = judged(0, "the", 8, .8, true);
    List<Judged> joined = Explanations.join(List.of(misread), List.of(typed));
    assertThat(joined).hasSize(1);
    assertThat(joined.get(0).confidence()).isCloseTo(.85, within(1e-9));
  }
}
