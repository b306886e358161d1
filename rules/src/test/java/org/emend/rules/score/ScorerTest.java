package org.emend.rules.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emend.core.Cleaner;
import org.emend.core.Report;
import org.emend.formats.Format;
import org.emend.formats.PlainText;
import org.emend.formats.Section;
import org.emend.formats.Sections;
import org.emend.rules.Profiles;
import org.emend.rules.Rules;
import org.junit.jupiter.api.Test;

/** Signals that need a cleaner's report, and what the profiles make of all of them. */
class ScorerTest {

  private static final Cleaner CLEANER = Cleaner.of(Profiles.ARTICLE, Rules.of(Profiles.ARTICLE));

  private static final Scorer SCORER = Scorer.of(Locale.ROOT);

  /** Sixteen words, fourteen of them sound. */
  private static final String DAMAGED =
      "The leader of the country said that he was in Russia for the negotiati]ns in Russia\u02BCs capital.";

  private static Score score(String text) {
    return SCORER.score(text, List.of(CLEANER.clean(PlainText.document(text))));
  }

  /** A record's only field, through JSON. */
  private static Score scoreOfRecord(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try (Sections sections = Format.JSONL.read(new ByteArrayInputStream(bytes), List.of("text"))) {
      Section section = sections.next();
      List<Report> reports = section.documents().stream().map(CLEANER::clean).toList();
      return SCORER.score(section.prose().get(0), reports);
    }
  }

  @Test
  void editRatioIsTheShareOfWordsThatRepairsTouch() {
    assertThat(score(DAMAGED).signals().get("edit_ratio")).isCloseTo(2 / 17.0, within(1e-6));
    assertThat(score(DAMAGED.replace("]", "o").replace('\u02BC', '\'')).signals())
        .containsEntry("edit_ratio", 0.0);
  }

  @Test
  void aRecordHasTheScoreOfItsText() throws IOException {
    String text =
        DAMAGED
            + "\n\n\nHe said (so and left the room with all the others, who were not pleased.\n\n"
            + "The \"\u00e9t\u00e9\" \\ and the caf\u00c3\u00a9 were as good as they had said.\n";
    String plain =
        "{\"a\":[1],\"text\":\""
            + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}\n";
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));

    Score expected = score(text);
    assertThat(expected.signals().get("flagged_share")).isPositive();
    assertThat(expected.signals().get("mojibake_density")).isPositive();
    assertThat(scoreOfRecord(plain)).isEqualTo(expected);
    assertThat(scoreOfRecord("{\"text\":\"" + escaped + "\"}")).isEqualTo(expected);
  }

  @Test
  void mojibakeDensityIsOfTheCharactersThatWereMisread() {
    Map<String, Double> signals =
        score("He went to the caf\u00c3\u00a9 and it was as good as they had said.").signals();

    // The finding spans `café` as misread, or the two characters of it, of 60.
    assertThat(signals.get("mojibake_density")).isBetween(2 / 60.0 * 1000, 6 / 60.0 * 1000 + 1);
  }

  @Test
  void flaggedShareIsOfTheCharactersInFlaggedSpans() {
    String text = "He said (so and left the room with all the others, who were not pleased.";

    assertThat(score(text).signals().get("flagged_share"))
        .isCloseTo(1.0 / text.length(), within(1e-6));
  }

  @Test
  void ocrQualityIsTheShareOfWordsThatTheLexiconHas() {
    Map<String, Double> signals =
        score("The man and his dog's tlie and the wornan in the xqzt of 12 houses.").signals();

    // Unknown: tlie, wornan, xqzt of 14 words without the number.
    assertThat(signals.get("ocr_quality")).isCloseTo(11 / 14.0, within(1e-6));
    assertThat(signals.get("ocr_noise")).isPositive();
  }

  @Test
  void ocrQualityIsMissingWhereThereIsNoLexicon() {
    Score german = score("Der Hund und die Katze sind in dem Haus, das an der Ecke ist.");

    assertThat(german.language()).isEqualTo(Locale.GERMAN);
    assertThat(german.signals()).doesNotContainKeys("ocr_quality", "ocr_noise");
  }

  @Test
  void withoutAReportItsSignalsAreMissingAndSaidToBe() {
    Score score = SCORER.score(DAMAGED);

    assertThat(score.signals()).doesNotContainKeys("edit_ratio", "mojibake_density", "ocr_quality");
    assertThat(score.profiles().get("emend").missing())
        .containsExactly("mojibake_density", "edit_ratio");
    assertThat(score.profiles().get("gopher").missing()).isEmpty();
  }

  @Test
  void profilesNameWhatFailed() {
    Score score = score("Too short.");

    assertThat(score.profiles().keySet())
        .containsExactly("gopher", "c4", "mc4", "fineweb", "nemo", "bigscience", "emend");
    assertThat(score.profiles().get("gopher").pass()).isFalse();
    assertThat(score.profiles().get("gopher").failed())
        .contains("gopher_words", "gopher_stop_words")
        .doesNotContain("gopher_bullet_lines");
    assertThat(score.profiles().get("emend").pass()).isTrue();
  }

  @Test
  void aLanguageWithoutThresholdsOfItsOwnIsJudgedByTheDefaultOnesAndSaysSo() {
    String text = "word ".repeat(10);

    assertThat(profile("de", text, "gopher").thresholds()).isEqualTo("de");
    assertThat(profile("de", text, "fineweb").thresholds()).isEqualTo("default");
    assertThat(profile("uk", text, "fineweb").thresholds()).isEqualTo("uk");
    assertThat(profile("fr", text, "gopher").thresholds()).isEqualTo("default");
  }

  @Test
  void germanWordsMayBeLonger() {
    String text = "Donaudampfer ".repeat(60);

    assertThat(profile("de", text, "gopher").failed()).doesNotContain("gopher_mean_word_length");
    assertThat(profile("en", text, "gopher").failed()).contains("gopher_mean_word_length");
  }

  @Test
  void stopWordsAreThoseOfTheLanguage() {
    String german = "Der Hund und die Katze";

    assertThat(Scorer.of(Locale.GERMAN).score(german).signals())
        .containsEntry("gopher_stop_words", 2.0)
        .containsEntry("bigscience_stop_words", .6);
    assertThat(Scorer.of(Locale.forLanguageTag("th")).score(german).signals())
        .doesNotContainKeys("gopher_stop_words", "bigscience_stop_words");
    assertThat(profile("th", german, "gopher").missing()).containsExactly("gopher_stop_words");
  }

  private static Score.Judgement profile(String language, String text, String profile) {
    return Scorer.of(Locale.forLanguageTag(language)).score(text).profiles().get(profile);
  }

  @Test
  void boundsPass() {
    Thresholds thresholds = new Thresholds(List.of("p\t*\ts\t1\t2", "p\tde\ts\t-\t3"));

    for (double value : new double[] {1, 2}) {
      assertThat(thresholds.judge(Map.of("s", value), Locale.ENGLISH).get("p").pass()).isTrue();
    }
    for (double value : new double[] {.999999, 2.000001}) {
      assertThat(thresholds.judge(Map.of("s", value), Locale.ENGLISH).get("p").failed())
          .containsExactly("s");
    }
    assertThat(thresholds.judge(Map.of("s", 0.0), Locale.GERMAN).get("p").pass()).isTrue();
  }
}
