package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.resolve.Outcome.APPLIED;
import static org.emend.core.resolve.Outcome.FLAGGED;
import static org.emend.core.resolve.Outcome.OFFERED;
import static org.emend.core.resolve.Outcome.REFUSED;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Profile;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Document;
import org.emend.core.text.Text;
import org.junit.jupiter.api.Test;

/** What the cleaner does when rules fail, go too far, or want what must not be done. */
class CleanerSafetyTest {

  private static final Profile PROFILE = Profile.of("test", 0.9, 0.5, 0.1);
  private static final Rule TEH = ToyRule.replacing("words/teh", Stage.WORDS, "teh", "the", 0.95);

  private static Report clean(Document document, Rule... rules) {
    return Cleaner.of(PROFILE, List.of(rules)).clean(document);
  }

  private static Report clean(String text, Rule... rules) {
    return clean(Document.of(text), rules);
  }

  private static List<String> rules(Report report, Outcome outcome) {
    return report.verdicts(outcome).stream().map(v -> v.finding().rule()).toList();
  }

  private static Rule broken(Function<Text, List<Finding>> findings) {
    return ToyRule.of("test/broken", Stage.WORDS, findings);
  }

  /** Only the broken rule's findings are lost, and the loss is told. */
  private static void requireRuleFailed(Rule broken, String because) {
    Report report = clean("teh cat", broken, TEH);
    assertThat(report.text()).isEqualTo("the cat");
    assertThat(rules(report, APPLIED)).containsExactly("words/teh");
    assertThat(report.verdicts(FLAGGED))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.finding().rule()).isEqualTo("internal/rule-failed");
              assertThat(v.finding().severity()).isEqualTo(Severity.ERROR);
              assertThat(v.finding().span()).isEqualTo(new Span(0, 7));
              assertThat(v.finding().message()).contains("test/broken");
              assertThat(v.finding().because()).singleElement().asString().contains(because);
            });
  }

  @Test
  void aRuleThatThrowsCostsItsOwnFindings() {
    requireRuleFailed(
        broken(
            text -> {
              throw new IllegalStateException("out of luck");
            }),
        "out of luck");
  }

  // The JDK's regular expressions recurse once for each repetition of a group.
  @Test
  void aRuleThatRecursesTooDeepCostsItsOwnFindings() {
    Pattern deep = Pattern.compile("(.|x)*");
    requireRuleFailed(
        broken(
            text ->
                deep.matcher(text.chars().repeat(100_000)).matches()
                    ? List.of()
                    : List.of(Finding.flag("test/broken", new Span(0, 1), Severity.INFO, "?"))),
        "StackOverflowError");
  }

  @Test
  void aFindingOutsideTheTextCostsAllFindingsOfItsRule() {
    requireRuleFailed(
        broken(
            text ->
                List.of(
                    Finding.flag("test/broken", new Span(0, 7), Severity.INFO, "fine"),
                    Finding.flag("test/broken", new Span(0, 8), Severity.INFO, "outside"))),
        "outside");
  }

  @Test
  void aFindingInTheNameOfAnotherRuleCostsAllFindingsOfItsRule() {
    requireRuleFailed(
        broken(text -> List.of(Finding.flag("words/teh", new Span(0, 3), Severity.INFO, "mine"))),
        "words/teh");
  }

  @Test
  void aFailureIsConfinedToItsPassage() {
    Rule rule =
        ToyRule.of(
            "test/broken",
            Stage.FLAGS,
            text -> {
              if (text.chars().equals("b")) {
                throw new IllegalStateException();
              }
              return List.of(
                  Finding.flag("test/broken", new Span(0, 1), Severity.INFO, text.chars()));
            });
    assertThat(clean(ToyMarkup.parse("a<p>b<p>c"), rule).verdicts())
        .extracting(v -> v.finding().rule() + v.finding().span())
        .containsExactly("test/broken[0, 1)", "internal/rule-failed[4, 5)", "test/broken[8, 9)");
  }

  @Test
  void aRepairThatFailsTheSelfCheckIsWithdrawn() {
    String text = "\uDCE2-\uDC80\uDC99 teh";
    Report report = clean(text, ToyRule.replacing("layout/dash", Stage.LAYOUT, "-", "", 1), TEH);
    assertThat(report.text()).isSameAs(text);
    assertThat(report.patch()).isEqualTo(Patch.EMPTY);
    assertThat(report.verdicts())
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.outcome()).isEqualTo(FLAGGED);
              assertThat(v.finding().rule()).isEqualTo("internal/self-check");
              assertThat(v.finding().severity()).isEqualTo(Severity.ERROR);
              assertThat(v.finding().span()).isEqualTo(new Span(0, text.length()));
              assertThat(v.finding().because()).isNotEmpty();
            });
  }

  @Test
  void halfAPairIsNotReplaced() {
    Report report =
        clean(
            "\uD83D\uDE00",
            ToyRule.replacing("test/high", Stage.WORDS, "\uD83D", "x", 1),
            ToyRule.replacing("test/low", Stage.WORDS, "\uDE00", "x", 1));
    assertThat(report.isChanged()).isFalse();
    assertThat(report.verdicts(REFUSED))
        .extracting(Verdict::why)
        .containsExactly("splits a surrogate pair", "splits a surrogate pair");
  }

  @Test
  void aWholePairAndALoneSurrogateAreReplaced() {
    Rule smile = ToyRule.replacing("test/smile", Stage.WORDS, "\uD83D\uDE00", ":)", 1);
    Rule quote = ToyRule.replacing("test/quote", Stage.ENCODING, "\uDC92", "\u2019", 1);
    assertThat(clean("it\uDC92s \uD83D\uDE00", smile, quote).text()).isEqualTo("it\u2019s :)");
  }

  @Test
  void halfAPairIsNotPutIn() {
    Report report = clean("a", ToyRule.replacing("test/half", Stage.WORDS, "a", "\uDC80", 1));
    assertThat(report.isChanged()).isFalse();
    assertThat(report.verdicts(REFUSED))
        .extracting(Verdict::why)
        .containsExactly("puts in half a surrogate pair");
  }

  @Test
  void aRepairThatChangesNothingIsRefusedAndBlocksNothing() {
    Report report =
        clean("teh", ToyRule.replacing("words/nothing", Stage.WORDS, "teh", "teh", 1), TEH);
    assertThat(report.text()).isEqualTo("the");
    assertThat(report.verdicts(REFUSED)).isEmpty(); // the next round does not find it again
    Report alone = clean("teh", ToyRule.replacing("words/nothing", Stage.WORDS, "teh", "teh", 1));
    assertThat(alone.verdicts(REFUSED)).extracting(Verdict::why).containsExactly("changes nothing");
    assertThat(alone.isChanged()).isFalse();
  }

  @Test
  void aRepairAcrossMarkupIsRefusedAndBlocksNothing() {
    Rule spread = ToyRule.replacing("words/spread", Stage.WORDS, "tehcat", "the cat", 1);
    Report report = clean(ToyMarkup.parse("teh<b>cat</b>"), spread, TEH);
    assertThat(report.text()).isEqualTo("the<b>cat</b>");
    Report alone = clean(ToyMarkup.parse("teh<b>cat</b>"), spread);
    assertThat(alone.isChanged()).isFalse();
    assertThat(alone.verdicts(REFUSED))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.why()).isEqualTo("crosses markup");
              assertThat(v.finding().span()).isEqualTo(new Span(0, 9));
            });
  }

  /** {@code count} words to repair in a passage of {@code length} code units. */
  private static String damaged(int count, int length) {
    return "teh ".repeat(count) + ".".repeat(length - 4 * count);
  }

  @Test
  void overTheBudgetAllWordRepairsOfTheStageBecomeOffers() {
    // 67 words of 3 are 201 of 2,000 code units: over the tenth.
    Report over = clean(damaged(67, 2_000), TEH);
    assertThat(over.isChanged()).isFalse();
    assertThat(over.verdicts(OFFERED))
        .hasSize(67)
        .allSatisfy(v -> assertThat(v.why()).contains("too much"));
    // 201 of 2,010 are not.
    Report within = clean(damaged(67, 2_010), TEH);
    assertThat(within.verdicts(APPLIED)).hasSize(67);
  }

  @Test
  void aShortPassageHasNoBudget() {
    assertThat(clean(damaged(67, 1_999), TEH).verdicts(APPLIED)).hasSize(67);
  }

  @Test
  void onlyTheWordsStageHasABudget() {
    Rule dots = ToyRule.replacing("layout/dots", Stage.LAYOUT, ".", "\u00B7", 1);
    Report report = clean(damaged(67, 2_000), dots, TEH);
    assertThat(rules(report, APPLIED)).doesNotContain("words/teh").contains("layout/dots");
  }

  @Test
  void whatTwoRulesAgreeOnCountsOnceInTheBudget() {
    Rule same = ToyRule.replacing("words/typo", Stage.WORDS, "teh", "the", 0.95);
    assertThat(clean(damaged(60, 2_000), TEH, same).verdicts(APPLIED)).hasSize(120);
  }

  @Test
  void overTheBudgetShadowedRepairsAreOfferedToo() {
    Rule other = ToyRule.replacing("words/ten", Stage.WORDS, "teh", "ten", 0.91);
    Report over = clean(damaged(67, 2_000), TEH, other);
    assertThat(over.verdicts(OFFERED)).hasSize(134);
  }

  @Test
  void flagsAndOffersDoNotCountAgainstTheBudget() {
    Rule doubtful = ToyRule.replacing("words/dot", Stage.WORDS, ".", "!", 0.6);
    Report report = clean(damaged(60, 2_000), TEH, doubtful);
    assertThat(report.verdicts(APPLIED)).hasSize(60);
    assertThat(rules(report, OFFERED)).doesNotContain("words/teh");
  }

  @Test
  void aRuleOfManyIdsIsNamedByAllOfThemWhenItFails() {
    Rule rule =
        new ToyRule(
            Set.of("words/a", "words/b"),
            Stage.WORDS,
            CharSet.ALL,
            text -> {
              throw new UnsupportedOperationException();
            });
    assertThat(clean("x", rule).verdicts().get(0).finding().message())
        .contains("words/a")
        .contains("words/b");
  }

  @Test
  void anAppliedFixKeepsItsAlternatives() {
    Rule rule =
        ToyRule.of(
            "words/teh",
            Stage.WORDS,
            text ->
                text.chars().startsWith("teh")
                    ? List.of(
                        new Finding(
                            "words/teh",
                            new Span(0, 3),
                            Severity.WARNING,
                            "no word",
                            List.of(new Fix("the", 0.95), new Fix("ten", 0.02)),
                            List.of()))
                    : List.of());
    Report report = clean("teh", rule);
    assertThat(report.text()).isEqualTo("the");
    assertThat(report.verdicts(APPLIED).get(0).finding().fixes())
        .containsExactly(new Fix("the", 0.95), new Fix("ten", 0.02));
  }
}
