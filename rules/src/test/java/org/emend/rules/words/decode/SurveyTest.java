package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.rules.Corpus;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordModel;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private final WordModel.Words words = WordModel.englishWords().orElseThrow();
  private final QuickLook quick = new QuickLook(words.all(), words.doubtful());

  @Test
  void itCountsWhatAMapOfStringsCounts() {
    for (Corpus corpus : Corpus.all()) {
      for (Document document : corpus.documents()) {
        List<String> texts = document.passages().stream().map(Passage::text).toList();
        Survey survey = new Survey(texts, quick);
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
          for (Atom atom : Atoms.of(text)) {
            if (atom.letters() > 0) {
              counts.merge(fold(atom.text()), 1, Integer::sum);
            }
          }
        }
        counts.forEach((word, count) -> assertThat(survey.count(word)).as(word).isEqualTo(count));
        assertThat(survey.words()).isEqualTo(counts.values().stream().mapToInt(n -> n).sum());
      }
    }
  }

  @Test
  void wordsThatDoNotStandThereCountNothing() {
    Survey survey = new Survey(List.of("The cat sat.", "A CAT, the cat's."), quick);
    assertThat(List.of("cat", "Cat", "cat\u2019s", "dog", "the cat", ""))
        .extracting(survey::count)
        .containsExactly(2, 2, 1, 0, 0, 0);
  }

  @Test
  void unknownWordsThatBeginAlikeAreFormsOfOne() {
    Survey survey = new Survey(List.of("Xyloqua met xyloquas, xyloquan and a xylophone."), quick);
    assertThat(survey.likeIt("xyloqua")).isEqualTo(2);
    assertThat(survey.likeIt("xyloz")).isZero();
  }

  /** A rule asks about passages as they became, too. */
  @Test
  void itLooksAtAnyPassage() {
    String clean = "The cat sat.";
    Survey survey = new Survey(List.of(clean, "Tlie cat."), quick);
    for (String text : List.of(clean, "Tlie cat.", "wbich cat", new String("Tlie cat."))) {
      assertThat(survey.at(text)).isEqualTo(quick.at(text));
    }
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    word.chars().forEach(c -> folded.append(c == 0x2018 ? '\'' : RunningText.fold((char) c)));
    return folded.toString();
  }
}
