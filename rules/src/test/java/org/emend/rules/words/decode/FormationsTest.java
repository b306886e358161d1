package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.train.LanguageTrainer;
import org.junit.jupiter.api.Test;

class FormationsTest {

  private static final LanguageModel LANGUAGE =
      new LanguageTrainer()
          .dictionary(Stream.of("name", "space", "token", "stop", "scribe"))
          .train(
              () -> Stream.of("name space token stop scribe"), new LanguageTrainer.Least(1, 1, 1));

  private final Formations formations = new Formations(LANGUAGE);

  @Test
  void aCompoundIsAsRareAsItsRarerPart() {
    assertThat(formations.compound("namespace")).isLessThan(13);
    assertThat(formations.compound("nemespace")).isEqualTo(30);
  }

  @Test
  void affixesAreTakenOffStems() {
    assertThat(formations.affixes("tokenizer")).isEqualTo(1);
    assertThat(formations.affixes("nonstop")).isEqualTo(1);
    assertThat(formations.affixes("unstopped")).isEqualTo(2);
    assertThat(formations.affixes("naming")).isEqualTo(1);
  }

  @Test
  void aMisspellingIsNoFormation() {
    assertThat(formations.affixes("tokne")).isZero();
  }
}
