package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void whatIsStatedIsComparedWithWhatIsRight() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 100; i++) {
      reliability.add(.96, i < 90);
      reliability.add(.55, i < 55);
    }
    assertThat(reliability.bins()).hasSize(2);
    Reliability.Bin sure = reliability.bins().get(1);
    assertThat(sure.from()).isEqualTo(.95);
    assertThat(sure.to()).isEqualTo(.98);
    assertThat(sure.observed()).isEqualTo(.9);
    assertThat(sure.stated()).isCloseTo(.96, within(1e-9));
    assertThat(reliability.expectedError()).isCloseTo(.03, within(1e-9));
    assertThat(reliability.whole().right()).isEqualTo(145);
  }

  @Test
  void edgesBelongToTheBinAbove() {
    Reliability reliability = new Reliability();
    reliability.add(1, true);
    reliability.add(.99, true);
    reliability.add(0, false);
    assertThat(reliability.bins()).extracting(Reliability.Bin::from).containsExactly(0.0, .99);
    assertThat(reliability.bins()).extracting(Reliability.Bin::count).containsExactly(1L, 2L);
  }

  @Test
  void intervalsAreWilsons() {
    // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I.
    assertThat(Interval.wilson(81, 263).low()).isCloseTo(.2553, within(5e-5));
    assertThat(Interval.wilson(81, 263).high()).isCloseTo(.3662, within(5e-5));
    assertThat(Interval.wilson(0, 20).low()).isZero();
    assertThat(Interval.wilson(0, 20).high()).isCloseTo(.1611, within(5e-5));
    assertThat(Interval.wilson(29, 29).high()).isEqualTo(1);
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
  }
}
