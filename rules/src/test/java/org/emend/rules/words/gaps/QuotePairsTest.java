package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotePairsTest {

  @Test
  void aQuotationKeepsItsMarks() {
    assertThat(keeps("He said, \"|Go home,\" and left.", ", ", false)).isFalse();
    assertThat(keeps("He said, \"Go home,\" |and left.", ", ", false)).isFalse();
    assertThat(keeps("He said, \"Go home,\" |and left.", ",\" ", false)).isTrue();
    assertThat(keeps("a cat (|black) ran", " ", false)).isFalse();
  }

  @Test
  void aMarkWithoutItsOtherHalfMayGo() {
    assertThat(keeps("the \"|cat sat down.", " ", false)).isTrue();
    assertThat(keeps("the cat) |sat down.", " ", false)).isTrue();
  }

  @Test
  void anEmptyLineEndsAQuotation() {
    assertThat(keeps("the \"|cat sat.\n\nIt slept\" all day", " ", false)).isTrue();
  }

  @Test
  void twoSpecksFarApartAreNoQuotationWhereMuchIsMisread() {
    String far = "the '|cat sat on a mat that was not its own at all and' slept";
    assertThat(keeps(far, " ", true)).isTrue();
    assertThat(keeps(far, " ", false)).isFalse();
  }

  @Test
  void twoApostrophesMayBecomeOneMark() {
    assertThat(keeps("he ''|saw'' it", " \"", false)).isTrue();
  }

  /** Whether the gap in front of the bar may become another. */
  private static boolean keeps(String marked, String wanted, boolean readBadly) {
    int bar = marked.indexOf('|');
    String text = marked.replace("|", "");
    List<Gap> gaps = Gap.of(text);
    Gap gap = gaps.stream().filter(g -> g.end() == bar).findFirst().orElseThrow();
    return new QuotePairs(text, gaps, readBadly).keeps(gap, wanted);
  }
}
