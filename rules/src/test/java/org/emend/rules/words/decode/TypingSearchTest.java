package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emend.rules.words.model.DoubtfulWords;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Typing;
import org.emend.rules.words.train.LanguageTrainer;
import org.emend.rules.words.train.TypoChannel;
import org.junit.jupiter.api.Test;

class TypingSearchTest {

  private static final String TEXT =
      "the committee will receive a letter from the ship and a lot of other news in the morning; "
          + "the sheep stood in the field and he does not know that she doesn't";

  private static final LanguageModel LANGUAGE =
      new LanguageTrainer()
          .dictionary(Stream.of(TEXT.split("[ ;]+")))
          .dictionary(Stream.of("Nevada", "matter", "seep", "step", "shop"))
          .train(() -> Stream.of(TEXT, TEXT, TEXT), new LanguageTrainer.Least(1, 1, 1));

  private static final Typing TYPING =
      new Typing(
          TypoChannel.of(LANGUAGE.words().alphabet()),
          TypoChannel.firstLetter(),
          TypoChannel.capital(),
          Optional.empty());

  private final TypingSearch search =
      new TypingSearch(LANGUAGE, TYPING, SearchTables.of(LANGUAGE), Set.of("kayak")::contains);

  private static Evidence evidence(String text) {
    WordSearch words = new WordSearch(LANGUAGE, word -> false);
    QuickLook quick = new QuickLook(LANGUAGE.words(), DoubtfulWords.NONE);
    return Evidence.of(List.of(text), quick, () -> words);
  }

  private List<Weighed> weigh(String text) {
    return search.weigh(text, evidence(text), false);
  }

  private List<String> repairs(String text) {
    return weigh(text).stream()
        .map(Weighed::proposal)
        .map(p -> text.substring(p.start(), p.end()) + ">" + p.arc().text())
        .toList();
  }

  @Test
  void lettersDroppedDoubledAndTransposedAreFound() {
    assertThat(repairs("the comittee will recieve a lettter"))
        .containsExactly("comittee>committee", "recieve>receive", "lettter>letter");
  }

  @Test
  void whatStandsAroundDecides() {
    assertThat(repairs("the shiep stood in the field")).containsExactly("shiep>sheep");
    assertThat(repairs("a letter from the shipp and")).containsExactly("shipp>ship");
  }

  @Test
  void aForgottenSpaceAndApostropheAreFound() {
    assertThat(repairs("and alot of other news")).containsExactly("alot>a lot");
    assertThat(repairs("know that she doesnt")).containsExactly("doesnt>doesn't");
  }

  @Test
  void whatAListHasIsLeftAlone() {
    assertThat(repairs("the kayak stood in the field")).isEmpty();
    assertThat(repairs("the matter")).isEmpty();
  }

  @Test
  void wordsAreNotJoinedOverHyphens() {
    assertThat(repairs("a let-ter")).noneMatch(repair -> repair.startsWith("let-ter"));
  }

  @Test
  void marksAroundAWordStay() {
    assertThat(repairs("a **lettter** from")).containsExactly("lettter>letter");
  }

  @Test
  void wordsWithACapitalAreForReview() {
    assertThat(repairs("a Lettter from")).isEmpty();
    String text = "a Lettter from";
    assertThat(search.weigh(text, evidence(text), true)).hasSize(1);
  }

  @Test
  void everyProposalHasAllFeatures() {
    for (Weighed weighed : weigh("a lettter")) {
      assertThat(weighed.features()).hasSize(TypingFeatures.NAMES.size());
    }
  }
}
