package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.emend.fixtures.Pages;
import org.junit.jupiter.api.Test;

class RuleTextTest {

  /** Its limit for the two descriptions, in characters. */
  private static final int GITHUB = 1024;

  @Test
  void everyPageGivesTextsThatServicesTake() {
    for (String rule : Pages.rules()) {
      RuleText text = RuleText.of(rule, "");

      assertThat(text.brief()).as(rule).isNotBlank().hasSizeLessThanOrEqualTo(GITHUB);
      assertThat(text.full()).as(rule).startsWith(text.brief().substring(0, 5));
      assertThat(text.full()).as(rule).hasSizeLessThanOrEqualTo(GITHUB).doesNotContain("\n");
      assertThat(text.help()).as(rule).startsWith(text.full()).contains("emend explain " + rule);
      assertThat(text.page()).as(rule).doesNotContain("\n## ", "```case");
    }
  }

  @Test
  void theFirstSentenceEndsWhereAnotherBegins() {
    assertThat(RuleText.of("words/bracket-for-letter", "").brief())
        .isEqualTo(
            "One bracket, bar, backslash or digit stands inside a word, where a letter was.");
  }

  @Test
  void aRuleWithoutPageIsDescribedByWhatItSays() {
    assertThat(RuleText.of("internal/self-check", "a fault of Emend").brief())
        .isEqualTo("a fault of Emend");
  }
}
