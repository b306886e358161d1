package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.resolve.Outcome.APPLIED;
import static org.emend.core.resolve.Outcome.FLAGGED;
import static org.emend.core.resolve.Outcome.OFFERED;
import static org.emend.core.resolve.Outcome.SHADOWED;

import java.util.List;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Profile;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Stage;
import org.emend.core.text.Document;
import org.junit.jupiter.api.Test;

/** Findings are made in the text of a stage and reported in the source as it came. */
class CleanerPositionsTest {

  private static final Profile PROFILE = Profile.of("test", 0.9, 0.5, 1);

  private static Report clean(Document document, Rule... rules) {
    return Cleaner.of(PROFILE, List.of(rules)).clean(document);
  }

  private static Report clean(String text, Rule... rules) {
    return clean(Document.of(text), rules);
  }

  private static Rule encoding(String from, String to) {
    return ToyRule.replacing("encoding/" + from, Stage.ENCODING, from, to, 1);
  }

  private static Rule word(String from, String to, double confidence) {
    return ToyRule.replacing("words/" + from, Stage.WORDS, from, to, confidence);
  }

  /** The one finding of a rule. */
  private static Finding finding(Report report, String rule) {
    return report.verdicts().stream()
        .map(Verdict::finding)
        .filter(f -> f.rule().equals(rule))
        .reduce(
            (a, b) -> {
              throw new AssertionError("two findings: " + a + b);
            })
        .orElseThrow();
  }

