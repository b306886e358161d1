package org.emend.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.text.Segment.Kind;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static Segment text(int prose, int source, int length) {
    return new Segment(
        new Span(prose, prose + length), new Span(source, source + length), Kind.TEXT);
  }

  private static Passage passage(String text, Segment... segments) {
    return new Passage(text, List.of(segments), true);
  }

  @Test
  void aPassageHasTextAndAPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(""))
        .withMessageContaining("text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage("a"))
        .withMessageContaining("place");
  }

  @Test
  void segmentsLeaveNoHoleInTheProse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage("abcd", text(0, 0, 2), text(3, 3, 1)))
        .withMessageContaining("[3, 4)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage("abcd", text(1, 1, 3)))
        .withMessageContaining("[1, 4)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage("abcd", text(0, 0, 3)))
        .withMessageContaining("3 of 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage("abcd", text(0, 0, 5)))
        .withMessageContaining("5 of 4");
  }

  @Test
  void segmentsAreInTheOrderOfTheSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage("abcd", text(0, 5, 2), text(2, 6, 2)))
        .withMessageContaining("[6, 8)");
  }

  @Test
  void theExtentReachesFromTheFirstSegmentToTheLastWithTheMarkupBetween() {
    assertThat(passage("abcd", text(0, 3, 2), text(2, 9, 2)).extent()).isEqualTo(new Span(3, 11));
  }

  @Test
  void aVerbatimPassageIsOneSegment() {
    Passage passage = Passage.verbatim("one two", new Span(4, 7), false);
    assertThat(passage.text()).isEqualTo("two");
    assertThat(passage.segments()).containsExactly(text(0, 4, 3));
    assertThat(passage.whole()).isFalse();
  }

  @Test
  void textIsAsLongAsItsSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segment(new Span(0, 1), new Span(0, 5), Kind.TEXT))
        .withMessageContaining("[0, 5)");
    assertThat(new Segment(new Span(0, 1), new Span(0, 5), Kind.ENTITY).kind())
        .isEqualTo(Kind.ENTITY);
  }

  @Test
  void aSegmentIsNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(3, 4, 0))
        .withMessageContaining("[3, 3)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segment(new Span(0, 0), new Span(0, 5), Kind.ENTITY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segment(new Span(0, 2), new Span(5, 5), Kind.ENTITY));
  }

  @Test
  void onlyTheSourceOfASegmentIsShifted() {
    assertThat(text(0, 4, 3).shiftedSource(-4)).isEqualTo(text(0, 0, 3));
    assertThat(text(0, 4, 3).shiftedSource(0)).isEqualTo(text(0, 4, 3));
  }
}
