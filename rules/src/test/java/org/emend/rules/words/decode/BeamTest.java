package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.Confusion;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.WordTrie;
import org.junit.jupiter.api.Test;

class BeamTest {

  private static final int WIDTH = 40;
  private static final float SAME = .02f;
  private static final Offset<Float> ROUNDING = within(1e-4f);

  private final LanguageModel language =
      TinyLanguage.of(
          Map.ofEntries(
              Map.entry("the", 3),
              Map.entry("of", 4),
              Map.entry("a", 4),
              Map.entry("time", 7),
              Map.entry("house", 8),
              Map.entry("horse", 9),
              Map.entry("modern", 10),
              Map.entry("modem", 13),
              Map.entry("members", 9),
              Map.entry("hat", 9),
              Map.entry("that", 5),
              Map.entry("t", 12)));

  private final Beam beam =
      new Beam(
          language,
          new Channel(
              TinyLanguage.ALPHABET,
              List.of(
                  new Confusion("rn", "m", 4),
                  new Confusion("m", "rn", 4),
                  new Confusion("li", "h", 5),
                  new Confusion("c", "e", 5),
                  new Confusion("c", "e t", 6),
                  new Confusion("7", "T", 4),
                  new Confusion(" ", "", 5)),
              new Channel.Flat(10, 9, 8, 6)),
          SearchTables.of(language));

  private List<Candidate> search(String read, boolean splits) {
    return beam.search(read, Spelling.of(read), WIDTH, 0, splits, 5);
  }

  private Candidate best(String read) {
    return search(read, true).get(0);
  }

  @Test
  void aWordIsItsOwnLikeliestReading() {
    assertThat(best("house").text()).isEqualTo("house");
    assertThat(best("house").cost()).isCloseTo(5 * SAME, ROUNDING);
    assertThat(best("House").cost()).isCloseTo(5 * SAME, ROUNDING);
    assertThat(best("HOUSE").cost()).isCloseTo(5 * SAME, ROUNDING);
  }

  @Test
  void confusionsOfSeveralCharactersAreTried() {
    assertThat(search("rnodern", false)).extracting(Candidate::text).startsWith("modern", "modem");
    assertThat(best("tlie").text()).isEqualTo("the");
    assertThat(best("modem").cost()).isCloseTo(5 * SAME, ROUNDING);
    assertThat(search("modem", false)).extracting(Candidate::text).contains("modern");
  }

  @Test
  void costsAreThoseOfTheChannel() {
    assertThat(best("timc").cost()).isCloseTo(5 + 3 * SAME, ROUNDING);
    assertThat(best("hovse").cost()).as("any letter for any").isCloseTo(10 + 4 * SAME, ROUNDING);
    assertThat(best("hous").cost())
        .as("a letter that was not read")
        .isCloseTo(8 + 4 * SAME, ROUNDING);
    assertThat(best("houyse").cost()).as("a character too many").isCloseTo(9 + 5 * SAME, ROUNDING);
  }

  @Test
  void lettersAreMissedAtBothEnds() {
    assertThat(best("embers").text()).isEqualTo("members");
    assertThat(best("member").text()).isEqualTo("members");
  }

  @Test
  void aWordMayBeTwo() {
    Candidate found = best("ofthe");
    assertThat(found.text()).isEqualTo("of the");
    assertThat(found.isSplit()).isTrue();
    assertThat(found.first()).isEqualTo(language.words().id("of"));
    assertThat(found.second()).isEqualTo(language.words().id("the"));
    assertThat(found.cost()).isCloseTo(6 + 5 * SAME, ROUNDING);
    assertThat(search("ofthe", false)).noneMatch(Candidate::isSplit);
  }

  @Test
  void aConfusionMayHoldTheSpace() {
    Candidate found = best("thchat");
    assertThat(found.text()).isEqualTo("the that");
    assertThat(found.cost()).isCloseTo(6 + 5 * SAME, ROUNDING);
  }

  @Test
  void wordsAreNotSplitOffLettersThatAreNoWords() {
    assertThat(search("thouse", true)).extracting(Candidate::text).doesNotContain("t house");
  }

  @Test
  void aSpaceMayBeTooMuch() {
    assertThat(best("mem bers").text()).isEqualTo("members");
    assertThat(best("mem bers").second()).isEqualTo(WordTrie.NO_WORD);
  }

  @Test
  void caseTellsWhichConfusionsApply() {
    List<Candidate> capital = beam.search("7ime", Letters.TITLE, WIDTH, 0, false, 5);
    assertThat(capital.get(0).cost()).isCloseTo(4 + 3 * SAME, ROUNDING);
    List<Candidate> small = beam.search("7ime", Letters.LOWER, WIDTH, 0, false, 5);
    assertThat(small.get(0).cost()).isCloseTo(10 + 3 * SAME, ROUNDING);
  }

  @Test
  void editsCostMoreWhereTheTextIsClean() {
    Candidate found = beam.search("tlie", Letters.LOWER, WIDTH, 2, false, 5).get(0);
    assertThat(found.cost()).isCloseTo(5 + 2 + 2 * SAME, ROUNDING);
  }

  @Test
  void theCommonerWordComesFirst() {
    assertThat(search("hoxse", false)).extracting(Candidate::text).startsWith("house", "horse");
  }

  @Test
  void noMoreAreFoundThanAreWanted() {
    assertThat(beam.search("hat", Letters.LOWER, WIDTH, 0, true, 1)).hasSize(1);
  }

  @Test
  void aSearchForgetsTheOneBefore() {
    List<Candidate> first = search("rnodern", true);
    search("members", true);
    search("ofthe", true);
    assertThat(search("rnodern", true)).isEqualTo(first);
  }

  @Test
  void nothingAndTooMuchAreNoWords() {
    assertThat(search("", true)).isEmpty();
    assertThat(search("x".repeat(41), true)).isEmpty();
    assertThat(search("\u0130".repeat(40), true)).isEmpty();
  }
}
