package org.emend.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

class KnownRulesTest {

  @Test
  void everyRuleIsOneOfLanguageTool() {
    Set<String> active =
        new JLanguageTool(Languages.getLanguageForShortCode("en-US"))
            .getAllActiveRules().stream().map(Rule::getId).collect(Collectors.toSet());

    assertThat(active).containsAll(KnownRules.of("en").stream().map(KnownRule::name).toList());
  }

  @Test
  void noneWasWrongMoreOftenThanRight() {
    assertThat(KnownRules.of("en"))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.confidence()).isGreaterThan(.5));
  }

  @Test
  void aRuleSeenOnceIsNotSure() {
    assertThat(KnownRule.of("A\tlanguagetool/a\t1\t0").confidence()).isLessThan(.7);
    assertThat(KnownRule.of("A\tlanguagetool/a\t20\t0").confidence()).isGreaterThan(.9);
  }

  @Test
  void aRuleIsHeardWhereItWasMeasured() {
    KnownRule rule = KnownRule.of("A\tlanguagetool/a\t1\t0\the \\[");
    Match match = new Match("A", new Span(3, 5), "", java.util.List.of());

    assertThat(rule.fits(match, "he is")).isTrue();
    assertThat(rule.fits(match, "we is")).isFalse();
  }

  @Test
  void aLineWithoutEvidenceIsRefused() {
    assertThatThrownBy(() -> KnownRule.of("A\tlanguagetool/a\t0\t0"))
        .hasMessageContaining("right 0");
    assertThatThrownBy(() -> KnownRule.of("A\twords/a\t1\t0")).hasMessageContaining("words/a");
  }
}
