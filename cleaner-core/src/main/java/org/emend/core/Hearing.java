package org.emend.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Judge;
import org.emend.core.text.Text;

/** Hears a judge on a passage's findings, and holds it to what a judge may do. */
final class Hearing {

  private Hearing() {}

  private record Claim(String rule, Span span) {}

  private record Proposal(Claim claim, String replacement) {}

  /**
   * What the judge makes of the findings.
   *
   * @throws IllegalStateException if it moved a span or brought text that no rule proposed
   */
  static List<Finding> of(Judge judge, Text text, List<Finding> findings) {
    List<Finding> judged = List.copyOf(judge.judge(text, List.copyOf(findings)));
    Set<Claim> claims = new HashSet<>();
    Set<Proposal> proposals = new HashSet<>();
    for (Finding finding : findings) {
      Claim claim = new Claim(finding.rule(), finding.span());
      claims.add(claim);
      finding.fixes().forEach(fix -> proposals.add(new Proposal(claim, fix.replacement())));
    }
    for (Finding finding : judged) {
      Claim claim = new Claim(finding.rule(), finding.span());
      if (!claims.contains(claim)) {
        throw new IllegalStateException("no rule found this: " + finding);
      }
      for (Fix fix : finding.fixes()) {
        if (!proposals.contains(new Proposal(claim, fix.replacement()))) {
          throw new IllegalStateException("no rule proposed " + fix + " for " + finding);
        }
      }
    }
    return judged;
  }
}
