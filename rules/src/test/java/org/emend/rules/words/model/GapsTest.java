package org.emend.rules.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

  @Test
  void gapsStandBetweenWordsAndAtTheEdges() {
    assertThat(cut("\"Yes,\" said he."))
        .containsExactly("|\"|Yes", "Yes|,\" |said", "said| |he", "he|.|");
  }

  @Test
  void anApostropheInsideAWordIsAGapForItselfAndNoneForItsNeighbours() {
    assertThat(cut("we'd go")).containsExactly("||we'd", "we|'|d", "we'd| |go", "go||");
  }

  @Test
  void oddMarksArePartOfWords() {
    assertThat(cut("a d_y *")).contains("a| |d_y", "d_y| |*");
  }

  @Test
  void foldingKeepsWhatMatters() {
    assertThat(Gaps.fold(".\u201D \n\t")).isEqualTo(".\" ");
    assertThat(Gaps.fold("--")).isEqualTo("\u2014");
    assertThat(Gaps.fold(" - ")).isEqualTo(" - ");
    assertThat(Gaps.fold("\u2026 \u2018")).isEqualTo("... '");
  }

  private static List<String> cut(String text) {
    List<String> gaps = new ArrayList<>();
    Gaps.cut(
        text,
        (left, right, start, end) ->
            gaps.add(left + "|" + text.substring(start, end) + "|" + right));
    return gaps;
  }
}
