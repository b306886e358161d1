package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.resolve.Outcome.APPLIED;
import static org.emend.core.resolve.Outcome.FLAGGED;
import static org.emend.core.resolve.Outcome.OFFERED;
import static org.emend.core.resolve.Outcome.SHADOWED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.emend.core.patch.Edit;
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
import org.emend.core.text.Passage;
import org.emend.core.text.QuoteStyle;
import org.emend.core.text.Text;
import org.junit.jupiter.api.Test;

class CleanerTest {

  private static final Profile PROFILE = Profile.of("test", 0.9, 0.5, 0.1);

  private static final Rule APOSTROPHE =
      ToyRule.replacing("characters/apostrophe", Stage.CHARACTERS, "\u02BC", "'", 1);
  private static final Rule DONT =
      ToyRule.replacing("words/dont", Stage.WORDS, "do'nt", "don't", 0.95);
  private static final Rule TEH = ToyRule.replacing("words/teh", Stage.WORDS, "teh", "the", 0.95);

  private static Report clean(Profile profile, Document document, Rule... rules) {
    return Cleaner.of(profile, List.of(rules)).clean(document);
  }

  private static Report clean(String text, Rule... rules) {
    return clean(PROFILE, Document.of(text), rules);
  }

  private static List<String> rules(Report report, Outcome outcome) {
    return report.verdicts(outcome).stream().map(v -> v.finding().rule()).toList();
  }

  /** A rule that proposes nothing but lets the test see what it is given. */
  private static Rule observing(Stage stage, Consumer<Text> observer) {
    return ToyRule.of(
        "test/observer",
        stage,
        text -> {
          observer.accept(text);
          return List.of();
        });
  }

  @Test
  void anUnchangedDocumentIsTheSameString() {
    String text = new String("nothing wrong here");
    Report report = clean(text, TEH, APOSTROPHE);
    assertThat(report.text()).isSameAs(text);
    assertThat(report.isChanged()).isFalse();
    assertThat(report.patch()).isSameAs(Patch.EMPTY);
    assertThat(report.verdicts()).isEmpty();
    assertThat(clean("").text()).isEmpty();
    assertThat(clean("the tea").text()).isEqualTo("the tea");
  }

  @Test
  void aReportAccountsForEveryChange() {
    Report report = clean("teh cat, teh dog", TEH, ToyRule.flagging("flags/dog", "dog"));
    assertThat(report.text()).isEqualTo("the cat, the dog");
    assertThat(report.isChanged()).isTrue();
    assertThat(report.patch().edits())
        .containsExactly(
            new Edit(new Span(0, 3), "teh", "the"), new Edit(new Span(9, 12), "teh", "the"));
    assertThat(report.verdicts())
        .extracting(v -> v.finding().span())
        .containsExactly(new Span(0, 3), new Span(9, 12), new Span(13, 16));
    assertThat(report.verdicts())
        .extracting(Verdict::outcome)
        .containsExactly(APPLIED, APPLIED, FLAGGED);
  }

  @Test
  void aRuleSleepsWhereNoneOfItsTriggersStands() {
    List<String> seen = new ArrayList<>();
    Rule rule =
        new ToyRule(
            Set.of("test/observer"),
            Stage.WORDS,
            CharSet.of("x"),
            text -> {
              seen.add(text.chars());
              return List.of();
            });
    clean(PROFILE, ToyMarkup.parse("ab<p>axb<p>teh"), rule, TEH, APOSTROPHE);
    assertThat(seen).containsOnly("axb");
  }

  // Texts are scanned in chunks.
  @Test
  void aTriggerAnywhereInALongTextWakesItsRule() {
    for (int at : List.of(0, 2_047, 2_048, 4_095, 4_096, 4_999)) {
      String text = "a".repeat(at) + "\u02BC" + "a".repeat(4_999 - at);
      assertThat(clean(text, APOSTROPHE).text())
          .as("at " + at)
          .isEqualTo(text.replace('\u02BC', '\''));
    }
  }

