package org.emend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static Locale languageOf(String... passages) {
    return Facts.of(List.of(passages), Locale.ROOT).language();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The bridge was closed for repairs, and they had to walk to the station in the rain.
          de | Die Brücke ist seit Montag gesperrt, und der Verkehr wird über die Altstadt geleitet.
          fr | Le pont est fermé depuis lundi et les voitures passent par le centre de la ville.
          es | El puente está cerrado desde el lunes y los coches pasan por el centro de la ciudad.
          it | Il ponte è chiuso da lunedì e le auto passano per il centro della città con i camion.
          pt | A ponte não abre ao domingo e os carros vão pelo centro da cidade com uma escolta.
          nl | De brug is dicht en het verkeer gaat door de stad, maar niet voor de vrachtwagens.
          pl | Most jest zamknięty od poniedziałku i nie można się do niego zbliżać na rowerze.
          sv | Bron är stängd och trafiken går genom staden, men det är inte så illa för den som går.
          tr | Köprü kapalı ve bu yol için bir çözüm yok, ama okul daha yakın olarak biliniyor.
          ru | Мост закрыт, и машины едут по центру города, но это не так плохо, как было зимой.
          uk | Міст закрито, і машини їдуть через центр, але це не так погано, як було до зими.
          fi | Silta on kiinni ja autot ajavat keskustan läpi, mutta se ei ole niin paha kuin talvella.
          cs | Most byl při povodni zavřen a není jisté, jestli ho pro auta nebo kola ještě otevřou.
          el | Η γέφυρα είναι κλειστή και τα αυτοκίνητα περνούν από το κέντρο της πόλης με την αστυνομία.
          """)
  void aSentenceTellsItsLanguage(String code, String sentence) {
    assertThat(languageOf(sentence).getLanguage()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge closed until Friday",
        "Mayor of Ghent: bridge stays shut",
        "Brücke bis Freitag gesperrt",
        "Le pont fermé",
        "Ponte Vecchio, Firenze",
        "2:1",
        "1 2 3 4 5 6 7 8 9 10",
        "Rust v1.80.0 x86_64-unknown-linux-gnu",
        "",
        "\uD83D\uDE00\uDC80",
      })
  void aHeadlineDoesNot(String headline) {
    assertThat(languageOf(headline)).isEqualTo(Locale.ROOT);
  }

  @Test
  void allPassagesCountTogether() {
    assertThat(languageOf("The bridge", "was closed", "for the week")).isEqualTo(Locale.ENGLISH);
    assertThat(languageOf("The bridge")).isEqualTo(Locale.ROOT);
  }

  // German and French in equal parts.
  @Test
  void twoLanguagesInOneDocumentDecideNothing() {
    assertThat(
            languageOf(
                "Der Hund und die Katze sind nicht mit dem Auto auf der Insel.",
                "Le chien et la chatte ne sont pas dans une voiture sur les quais."))
        .isEqualTo(Locale.ROOT);
  }

  @Test
  void someFunctionWordsAmongManyOthersDecideNothing() {
    String names = "Xu Chen Zhou Tang Deng Peng Song Feng ".repeat(10);
    assertThat(languageOf(names + "the of and")).isEqualTo(Locale.ROOT);
    assertThat(languageOf("the of and")).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void caseAndTheKindOfApostropheDoNotMatter() {
    assertThat(languageOf("QU\u2019IL L\u02BCON C\u2018EST")).isEqualTo(Locale.FRENCH);
  }

  @Test
  void onlyTheBeginningOfALongDocumentIsRead() {
    String german = "und die der das nicht ".repeat(3_000);
    String english = "the and of with this ".repeat(6_000);
    assertThat(languageOf(german, english)).isEqualTo(Locale.GERMAN);
  }

  @Test
  void aLanguageKnownBeforehandIsNotQuestioned() {
    Facts facts = Facts.of(List.of("The bridge was closed for the week."), Locale.FRENCH);
    assertThat(facts.language()).isEqualTo(Locale.FRENCH);
    assertThat(facts.isIn("fr")).isTrue();
    assertThat(facts.isIn("en")).isFalse();
  }

  @Test
  void aRepeatedNameTellsNoLanguage() {
    assertThat(Language.of(List.of("Yang beats Yang in Yang final"))).isEqualTo(Locale.ROOT);
  }
}
