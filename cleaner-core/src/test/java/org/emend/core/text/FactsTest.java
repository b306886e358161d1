package org.emend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static Facts facts(String... passages) {
    return Facts.of(List.of(passages), Locale.ROOT);
  }

  @Test
  void quotesAreWhatMostApostrophesAre() {
    assertThat(facts("It's a dog's life, isn\u2019t it").quotes()).isEqualTo(QuoteStyle.STRAIGHT);
    assertThat(facts("It\u2019s a dog\u2019s life, isn't it").quotes()).isEqualTo(QuoteStyle.CURLY);
  }

  // HTML and code are full of straight double quotes.
  @Test
  void apostrophesInsideWordsAreAskedBeforeOtherMarks() {
    assertThat(facts("\"\"\"\"\"\" don\u2019t").quotes()).isEqualTo(QuoteStyle.CURLY);
  }

  @Test
  void otherMarksAreAskedWhereApostrophesDoNotTell() {
    assertThat(facts("\"Yes\", she said").quotes()).isEqualTo(QuoteStyle.STRAIGHT);
    assertThat(facts("'Yes', she said").quotes()).isEqualTo(QuoteStyle.STRAIGHT);
    assertThat(facts("\u201CYes\u201D, she said").quotes()).isEqualTo(QuoteStyle.CURLY);
    assertThat(facts("\u201EJa").quotes()).isEqualTo(QuoteStyle.CURLY);
    assertThat(facts("\u201FJa").quotes()).isEqualTo(QuoteStyle.CURLY);
    assertThat(facts("\u2018Yes", "\u201CYes\u201D", "it's it\u2019s").quotes())
        .isEqualTo(QuoteStyle.CURLY);
  }

  @Test
  void asManyOfEitherIsUnknown() {
    assertThat(facts("").quotes()).isEqualTo(QuoteStyle.UNKNOWN);
    assertThat(facts("no marks").quotes()).isEqualTo(QuoteStyle.UNKNOWN);
    assertThat(facts("it's it\u2019s").quotes()).isEqualTo(QuoteStyle.UNKNOWN);
    assertThat(facts("\"a\u201D").quotes()).isEqualTo(QuoteStyle.UNKNOWN);
  }

  @Test
  void anApostropheBesideABlankIsNotInsideAWord() {
    assertThat(facts("and 'tis, don\u2019t").quotes()).isEqualTo(QuoteStyle.CURLY);
    assertThat(facts("my dogs' tails, don\u2019t").quotes()).isEqualTo(QuoteStyle.CURLY);
    assertThat(facts("'tis a dog's, it\u2019s").quotes()).isEqualTo(QuoteStyle.STRAIGHT);
  }

  @Test
  void anApostropheAtTheBorderOfThePassageIsNotInsideAWord() {
    assertThat(facts("'tis", "dogs'", "don\u2019t").quotes()).isEqualTo(QuoteStyle.CURLY);
  }

  @Test
  void aRepairedApostropheFollowsTheDocumentUnlessToldOtherwise() {
    assertThat(ApostropheStyle.AUTO.in(QuoteStyle.STRAIGHT)).isEqualTo("'");
    assertThat(ApostropheStyle.AUTO.in(QuoteStyle.CURLY)).isEqualTo("\u2019");
    assertThat(ApostropheStyle.AUTO.in(QuoteStyle.UNKNOWN)).isEqualTo("\u2019");
    assertThat(ApostropheStyle.ASCII.in(QuoteStyle.CURLY)).isEqualTo("'");
    assertThat(ApostropheStyle.TYPOGRAPHIC.in(QuoteStyle.STRAIGHT)).isEqualTo("\u2019");
  }

  @Test
  void theVocabularyCountsAcrossPassagesAndIgnoresCaseAndKindOfApostrophe() {
    Vocabulary vocabulary =
        facts("Gandalf's hat. gandalf\u2019s staff", "GANDALF'S pipe").vocabulary();
    assertThat(vocabulary.count("Gandalf\u02BCs")).isEqualTo(3);
    assertThat(vocabulary.count("hat")).isEqualTo(1);
    assertThat(vocabulary.count("Saruman")).isZero();
  }

  @Test
  void factsAreComputedOnce() {
    Facts facts = facts("some words");
    assertThat(facts.vocabulary()).isSameAs(facts.vocabulary());
    Text text = Text.of("some words");
    assertThat(text.words()).isSameAs(text.words());
  }

  @Test
  void aTextOnItsOwnIsAWholeDocument() {
    Text text = Text.of("It's one");
    assertThat(text.isFirst()).isTrue();
    assertThat(text.isLast()).isTrue();
    assertThat(text.isWhole()).isTrue();
    assertThat(text.facts().quotes()).isEqualTo(QuoteStyle.STRAIGHT);
  }

  @Test
  void aRulesOwnQuestionIsAnsweredOnce() {
    AtomicInteger asked = new AtomicInteger();
    Facts.Question<Integer> question =
        texts -> {
          asked.incrementAndGet();
          return texts.size();
        };
    Facts facts = Facts.of(List.of("one", "two"), Locale.ROOT);

    assertThat(facts.ask(question)).isEqualTo(2);
    assertThat(facts.ask(question)).isEqualTo(2);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aQuestionMayFollowFromAnothers() {
    AtomicInteger asked = new AtomicInteger();
    Facts.Question<Integer> first =
        texts -> {
          asked.incrementAndGet();
          return texts.size();
        };
    Facts.Question<String> one = Facts.Question.after(first, passages -> passages + " passages");
    Facts.Question<Integer> other = Facts.Question.after(first, passages -> passages * passages);
    Facts facts = Facts.of(List.of("one", "two"), Locale.ROOT);

    assertThat(facts.ask(one)).isEqualTo("2 passages");
    assertThat(facts.ask(other)).isEqualTo(4);
    assertThat(asked).hasValue(1);
    assertThat(one.answer(List.of("alone"))).isEqualTo("1 passages");
  }
}
