package org.emend.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.Property.holds;
import static org.emend.core.Property.same;
import static org.emend.core.resolve.Outcome.APPLIED;
import static org.emend.core.resolve.Outcome.FLAGGED;
import static org.emend.core.resolve.Outcome.OFFERED;
import static org.emend.core.resolve.Outcome.REFUSED;
import static org.emend.core.resolve.Outcome.SHADOWED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emend.core.Property;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private static final Profile PROFILE = Profile.of("test", 0.9, 0.5, 1);

  private static Finding finding(String rule, int start, int end, Fix... fixes) {
    return new Finding(
        rule, new Span(start, end), Severity.WARNING, "wrong", List.of(fixes), List.of());
  }

  private static Fix fix(String replacement, double confidence) {
    return new Fix(replacement, confidence);
  }

  private static List<Verdict> resolve(Profile profile, Stage stage, Finding... findings) {
    return new Resolver(profile).resolve(stage, List.of(findings), finding -> Optional.empty());
  }

  /** Rule and outcome of every verdict, in the order of the rules' names. */
  private static Map<String, Outcome> outcomes(Finding... findings) {
    return byRule(resolve(PROFILE, Stage.WORDS, findings));
  }

  private static Map<String, Outcome> byRule(List<Verdict> verdicts) {
    return verdicts.stream().collect(Collectors.toMap(v -> v.finding().rule(), Verdict::outcome));
  }

  @Test
  void theThresholdsAreInclusive() {
    assertThat(
            outcomes(
                finding("a", 0, 1, fix("x", 0.9)),
                finding("b", 2, 3, fix("x", 0.899)),
                finding("c", 4, 5, fix("x", 0.5)),
                finding("d", 6, 7, fix("x", 0.499)),
                finding("e", 8, 9)))
        .isEqualTo(Map.of("a", APPLIED, "b", OFFERED, "c", OFFERED, "e", FLAGGED));
  }

  @Test
  void theSurerFixWinsThePlace() {
    assertThat(outcomes(finding("a", 0, 9, fix("x", 0.95)), finding("b", 4, 5, fix("y", 0.96))))
        .isEqualTo(Map.of("a", SHADOWED, "b", APPLIED));
  }

  @Test
  void theLongerSpanWinsWhereBothAreAsSure() {
    assertThat(outcomes(finding("a", 0, 2, fix("x", 0.95)), finding("b", 1, 5, fix("y", 0.95))))
        .isEqualTo(Map.of("a", SHADOWED, "b", APPLIED));
  }

  @Test
  void theEarlierSpanWinsWhereBothAreAsLong() {
    assertThat(outcomes(finding("b", 0, 2, fix("x", 0.95)), finding("a", 1, 3, fix("y", 0.95))))
        .isEqualTo(Map.of("a", SHADOWED, "b", APPLIED));
  }

  @Test
  void theNameOfTheRuleAndThenTheReplacementDecideTheRest() {
    assertThat(outcomes(finding("b", 0, 2, fix("a", 0.95)), finding("a", 0, 2, fix("b", 0.95))))
        .isEqualTo(Map.of("a", APPLIED, "b", SHADOWED));
    List<Verdict> verdicts =
        resolve(
            PROFILE,
            Stage.WORDS,
            finding("a", 0, 2, fix("y", 0.95)),
            finding("a", 0, 2, fix("x", 0.95)));
    assertThat(verdicts)
        .filteredOn(v -> v.outcome() == APPLIED)
        .extracting(v -> v.finding().fixes().get(0).replacement())
        .containsExactly("x");
  }

  @Test
  void aShadowedFindingSaysWhy() {
    assertThat(
            resolve(
                PROFILE,
                Stage.WORDS,
                finding("a", 0, 2, fix("x", 1)),
                finding("b", 0, 2, fix("y", 0.95))))
        .filteredOn(v -> v.outcome() == SHADOWED)
        .extracting(Verdict::why)
        .containsExactly("a surer fix changes this place");
  }

  @Test
  void theSameProposalByTwoRulesIsCreditedToBoth() {
    assertThat(
            outcomes(
                finding("a", 0, 2, fix("x", 0.95)),
                finding("b", 0, 2, fix("x", 0.91)),
                finding("c", 0, 2, fix("z", 0.93)),
                finding("d", 0, 1, fix("x", 0.91))))
        .isEqualTo(Map.of("a", APPLIED, "b", APPLIED, "c", SHADOWED, "d", SHADOWED));
  }

  @Test
  void aShadowedFindingBlocksNothing() {
    assertThat(
            outcomes(
                finding("a", 0, 3, fix("x", 0.97)),
                finding("b", 2, 6, fix("y", 0.96)),
                finding("c", 5, 8, fix("z", 0.95))))
        .isEqualTo(Map.of("a", APPLIED, "b", SHADOWED, "c", APPLIED));
  }

  @Test
  void findingsThatTouchDoNotClash() {
    assertThat(
            outcomes(
                finding("a", 2, 4, fix("x", 1)),
                finding("b", 4, 6, fix("y", 1)),
                finding("c", 0, 2, fix("z", 1))))
        .isEqualTo(Map.of("a", APPLIED, "b", APPLIED, "c", APPLIED));
  }

  @Test
  void offersBlockNothingAndAreNotBlocked() {
    assertThat(outcomes(finding("a", 0, 5, fix("x", 0.8)), finding("b", 0, 5, fix("y", 0.9))))
        .isEqualTo(Map.of("a", OFFERED, "b", APPLIED));
  }

  @Test
  void onlyTheFirstFixIsApplied() {
    assertThat(outcomes(finding("a", 0, 5, fix("x", 0.6), fix("y", 0.95))))
        .isEqualTo(Map.of("a", OFFERED));
  }

  @Test
  void anOfferShowsItsRivalsHoweverDoubtful() {
    List<Verdict> verdicts =
        resolve(
            PROFILE, Stage.WORDS, finding("a", 0, 5, fix("x", 0.6), fix("z", 0.5), fix("y", 0.1)));
    assertThat(verdicts).hasSize(1);
    assertThat(verdicts.get(0).finding().fixes()).containsExactly(fix("x", 0.6), fix("z", 0.5), fix("y", 0.1));
  }

  @Test
  void aFlagIsReportedEvenWhereItsFixIsTooDoubtfulToOffer() {
    Finding doubtful = finding("a", 0, 5, fix("x", 0.1));
    assertThat(resolve(PROFILE, Stage.FLAGS, doubtful))
        .containsExactly(new Verdict(doubtful, FLAGGED, ""));
    assertThat(resolve(PROFILE, Stage.WORDS, doubtful)).isEmpty();
  }

  @Test
  void aRuleThatTheProfileNamesIsAppliedWhateverItsConfidence() {
    Profile applying = PROFILE.applying(List.of("words/*"));
    assertThat(
            byRule(
                resolve(
                    applying,
                    Stage.WORDS,
                    finding("words/a", 0, 1, fix("x", 0.1)),
                    finding("layout/a", 2, 3, fix("x", 0.1)),
                    finding("words/flag", 4, 5))))
        .isEqualTo(Map.of("words/a", APPLIED, "words/flag", FLAGGED));
  }

  @Test
  void aRefusedFindingBlocksNothing() {
    List<Verdict> verdicts =
        new Resolver(PROFILE)
            .resolve(
                Stage.WORDS,
                List.of(finding("a", 0, 5, fix("x", 1)), finding("b", 2, 3, fix("y", 0.9))),
                f -> f.rule().equals("a") ? Optional.of("crosses markup") : Optional.empty());
    assertThat(byRule(verdicts)).isEqualTo(Map.of("a", REFUSED, "b", APPLIED));
    assertThat(verdicts)
        .filteredOn(v -> v.outcome() == REFUSED)
        .extracting(Verdict::why)
        .containsExactly("crosses markup");
  }

  @Test
  void theOrderOfFindingsDoesNotMatter() {
    Property.check(
        10_000,
        random -> {
          List<Finding> findings = new ArrayList<>();
          for (int i = random.nextInt(1, 8); i > 0; i--) {
            int start = random.nextInt(6);
            findings.add(
                finding(
                    Property.pick(random, List.of("a", "b", "c")),
                    start,
                    random.nextInt(start + 1, 8),
                    fix(
                        Property.pick(random, List.of("x", "y")),
                        Property.pick(random, List.of(0.2, 0.7, 0.9, 1.0)))));
          }
          List<Finding> shuffled = new ArrayList<>(findings);
          Collections.shuffle(shuffled, new Random(random.nextLong()));
          List<Verdict> verdicts = resolveSomeRefused(findings);
          same(sorted(resolveSomeRefused(shuffled)), sorted(verdicts), findings);
          requireSound(verdicts, findings);
        });
  }

  private static List<Verdict> resolveSomeRefused(List<Finding> findings) {
    Function<Finding, Optional<String>> refusal =
        f -> f.span().start() == 3 ? Optional.of("three") : Optional.empty();
    return new Resolver(PROFILE).resolve(Stage.WORDS, findings, refusal);
  }

  private static List<Verdict> sorted(List<Verdict> verdicts) {
    return verdicts.stream().sorted(Comparator.comparing(Verdict::toString)).toList();
  }

  /** What is applied is one proposal a place, and what is shadowed lost against a surer one. */
  private static void requireSound(List<Verdict> verdicts, Object theCase) {
    List<Finding> applied = new ArrayList<>();
    for (Verdict v : verdicts) {
      if (v.outcome() == APPLIED) {
        applied.add(v.finding());
      }
    }
    for (Finding a : new HashSet<>(applied)) {
      for (Finding b : applied) {
        holds(
            !a.span().overlaps(b.span()) || a.span().equals(b.span()) && agree(a, b),
            "one proposal a place",
            theCase);
      }
    }
    for (Verdict v : verdicts) {
      if (v.outcome() == SHADOWED) {
        holds(
            applied.stream()
                .anyMatch(
                    a -> a.span().overlaps(v.finding().span()) && sure(a) >= sure(v.finding())),
            "shadowed by a surer one",
            v,
            theCase);
      }
    }
  }

  private static boolean agree(Finding a, Finding b) {
    return a.fixes().get(0).replacement().equals(b.fixes().get(0).replacement());
  }

  private static double sure(Finding finding) {
    return finding.fixes().get(0).confidence();
  }

  @Test
  void anOfferThatCannotBeAcceptedIsRefused() {
    List<Verdict> verdicts =
        new Resolver(PROFILE)
            .resolve(
                Stage.WORDS,
                List.of(finding("a", 0, 2, fix("x", 0.6)), finding("b", 3, 5, fix("x", 0.1))),
                finding -> Optional.of("crosses markup"));
    assertThat(byRule(verdicts)).isEqualTo(Map.of("a", REFUSED));
  }
}