  // One bit of 64 a trigger set; from the 65th on bits are shared.
  @Test
  void anyNumberOfTriggerSetsWakeTheirRules() {
    List<Rule> rules = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (char c = 0x4E00; c < 0x4E00 + 150; c++) {
      rules.add(ToyRule.replacing("test/" + (int) c, Stage.WORDS, "" + c, "x", 1));
      text.append(c);
      expected.append("x");
    }
    assertThat(Cleaner.of(PROFILE, rules).clean(Document.of(text.toString())).text())
        .isEqualTo(expected.toString());
  }

  @Test
  void laterStagesSeeTheEditsOfEarlierOnes() {
    Report report = clean("I do\u02BCnt", DONT, APOSTROPHE);
    assertThat(report.text()).isEqualTo("I don't");
    assertThat(report.patch().edits())
        .containsExactly(new Edit(new Span(2, 7), "do\u02BCnt", "don't"));
    assertThat(rules(report, APPLIED)).containsExactly("words/dont", "characters/apostrophe");
  }

  @Test
  void rulesOfOneStageSeeTheSameText() {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    clean("teh", TEH, observing(Stage.WORDS, text -> seen.add(text.chars())));
    assertThat(seen).containsExactly("teh", "the");
  }

  @Test
  void whatAnEarlierStageWouldRepairInTheRepairTakesAnotherRound() {
    Rule split = ToyRule.replacing("words/alot", Stage.WORDS, "alot", "a  lot", 1);
    Rule blanks = ToyRule.replacing("layout/blanks", Stage.LAYOUT, "  ", " ", 1);
    Report report = clean("alot", split, blanks);
    assertThat(report.text()).isEqualTo("a lot");
    assertThat(rules(report, APPLIED)).containsExactly("layout/blanks", "words/alot");
    assertThat(report.patch().edits()).containsExactly(new Edit(new Span(0, 4), "alot", "a lot"));
  }

  @Test
  void aRepairThatTakesAllFiveRoundsIsUnstableAndOneThatTakesFourIsNot() {
    List<Rule> rules = new ArrayList<>();
    for (char c = 'a'; c < 'f'; c++) {
      rules.add(ToyRule.replacing("words/" + c, Stage.WORDS, "" + c, "" + (char) (c + 1), 1));
    }
    Rule[] five = rules.toArray(new Rule[0]);
    assertThat(rules(clean("b", five), FLAGGED)).isEmpty();
    assertThat(clean("b", five).text()).isEqualTo("f");
    assertThat(rules(clean("a", five), FLAGGED)).containsExactly("internal/unstable");
  }

