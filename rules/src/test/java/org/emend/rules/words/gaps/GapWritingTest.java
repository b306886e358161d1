package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emend.rules.words.gaps.GapWriting.Change;
import org.junit.jupiter.api.Test;

class GapWritingTest {

  @Test
  void changesNoMoreThanItMust() {
    assertThat(change("he .for", " ")).contains(new Change(3, 4, ""));
    assertThat(change("that, is", " ")).contains(new Change(4, 5, ""));
    assertThat(change("field.for", " ")).contains(new Change(5, 6, " "));
    assertThat(change("Mr, Holmes", ". ")).contains(new Change(2, 3, "."));
  }

  @Test
  void neverReplacesAnEmptyStretch() {
    assertThat(change("end.The", ". ")).contains(new Change(3, 4, ". "));
    assertThat(change("Mr Holmes", ". ")).contains(new Change(2, 3, ". "));
  }

  @Test
  void keepsTheLineBreak() {
    assertThat(change("the .\ncat", " ")).contains(new Change(3, 5, ""));
    assertThat(change("the\n. cat", " ")).contains(new Change(4, 6, ""));
    assertThat(change("the\ncat", "-")).isEmpty();
  }

  @Test
  void keepsTheKindOfQuotationMark() {
    assertThat(change("this, \u201D said", ",\" ")).contains(new Change(5, 6, ""));
  }

  private static Optional<Change> change(String text, String wanted) {
    List<Gap> gaps = Gap.of(text);
    return GapWriting.of(gaps.get(1), wanted);
  }
}
