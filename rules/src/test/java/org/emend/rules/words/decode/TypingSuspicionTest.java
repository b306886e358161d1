package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.train.LanguageTrainer;
import org.junit.jupiter.api.Test;

class TypingSuspicionTest {

  private static final LanguageModel LANGUAGE =
      new LanguageTrainer()
          .dictionary(Stream.of("the", "house", "stood", "in", "don't", "bazaar"))
          .train(
              () -> Stream.of("the house stood in Ilfracombe", "he stood in Ilfracombe"),
              new LanguageTrainer.Least(1, 1, 1));

  private final TypingSuspicion suspicion =
      new TypingSuspicion(LANGUAGE, Set.of("kayak", "Ulm")::contains);

  private List<String> suspects(String text) {
    List<Atom> atoms = Atoms.ofWords(text);
    return suspicion.of(atoms, true).stream().mapToObj(i -> atoms.get(i).text()).toList();
  }

  @Test
  void whatNoListHasIsSuspect() {
    assertThat(suspects("the huose stood in kayaak")).containsExactly("huose", "kayaak");
  }

  @Test
  void wordsOfEitherListAreNot() {
    assertThat(suspects("The house, kayak and Ulm's don't house's")).containsExactly("and");
  }

  @Test
  void namesThatWereCountedAreNot() {
    assertThat(suspects("in Ilfracombe")).isEmpty();
  }

  @Test
  void identifiersAreNot() {
    assertThat(suspects("huoseKeeper huose2 hUOSE x")).isEmpty();
  }

  @Test
  void elisionsAreNotButContractionsMayBe() {
    assertThat(suspects("hush'd madd'ning nat\u2019ral does'nt")).containsExactly("does'nt");
  }

  @Test
  void lettersOfOtherLanguagesAreNot() {
    assertThat(suspects("huôse")).isEmpty();
  }

  @Test
  void marksAroundAWordAreNoPartOfIt() {
    assertThat(suspects("**huose** _stod_ `kayaak`")).containsExactly("huose", "stod", "kayaak");
  }
}
