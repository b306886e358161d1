package org.emend.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.emend.core.Cleaner;
import org.emend.core.Report;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Fix;
import org.emend.fixtures.harness.Checkout;
import org.emend.formats.PlainText;
import org.emend.rules.Profiles;
import org.emend.rules.RulePack;
import org.emend.rules.Rules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.languagetool.Languages;

class GrammarTest {

  private static final String GERMAN =
      "Der Mann und die Frau sind nicht in das Haus gegangen, weil es nicht mehr da war.";

  @Test
  void nothingThatWouldHarmTheArticleIsProposed() throws Exception {
    String article = Files.readString(Checkout.corpus().resolve("wild/arms-talks/input.txt"));

    for (Profile profile : Profiles.all()) {
      Report report = clean(profile, article);
      assertThat(
              report.verdicts().stream()
                  .flatMap(verdict -> verdict.finding().fixes().stream())
                  .map(Fix::replacement))
          .isNotEmpty()
          .noneMatch(said -> said.matches("(?i).*(Kyoto|Jong-un|Russians|negotiate$|rumors).*"));
      assertThat(report.verdicts()).noneMatch(v -> v.finding().rule().startsWith("languagetool"));
    }
  }

  @Test
  void nothingIsAppliedByItself() {
    String text = "He dont know what a apple is, and I have several reason to support my choice.";

    Report report = clean(Profiles.SCAN.withThresholds(0, 0).inLanguage("en"), text);

    assertThat(report.verdicts(Outcome.OFFERED))
        .anyMatch(v -> v.finding().rule().equals("languagetool/article"))
        .anyMatch(v -> v.finding().rule().equals("languagetool/agreement"));
    assertThat(report.verdicts(Outcome.APPLIED))
        .noneMatch(v -> v.finding().rule().startsWith("languagetool"));
  }

  @Test
  void aByteThatIsNoUtf8IsNeverReplaced() {
    String text = "He ate a \uDCE9 apple, and she ate a apple.";

    Report report = clean(Profiles.ARTICLE.inLanguage("en"), text);

    assertThat(report.verdicts())
        .filteredOn(v -> v.finding().rule().startsWith("languagetool"))
        .allSatisfy(
            v ->
                assertThat(v.finding().fixes())
                    .noneMatch(fix -> fix.replacement().indexOf('\uFFFD') >= 0));
  }

  @Test
  void aLanguageWithoutAPackIsRefusedOrRemarkedOnce() {
    Assumptions.assumeFalse(
        Languages.isLanguageSupported("de"), "this build has the pack for German");
    RulePack pack = new LanguageToolPack();

    assertThat(pack.objection(Profiles.ARTICLE)).isEmpty();
    assertThat(pack.objection(Profiles.ARTICLE.inLanguage("en"))).isEmpty();
    assertThat(pack.objection(Profiles.ARTICLE.inLanguage("de")).orElseThrow())
        .contains("for de is not here", "en", "-Dlanguage=de");
    assertThat(pack.objection(Profiles.ARTICLE.inLanguage("la")).orElseThrow())
        .contains("for la is not here")
        .doesNotContain("-Dlanguage");

    assertThat(clean(Profiles.ARTICLE, GERMAN).verdicts()).isEmpty();
    clean(Profiles.ARTICLE, GERMAN);
    assertThat(pack.remarks()).filteredOn(line -> line.contains("for de")).hasSize(1);
  }

  private static Report clean(Profile profile, String text) {
    return Cleaner.of(profile, Rules.of(profile), List.copyOf(Rules.judges(profile)))
        .clean(PlainText.document(text));
  }
}
