package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

  @Test
  void gapsLieBetweenWordsAndAtBothEdges() {
    String text = "\"He said: 'don't,' .and w*nt a-way\u2026";
    List<Gap> gaps = Gap.of(text);
    assertThat(gaps.stream().map(Gap::read))
        .containsExactly("\"", " ", ": '", "'", ",' .", " ", " ", "-", "...");
    assertThat(gaps.get(0).left()).isEmpty();
    assertThat(gaps.get(8).right()).isEmpty();
    for (Gap gap : gaps) {
      assertThat(text.substring(gap.start(), gap.end())).isEqualTo(gap.raw());
    }
  }

  @Test
  void guillemetsAreReadForLetters() {
    assertThat(Gap.of("thi\u00BB is").get(1).left()).isEqualTo("thi\u00BB");
  }

  @Test
  void anEmptyLinePartsParagraphs() {
    assertThat(Gap.of("one.\r\nTwo").get(1).hasEmptyLine()).isFalse();
    assertThat(Gap.of("one.\r\n \r\nTwo").get(1).hasEmptyLine()).isTrue();
  }
}
