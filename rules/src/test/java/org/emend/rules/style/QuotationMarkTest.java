package org.emend.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emend.core.Cleaner;
import org.emend.core.resolve.Profile;
import org.emend.core.text.ApostropheStyle;
import org.emend.core.text.Document;
import org.emend.rules.Profiles;
import org.emend.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no page can say: a style that is asked for, whatever the text's own. */
class QuotationMarkTest {

  private static String clean(ApostropheStyle style, String language, String text) {
    Profile profile =
        Profiles.ARTICLE
            .withOnly(List.of("style/quotation-mark"))
            .withApostrophes(style)
            .inLanguage(language);
    return Cleaner.of(profile, Rules.of(profile)).clean(Document.of(text)).text();
  }

  /** The marks of a language are those of CLDR. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | It's "late", she said.        | It’s “late”, she said.
          en | "It's 'late'," she said.      | “It’s ‘late’,” she said.
          de | Er nannte es "Recht".         | Er nannte es „Recht“.
          de | "Er sagte 'nein danke'."      | „Er sagte ‚nein danke‘.“
          fr | Il l'appelle "droit".         | Il l’appelle «\u00A0droit\u00A0».
          it | L'ha detto "forte".           | L’ha detto «forte».
          es | Lo llama "derecho".           | Lo llama “derecho”.
          pt | Chama-lhe "direito".          | Chama-lhe “direito”.
          ca | L'anomena "dret".             | L’anomena «dret».
          nl | Zo'n "recht" dus.             | Zo’n “recht” dus.
          sv | Han sade "nej".               | Han sade ”nej”.
          fi | Hän sanoi "ei".               | Hän sanoi ”ei”.
          nb | Han sa "nei".                 | Han sa «nei».
          pl | Nazwał to "prawem".           | Nazwał to „prawem”.
          cs | Řekl tomu "právo".            | Řekl tomu „právo“.
          sk | Nazval to "právo".            | Nazval to „právo“.
          hu | Ezt "jognak" mondta.          | Ezt „jognak” mondta.
          ro | I-a zis "drept".              | I-a zis „drept”.
          ru | Он назвал это "правом".       | Он назвал это «правом».
          uk | Назвав це "правом", м'який.   | Назвав це «правом», м’який.
          bg | Нарече го "право".            | Нарече го „право“.
          el | Το είπε "δίκαιο".             | Το είπε «δίκαιο».
          ja | 彼は"はい"と言った。              | 彼は"はい"と言った。
          """)
  void typographicMarksAreThoseOfTheLanguage(String language, String straight, String curly) {
    assertThat(clean(ApostropheStyle.TYPOGRAPHIC, language, straight)).isEqualTo(curly);
    assertThat(clean(ApostropheStyle.TYPOGRAPHIC, language, curly)).isEqualTo(curly);
    assertThat(clean(ApostropheStyle.AUTO, language, straight)).isEqualTo(straight);
  }

  @Test
  void anUnknownLanguageHasApostrophesAndNoMarks() {
    assertThat(clean(ApostropheStyle.TYPOGRAPHIC, "auto", "\"Don't\"")).isEqualTo("\"Don’t\"");
  }

  @Test
  void asciiStraightensWhatHasAStraightForm() {
    assertThat(clean(ApostropheStyle.ASCII, "en", "“It’s «late»,” she said to Hawai‘i."))
        .isEqualTo("\"It's «late»,\" she said to Hawai‘i.");
  }
}