  private static Outcome outcome(Report report, String rule) {
    return report.verdicts().stream()
        .filter(v -> v.finding().rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static String replacement(Finding finding) {
    return finding.fixes().get(0).replacement();
  }

  @Test
  void aFindingBehindAnEarlierRepairIsWhereItWasInTheSource() {
    Report report =
        clean("\u00C3\u00A9 teh", encoding("\u00C3\u00A9", "\u00E9"), word("teh", "the", 0.6));
    Finding teh = finding(report, "words/teh");
    assertThat(teh.span()).isEqualTo(new Span(3, 6));
    assertThat(replacement(teh)).isEqualTo("the");
    assertThat(outcome(report, "words/teh")).isEqualTo(OFFERED);
  }

  // Source one[X]two, where X becomes " teh "; the doubtful word lies inside that.
  @Test
  void aFindingInsideAnEarlierReplacementCoversAllThatWasReplaced() {
    Report report = clean("oneXtwo", encoding("X", " teh "), word("teh", "the", 0.6));
    Finding teh = finding(report, "words/teh");
    assertThat(teh.span()).isEqualTo(new Span(3, 4));
    assertThat(teh.fixes()).containsExactly(new Fix(" the ", 0.6));
    assertThat(outcome(report, "words/teh")).isEqualTo(SHADOWED);
    assertThat(report.text()).isEqualTo("one teh two");
  }

  @Test
  void aFindingThatEndsInsideAnEarlierReplacementIsWidenedOnThatSide() {
    Report report = clean("oneXtwo", encoding("X", "ab"), word("onea", "ONEA", 0.6));
    Finding widened = finding(report, "words/onea");
    assertThat(widened.span()).isEqualTo(new Span(0, 4));
    assertThat(replacement(widened)).isEqualTo("ONEAb");
    Report other = clean("oneXtwo", encoding("X", "ab"), word("btwo", "BTWO", 0.6));
    assertThat(finding(other, "words/btwo").span()).isEqualTo(new Span(3, 7));
    assertThat(replacement(finding(other, "words/btwo"))).isEqualTo("aBTWO");
  }

  @Test
  void aFindingBesideADeletionDoesNotCoverIt() {
    Report report = clean("\u00ADteh\u00AD", encoding("\u00AD", ""), word("teh", "the", 0.6));
    assertThat(finding(report, "words/teh").span()).isEqualTo(new Span(1, 4));
    assertThat(outcome(report, "words/teh")).isEqualTo(OFFERED);
  }

  @Test
  void aFindingAcrossADeletionCoversIt() {
    Report report = clean("t\u00ADeh", encoding("\u00AD", ""), word("teh", "the", 0.6));
    assertThat(finding(report, "words/teh").span()).isEqualTo(new Span(0, 4));
    assertThat(outcome(report, "words/teh")).isEqualTo(SHADOWED);
  }

  @Test
  void anAppliedFindingInsideAReplacementIsReportedWithTheWholeHunk() {
    Report report = clean("oneXtwo", encoding("X", " teh "), word("teh", "the", 1));
    assertThat(report.text()).isEqualTo("one the two");
    assertThat(report.patch().edits()).containsExactly(new Edit(new Span(3, 4), "X", " the "));
    assertThat(replacement(finding(report, "words/teh"))).isEqualTo(" the ");
  }

  @Test
  void anOfferInsideAnAppliedHunkIsShadowedWhicheverCameFirst() {
    Rule early = ToyRule.replacing("characters/a", Stage.CHARACTERS, "a", "b", 0.6);
    Report report = clean("cat", early, word("cat", "dog", 1));
    assertThat(outcome(report, "words/cat")).isEqualTo(APPLIED);
    // The last round does not find the offer again.
    assertThat(report.verdicts()).hasSize(1);
    Rule stubborn = ToyRule.replacing("characters/o", Stage.CHARACTERS, "o", "0", 0.6);
    Report again = clean("cat", stubborn, word("cat", "dog", 1));
    assertThat(outcome(again, "characters/o")).isEqualTo(SHADOWED);
    assertThat(finding(again, "characters/o").span()).isEqualTo(new Span(0, 3));
    assertThat(replacement(finding(again, "characters/o"))).isEqualTo("d0g");
  }

  @Test
  void anOfferBesideAnAppliedHunkIsStillOffered() {
    Report report = clean("ab", word("a", "x", 1), word("b", "y", 0.6));
    assertThat(outcome(report, "words/b")).isEqualTo(OFFERED);
  }

  @Test
  void aFlagInsideAnAppliedHunkStaysAFlag() {
    Report report = clean("cat", word("cat", "dog", 1), ToyRule.flagging("flags/o", "o"));
    assertThat(outcome(report, "flags/o")).isEqualTo(FLAGGED);
    assertThat(finding(report, "flags/o").span()).isEqualTo(new Span(0, 3));
  }

  @Test
  void aFindingInMarkupIsWhereItsSourceIs() {
    Document document = ToyMarkup.parse("<b>a</b><p>x&e;y teh");
    Report report = clean(document, word("teh", "the", 0.6), word("\u00E9", "&", 0.6));
    assertThat(finding(report, "words/teh").span()).isEqualTo(new Span(17, 20));
    assertThat(finding(report, "words/\u00E9").span()).isEqualTo(new Span(12, 15));
    assertThat(replacement(finding(report, "words/\u00E9"))).isEqualTo("&amp;");
  }

  // &dots; stands for three characters, and only one of them is doubtful.
  @Test
  void aFindingInsideAnEntityCoversItAndItsFixKeepsTheRest() {
    Document document = ToyMarkup.parse("a&dots;b");
    Report report = clean(document, word("a.", "A!", 0.6));
    assertThat(finding(report, "words/a.").span()).isEqualTo(new Span(0, 7));
    assertThat(replacement(finding(report, "words/a."))).isEqualTo("A!..");
    Report other = clean(document, word(".b", "<", 0.6));
    assertThat(replacement(finding(other, "words/.b"))).isEqualTo("..&lt;");
  }

  @Test
  void aFindingInsideAnEscapedReplacementKeepsTheRestOfIt() {
    Document document = ToyMarkup.parse("oneXtwo");
    Report report = clean(document, encoding("X", "<teh&"), word("teh", "the", 0.6));
    assertThat(report.text()).isEqualTo("one&lt;teh&amp;two");
    assertThat(finding(report, "words/teh").span()).isEqualTo(new Span(3, 4));
    assertThat(replacement(finding(report, "words/teh"))).isEqualTo("&lt;the&amp;");
  }

  @Test
  void whatAReportSaysIsAppliedIsWhatItsPatchDoes() {
    Document document = ToyMarkup.parse("a&dots;b");
    Report report = clean(document, word("a.", "A!", 1));
    assertThat(report.text()).isEqualTo("A!..b");
    Finding finding = finding(report, "words/a.");
    assertThat(report.patch().edits())
        .containsExactly(new Edit(finding.span(), "a&dots;", replacement(finding)));
  }

  @Test
  void passagesAreReportedInTheOrderOfTheSource() {
    Report report =
        clean(ToyMarkup.parse("teh<p>cat<p>teh"), word("teh", "the", 1), word("cat", "dog", 1));
    assertThat(report.text()).isEqualTo("the<p>dog<p>the");
    assertThat(report.verdicts())
        .extracting(v -> v.finding().span().start())
        .containsExactly(0, 6, 12);
  }
}
