package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.train.PunctuationTrainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntendedMarksTest {

  private static final PunctuationModel MODEL =
      new PunctuationTrainer(5, 5).train(() -> Stream.of("The cat sat. The dog ran, too."));

  /** In front of each bar stands the gap in question. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "costs 3.|50 now",
        "at 10:|30 today",
        "page 7, |line",
        "fined 10s. |and costs",
        "was so. |_t was",
        "a .|7gitignore file",
        "either a) |walk",
        "as follows:\n|first",
        "it ends.\n|author: me",
        "by e.|g. this",
        "Mr. |Holmes",
        "J. |Watson",
        "wait... |what",
        "well \u2014 |no",
        "said '|tis late",
        "let '|em go",
        "boys' |school",
        "dogs of '|war",
        "huntin' |season",
        "don'|t",
        "o'|clock",
        "A-|bomb",
        "New-|York",
        "a-|hunting",
        "day-|to-day",
        "see example.|com now",
        "see www.example.|org/files now",
        "see lib/main.|rs now",
        "calls time.|Now() here",
        "one:\n- |two",
        "and break-\n|fast",
        "one.\n\n|two",
        "and/|or",
        "into the night,\n|The moon",
        "he ! she ! it ! |we"
      })
  void isLeftAlone(String marked) {
    assertThat(isIntended(marked, .01)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waited .|for",
        "their'|shoulders",
        "field.|for",
        "for-|this",
        "a.|carriage",
        "that, |is",
        "was' |there",
        "Mr, |Holmes",
        "and ' |then"
      })
  void isDoubtedElsewhere(String marked) {
    assertThat(isIntended(marked, .01)).isFalse();
  }

  private static boolean isIntended(String marked, double noise) {
    int bar = marked.indexOf('|');
    String text = marked.replace("|", "");
    GapEvidence evidence = GapEvidence.of(List.of(text), MODEL);
    IntendedMarks intended =
        new IntendedMarks(text, noise, evidence, w -> w.matches("[a-z]{2,}") && !w.contains("'"));
    Gap gap = Gap.of(text).stream().filter(g -> g.end() == bar).findFirst().orElseThrow();
    return intended.isIntended(gap);
  }
}
