package org.emend.core;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emend.core.resolve.Profile;
import org.emend.core.resolve.Resolver;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Stage;

/**
 * The rules and judges of a profile by stage, and what waking them takes. Immutable and
 * thread-safe.
 */
final class RuleSet {

  /** A rule and the trigger bit that it waits for. */
  record Entry(Rule rule, long trigger) {}

  private final Profile profile;
  private final Resolver resolver;
  private final Triggers triggers;
  private final Map<Stage, List<Entry>> byStage = new EnumMap<>(Stage.class);

  /** The ids whose findings the profile wants. */
  private final Set<String> wanted;

  private final List<Judge> judges;

  RuleSet(Profile profile, List<Rule> rules, List<Judge> judges) {
    this.profile = profile;
    this.judges = List.copyOf(judges);
    this.resolver = new Resolver(profile);
    List<Rule> enabled =
        rules.stream().filter(rule -> rule.ids().stream().anyMatch(profile::enables)).toList();
    this.triggers = new Triggers(enabled);
    this.wanted =
        enabled.stream()
            .flatMap(rule -> rule.ids().stream())
            .filter(profile::enables)
            .collect(Collectors.toUnmodifiableSet());
    for (Stage stage : Stage.values()) {
      byStage.put(
          stage,
          enabled.stream()
              .filter(rule -> rule.stage() == stage)
              .map(rule -> new Entry(rule, triggers.bitsOf(rule)))
              .toList());
    }
  }

  Profile profile() {
    return profile;
  }

  Resolver resolver() {
    return resolver;
  }

  Triggers triggers() {
    return triggers;
  }

  List<Entry> of(Stage stage) {
    return byStage.getOrDefault(stage, List.of());
  }

  List<Judge> judges(Stage stage) {
    return judges.isEmpty()
        ? judges
        : judges.stream().filter(judge -> judge.stage() == stage).toList();
  }

  /** Whether the profile wants to hear of a finding. */
  boolean wants(Stage stage, Finding finding, String text) {
    return wanted.contains(finding.rule())
        && !(stage == Stage.WORDS && profile.protectedWords().contains(finding.span().of(text)));
  }
}
