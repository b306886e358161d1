package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.emend.rules.lexicon.EnglishLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the modem era      | the modern era      | [REAL_WORD]
          tbe cat            | the cat             | [NON_WORD_1]
          tlie cat           | the cat             | [NON_WORD_2]
          saw xxqlie cat     | saw the cat         | [NON_WORD_3]
          cat. sat           | cat, sat            | [EDGE_PUNCTUATION]
          the mem bers met   | the members met     | [SPACING]
          the mem- bers met  | the members met     | [SPACING]
          Passenger-Mr. Hall | Passenger - Mr. Hall | [SPACING, SPACING, SPACING]
          saw ourjourney end | saw our journey end | [SPACING, SPACING]
          saw ourjoumey end  | saw our journey end | [MIXED, MIXED]
          the met            | the members met     | [OTHER]
          the cat sat        | the cat sat         | []
          """)
  void eachWrongWordHasItsKind(String read, String truth, String kinds) {
    ErrorKinds classifier = new ErrorKinds(EnglishLexicon.shared());
    assertThat(
            classifier.of(
                read, truth, Alignment.of(read, truth), Pair.of(read, truth, Folding.NONE).right()))
        .hasToString(kinds);
  }
}
