package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignedGapsTest {

  private static final String READ = "we waited .for their'shoulders to tnrn";

  private final AlignedGaps gaps = new AlignedGaps(READ, "we waited for their shoulders to turn");

  @Test
  void givesWhatStandsBetweenTheSameWords() {
    assertThat(truthOf(" .")).contains(" ");
    assertThat(truthOf("'")).contains(" ");
  }

  @Test
  void tellsWhetherTheLettersBesideItWereReadRight() {
    int at = READ.indexOf(" .");
    assertThat(gaps.isBetweenSame(at, at + 2)).isTrue();
    AlignedGaps misread = new AlignedGaps("tho .cat", "the cat");
    assertThat(misread.isBetweenSame(3, 5)).isFalse();
  }

  private java.util.Optional<String> truthOf(String gap) {
    int at = READ.indexOf(gap);
    return gaps.truth(at, at + gap.length());
  }
}
