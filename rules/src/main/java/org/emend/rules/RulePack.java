package org.emend.rules;

import java.util.List;
import java.util.Optional;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Rule;

/**
 * Rules and judges of others, found by {@link java.util.ServiceLoader} when their jar is on the
 * class path.
 */
public interface RulePack {

  /** The pack's rules, with a profile's options. */
  List<Rule> rules(Profile profile);

  /** The pack's judges, with a profile's options. */
  default List<Judge> judges(Profile profile) {
    return List.of();
  }

  /** Why the pack cannot do what a profile asks for, and what to do about it. */
  default Optional<String> objection(Profile profile) {
    return Optional.empty();
  }

  /** What is to be said when all is done, a line each: what the pack could not do. */
  default List<String> remarks() {
    return List.of();
  }
}
