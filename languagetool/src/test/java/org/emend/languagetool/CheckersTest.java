package org.emend.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool as it is, with one rule more that misbehaves at a word. */
class CheckersTest {

  private static final long PATIENCE = 60_000;

  /** Long enough for a sentence on a busy machine, and waited for but a few times. */
  private static final long SHORT = 2_000;

  private static final List<String> SENTENCES =
      List.of("He ate a apple. ", "Now comes the trap. ", "She ate a orange.");

  private static final String TEXT = String.join("", SENTENCES);

  @Test
  void aRuleThatThrowsCostsThatSentenceOnly() {
    Checkers checkers =
        checkers(
            PATIENCE,
            sentence -> {
              throw new IllegalStateException("trap");
            });

    assertThat(checkers.check(TEXT)).extracting(Match::span).containsExactly(first(), last());
    assertThat(checkers.unheard()).isEqualTo(1);
    assertThat(checkers.check(TEXT)).hasSize(2);
  }

  @Test
  void aRuleThatHangsCostsThatSentenceOnlyAndAfterAFewThereAreNoMore() {
    CountDownLatch never = new CountDownLatch(1);
    Checkers checkers = checkers(SHORT, sentence -> hang(never));

    assertThat(checkers.check(TEXT)).extracting(Match::span).containsExactly(first(), last());
    assertThat(checkers.unheard()).isEqualTo(1);
    checkers.check("A trap of another kind. ");
    checkers.check("A third trap. ");

    assertThat(checkers.check("He ate a egg.")).isEmpty();
    assertThat(checkers.unheard()).isGreaterThanOrEqualTo(4);
    never.countDown();
  }

  @Test
  void textThatIsNoUnicodeIsChecked() {
    String text = "He \uDCE9 ate \uDC80 a apple.";

    List<Match> matches = checkers(PATIENCE, sentence -> {}).check(text);

    assertThat(matches).extracting(match -> match.span().of(text)).containsExactly("a");
  }

  @Test
  void positionsAreThoseOfThePassage() {
    List<Match> matches = checkers(PATIENCE, sentence -> {}).check(TEXT);

    assertThat(matches).extracting(Match::span).containsExactly(first(), last());
    assertThat(matches).extracting(match -> match.suggestions().get(0)).containsExactly("an", "an");
  }

  @Test
  void manyWorkersGetTheSameAnswers() throws Exception {
    Checkers checkers = checkers(PATIENCE, sentence -> {});
    List<String> texts =
        IntStream.range(0, 40).mapToObj(i -> "Number " + i + " is a apple. " + TEXT).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Match>>> answers =
          texts.stream().map(text -> pool.submit(() -> checkers.check(text))).toList();
      for (Future<List<Match>> answer : answers) {
        assertThat(answer.get()).hasSize(3);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(checkers.unheard()).isZero();
  }

  @Test
  void memoryLimitsHowManyThereAre() {
    int processors = Runtime.getRuntime().availableProcessors();

    assertThat(Checkers.most(64L << 20)).isEqualTo(1);
    assertThat(Checkers.most(300L << 20)).isEqualTo(1);
    assertThat(Checkers.most(400L << 20)).isEqualTo(Math.min(2, processors));
    assertThat(Checkers.most(1L << 40)).isEqualTo(processors);
  }

  @Test
  void whatDoesNotStartSaysSo() {
    Checkers checkers =
        new Checkers(
            () -> {
              throw new IllegalStateException("no dictionary");
            },
            rule -> true,
            PATIENCE);

    assertThatThrownBy(() -> checkers.check("A sentence."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("LanguageTool does not start")
        .hasRootCauseMessage("no dictionary");
  }

  @Test
  void nothingIsFoundInNothing() {
    Checkers checkers = checkers(PATIENCE, sentence -> {});

    assertThat(
            Stream.of("", " ", "\n\n", "\uDC80", "\u0000").flatMap(t -> checkers.check(t).stream()))
        .isEmpty();
  }

  private static Span first() {
    return new Span(7, 8);
  }

  private static Span last() {
    int start = TEXT.lastIndexOf("a orange");
    return new Span(start, start + 1);
  }

  private static void hang(CountDownLatch never) {
    while (never.getCount() > 0) {
      Thread.onSpinWait(); // deaf to interrupts, as a regular expression is
    }
  }

  private static Checkers checkers(long limitMillis, Consumer<AnalyzedSentence> atTrap) {
    return new Checkers(
        () -> {
          JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
          tool.addRule(new Trap(atTrap));
          return tool;
        },
        rule -> rule instanceof Trap || rule.getId().equals("EN_A_VS_AN"),
        limitMillis);
  }

  /** A rule that finds nothing, and does something else where a sentence has the word trap. */
  private static final class Trap extends Rule {

    private final Consumer<AnalyzedSentence> action;

    Trap(Consumer<AnalyzedSentence> action) {
      this.action = action;
    }

    @Override
    public String getId() {
      return "TRAP";
    }

    @Override
    public String getDescription() {
      return "misbehaves";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
      if (sentence.getText().contains("trap")) {
        action.accept(sentence);
      }
      return RuleMatch.EMPTY_ARRAY;
    }
  }
}
