package org.emend.core.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  @Test
  void startsAtZeroOrLaterAndEndsNoEarlier() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span(-1, 2))
        .withMessageContaining("[-1, 2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span(3, 2))
        .withMessageContaining("[3, 2)");
    assertThat(span(0, 0).isEmpty()).isTrue();
    assertThat(span(2, 3).isEmpty()).isFalse();
    assertThat(span(2, 5).length()).isEqualTo(3);
  }

  @Test
  void overlapsWhereACodeUnitIsShared() {
    assertThat(span(1, 3).overlaps(span(2, 4))).isTrue();
    assertThat(span(2, 4).overlaps(span(1, 3))).isTrue();
    assertThat(span(1, 3).overlaps(span(3, 4))).isFalse();
    assertThat(span(3, 4).overlaps(span(1, 3))).isFalse();
  }

  @Test
  void anEmptySpanOverlapsOnlyWhatItLiesStrictlyInside() {
    assertThat(span(1, 3).overlaps(span(2, 2))).isTrue();
    assertThat(span(2, 2).overlaps(span(1, 3))).isTrue();
    assertThat(span(1, 3).overlaps(span(1, 1))).isFalse();
    assertThat(span(1, 3).overlaps(span(3, 3))).isFalse();
    assertThat(span(2, 2).overlaps(span(2, 2))).isFalse();
  }

  @Test
  void containsWhatLiesWithinBordersIncluded() {
    assertThat(span(1, 4).contains(span(1, 4))).isTrue();
    assertThat(span(1, 4).contains(span(2, 3))).isTrue();
    assertThat(span(1, 4).contains(span(4, 4))).isTrue();
    assertThat(span(1, 4).contains(span(0, 2))).isFalse();
    assertThat(span(1, 4).contains(span(3, 5))).isFalse();
  }

  @Test
  void shiftsBothWays() {
    assertThat(span(2, 4).shifted(3)).isEqualTo(span(5, 7));
    assertThat(span(2, 4).shifted(-2)).isEqualTo(span(0, 2));
    assertThat(span(2, 4).shifted(0)).isEqualTo(span(2, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> span(2, 4).shifted(-3));
  }

  @Test
  void isOrderedByStartThenEnd() {
    assertThat(span(1, 9)).isLessThan(span(2, 3));
    assertThat(span(1, 2)).isLessThan(span(1, 3));
    assertThat(span(1, 3)).isGreaterThan(span(1, 2));
    assertThat(span(1, 2)).isEqualByComparingTo(span(1, 2));
  }

  @Test
  void cutsItsPartOfAText() {
    assertThat(span(1, 3).of("abcd")).isEqualTo("bc");
    assertThat(span(4, 4).of("abcd")).isEmpty();
  }
}