  @Test
  void rulesThatUndoEachOtherAreReported() {
    Rule there = ToyRule.replacing("characters/there", Stage.CHARACTERS, "a", "b", 1);
    Rule back = ToyRule.replacing("words/back", Stage.WORDS, "b", "a", 1);
    Report report = clean("xax", there, back);
    assertThat(report.verdicts(FLAGGED))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.finding().rule()).isEqualTo("internal/unstable");
              assertThat(v.finding().severity()).isEqualTo(Severity.ERROR);
              assertThat(v.finding().span()).isEqualTo(new Span(0, 3));
            });
    assertThat(report.text()).isEqualTo("xax");
    assertThat(report.isChanged()).isFalse();
  }

  @Test
  void onlyPassagesThatChangedGoThroughAnotherRound() {
    List<String> seen = new ArrayList<>();
    clean(
        PROFILE,
        ToyMarkup.parse("teh" + "<p>tea".repeat(25)),
        TEH,
        observing(Stage.FLAGS, text -> seen.add(text.chars())));
    assertThat(seen).hasSize(27).filteredOn("the"::equals).hasSize(2);
  }

  @Test
  void whereMuchChangedAllPassagesAreLookedAtByWhatTheDocumentSaysThen() {
    List<String> seen = new ArrayList<>();
    clean(
        PROFILE,
        ToyMarkup.parse("teh<p>tea"),
        TEH,
        observing(
            Stage.FLAGS,
            text -> seen.add(text.chars() + " " + text.facts().vocabulary().count("the"))));
    assertThat(seen).containsExactly("the 0", "tea 0", "the 1", "tea 1");
  }

  @Test
  void anOfferThatALaterRoundFindsAgainIsReportedOnce() {
    Report report =
        clean("teh adn", TEH, ToyRule.replacing("words/adn", Stage.WORDS, "adn", "and", 0.6));
    assertThat(rules(report, OFFERED)).containsExactly("words/adn");
  }

  @Test
  void anOfferThatALaterRoundDoesNotFindAgainIsGone() {
    Rule doubtful =
        ToyRule.of(
            "words/cat",
            Stage.WORDS,
            text ->
                text.chars().contains("teh")
                    ? List.of(
                        Finding.fix(
                            "words/cat",
                            new Span(4, 7),
                            Severity.INFO,
                            "cat?",
                            new Fix("car", 0.6)))
                    : List.of());
    assertThat(clean("teh cat", TEH, doubtful).verdicts(OFFERED)).isEmpty();
    assertThat(clean("teh cat", doubtful).verdicts(OFFERED)).hasSize(1);
  }

  @Test
  void factsAreThoseThatLayoutLeaves() {
    List<QuoteStyle> quotes = new ArrayList<>();
    Rule early = observing(Stage.LAYOUT, text -> quotes.add(text.facts().quotes()));
    Rule late = observing(Stage.WORDS, text -> quotes.add(text.facts().quotes()));
    Rule straighten = ToyRule.replacing("characters/quote", Stage.CHARACTERS, "\u2019", "'", 1);
    Document document = ToyMarkup.parse("it\u2019s<p>x");
    clean(PROFILE, document, early, straighten, late);
    // Two passages early, two late, and another round of the one that changed.
    assertThat(quotes)
        .containsExactly(
            QuoteStyle.CURLY,
            QuoteStyle.CURLY,
            QuoteStyle.STRAIGHT,
            QuoteStyle.STRAIGHT,
            QuoteStyle.STRAIGHT,
            QuoteStyle.STRAIGHT);
  }

  @Test
  void theVocabularySpansAllPassagesAndTheLanguageIsTheProfiles() {
    Set<String> seen = new HashSet<>();
    Rule rule =
        observing(
            Stage.FLAGS,
            text ->
                seen.add(text.facts().vocabulary().count("bilbo") + " " + text.facts().language()));
    clean(PROFILE.inLanguage("nl"), ToyMarkup.parse("Bilbo<p>x<p>bilbo"), rule);
    assertThat(seen).containsExactly("2 " + Locale.forLanguageTag("nl"));
  }

  @Test
  void aRuleKnowsWhetherItsPassageIsFirstOrLast() {
    List<String> seen = new ArrayList<>();
    Rule rule =
        observing(
            Stage.FLAGS,
            text -> seen.add(text.chars() + " " + text.isFirst() + " " + text.isLast()));
    Document markup = ToyMarkup.parse("a<p>b<p>c");
    clean(PROFILE, markup, rule);
    assertThat(seen).containsExactly("a true false", "b false false", "c false true");
    seen.clear();
    Document section =
        new Document("a", Document.of("a").passages(), markup.escape(), false, false);
    clean(PROFILE, section, rule);
    assertThat(seen).containsExactly("a false false");
  }

  @Test
  void aRuleKnowsWhetherItsPassageWasCut() {
    List<Boolean> seen = new ArrayList<>();
    Rule rule = observing(Stage.FLAGS, text -> seen.add(text.isWhole()));
    Passage cut = Passage.verbatim("ab", new Span(0, 1), false);
    Passage whole = Passage.verbatim("ab", new Span(1, 2), true);
    clean(PROFILE, new Document("ab", List.of(cut, whole), s -> s, true, true), rule);
    assertThat(seen).containsExactly(false, true);
  }

  @Test
  void findingsOfOneRuleAtOnePlaceAreReportedInTheirOwnOrder() {
    Finding a = Finding.flag("flags/x", new Span(0, 1), Severity.INFO, "a");
    Finding b = Finding.flag("flags/x", new Span(0, 1), Severity.INFO, "b");
    Finding c = Finding.fix("flags/x", new Span(0, 1), Severity.INFO, "c", new Fix("c", 0.6));
    Finding d = Finding.fix("flags/x", new Span(0, 1), Severity.INFO, "c", new Fix("d", 0.6));
    for (List<Finding> found : List.of(List.of(a, b, c, d), List.of(d, c, b, a))) {
      Report report = clean("x", ToyRule.of("flags/x", Stage.FLAGS, text -> found));
      assertThat(report.verdicts()).extracting(Verdict::finding).containsExactly(c, d, a, b);
    }
  }

  @Test
  void rulesThatTheProfileDoesNotEnableDoNotRun() {
    Profile noWords = PROFILE.without(List.of("words/*"));
    Rule unwanted =
        ToyRule.of(
            "words/unwanted",
            Stage.WORDS,
            text -> {
              throw new IllegalStateException();
            });
    Report report = clean(noWords, Document.of("teh do\u02BCnt"), unwanted, TEH, DONT, APOSTROPHE);
    assertThat(report.text()).isEqualTo("teh do'nt");
    assertThat(report.verdicts(FLAGGED)).isEmpty();
    assertThat(rules(report, APPLIED)).containsExactly("characters/apostrophe");
  }

  @Test
  void aRuleOfSeveralIdsReportsOnlyTheEnabledOnes() {
    Rule both =
        new ToyRule(
            Set.of("words/a", "words/b"),
            Stage.WORDS,
            CharSet.ALL,
            text ->
                List.of(
                    Finding.flag("words/a", new Span(0, 1), Severity.INFO, "a"),
                    Finding.flag("words/b", new Span(1, 2), Severity.INFO, "b")));
    assertThat(rules(clean(PROFILE.without(List.of("*/b")), Document.of("ab"), both), FLAGGED))
        .containsExactly("words/a");
  }

  @Test
  void protectedWordsAreLeftAloneByWordRepairsOnly() {
    Profile protecting = PROFILE.protecting(List.of("teh", "x"));
    Rule letter = ToyRule.replacing("characters/x", Stage.CHARACTERS, "x", "y", 1);
    Report report =
        clean(
            protecting,
            Document.of("teh Teh x"),
            TEH,
            letter,
            ToyRule.replacing("words/Teh", Stage.WORDS, "Teh", "The", 1));
    assertThat(report.text()).isEqualTo("teh The y");
    assertThat(rules(report, APPLIED)).containsExactly("words/Teh", "characters/x");
  }

  @Test
  void aSurerFixOfTheSamePlaceShadowsTheOther() {
    Rule longer = ToyRule.replacing("words/teh-cat", Stage.WORDS, "teh cat", "the mat", 0.91);
    Report report = clean("teh cat", TEH, longer);
    assertThat(report.text()).isEqualTo("the cat");
    assertThat(rules(report, SHADOWED)).containsExactly("words/teh-cat");
  }

  @Test
  void theSameRepairByTwoRulesIsMadeOnceAndCreditedToBoth() {
    Rule same = ToyRule.replacing("words/typo", Stage.WORDS, "teh", "the", 0.92);
    Report report = clean("teh", TEH, same);
    assertThat(report.patch().edits()).containsExactly(new Edit(new Span(0, 3), "teh", "the"));
    assertThat(rules(report, APPLIED)).containsExactly("words/teh", "words/typo");
  }
}
