package org.emend.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Stage;

/**
 * Decides which findings of one passage and stage are applied. The decision does not depend on the
 * order of the findings, so not on the order in which rules are registered or run.
 *
 * <p>Immutable and thread-safe.
 */
public final class Resolver {

  /** Surest first; then the longest span; the rest only makes the order total. */
  private static final Comparator<Finding> BY_CLAIM =
      Comparator.comparingDouble((Finding f) -> -f.fixes().get(0).confidence())
          .thenComparingInt(f -> -f.span().length())
          .thenComparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(f -> f.fixes().get(0).replacement());

  private final Profile profile;

  public Resolver(Profile profile) {
    this.profile = profile;
  }

  /**
   * The verdicts on a stage's findings, in the coordinates of the findings. Those that are too
   * doubtful to be mentioned get none.
   *
   * @param refusal why a finding cannot be applied where it stands, if it cannot
   */
  public List<Verdict> resolve(
      Stage stage, List<Finding> findings, Function<Finding, Optional<String>> refusal) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Finding> claims = new ArrayList<>();
    for (Finding finding : findings) {
      boolean applies = isToBeApplied(finding);
      if (!applies && !isWorthOffering(finding)) {
        unoffered(stage, finding).ifPresent(verdicts::add);
        continue;
      }
      // An offer is refused, too: whoever accepts it would replace markup, or half a character.
      Optional<String> why = refusal.apply(finding);
      if (why.isPresent()) {
        verdicts.add(new Verdict(finding, Outcome.REFUSED, why.get()));
      } else if (applies) {
        claims.add(finding);
      } else {
        verdicts.add(new Verdict(finding, Outcome.OFFERED));
      }
    }
    claims.sort(Comparator.comparing(Finding::span));
    if (areApart(claims)) {
      claims.forEach(claim -> verdicts.add(new Verdict(claim, Outcome.APPLIED)));
    } else {
      claims.sort(BY_CLAIM);
      accept(claims, verdicts);
    }
    return verdicts;
  }

  private boolean isToBeApplied(Finding finding) {
    return !finding.fixes().isEmpty()
        && (!finding.offerOnly() && finding.fixes().get(0).confidence() >= profile.applyAt()
            || profile.alwaysApplies(finding.rule()));
  }

  private boolean isWorthOffering(Finding finding) {
    for (Fix fix : finding.fixes()) {
      if (fix.confidence() >= profile.offerAt()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Verdict> unoffered(Stage stage, Finding finding) {
    return finding.fixes().isEmpty() || stage == Stage.FLAGS
        ? Optional.of(new Verdict(finding, Outcome.FLAGGED))
        : Optional.empty();
  }

  /** Whether sorted claims leave each other alone, as they mostly do: then all are accepted. */
  private static boolean areApart(List<Finding> claims) {
    int end = 0;
    for (Finding claim : claims) {
      if (claim.span().start() < end) {
        return false;
      }
      end = claim.span().end();
    }
    return true;
  }

  /** Greedy, in the order of the claims; the same proposal by two rules is accepted for both. */
  private static void accept(List<Finding> claims, List<Verdict> verdicts) {
    TreeMap<Integer, Span> taken = new TreeMap<>();
    Set<Proposal> accepted = new HashSet<>();
    for (Finding claim : claims) {
      Proposal proposal = new Proposal(claim.span(), claim.fixes().get(0).replacement());
      if (accepted.contains(proposal)) {
        verdicts.add(new Verdict(claim, Outcome.APPLIED));
        continue;
      }
      Map.Entry<Integer, Span> before = taken.lowerEntry(claim.span().end());
      if (before != null && before.getValue().overlaps(claim.span())) {
        verdicts.add(new Verdict(claim, Outcome.SHADOWED, "a surer fix changes this place"));
        continue;
      }
      taken.put(claim.span().start(), claim.span());
      accepted.add(proposal);
      verdicts.add(new Verdict(claim, Outcome.APPLIED));
    }
  }

  private record Proposal(Span span, String replacement) {}
}
