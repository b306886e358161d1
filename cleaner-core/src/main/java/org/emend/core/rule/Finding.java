package org.emend.core.rule;

import java.util.List;
import org.emend.core.patch.Span;

/**
 * What a rule noticed, at one place.
 *
 * @param rule the rule's id, such as {@code words/bracket-for-letter}
 * @param span everything whose change would invalidate the finding (for a typo the whole word), and
 *     exactly what a fix replaces; never empty
 * @param message what is wrong, as a short sentence without a full stop
 * @param fixes proposals, best first; only the first may be applied, and none makes this a flag
 * @param because the evidence, for whoever has to decide
 */
public record Finding(
    String rule,
    Span span,
    Severity severity,
    String message,
    List<Fix> fixes,
    List<String> because) {

  public Finding {
    fixes = List.copyOf(fixes);
    because = List.copyOf(because);
    if (span.isEmpty()) {
      throw new IllegalArgumentException(
          rule + ": an empty span at " + span.start() + "; to insert, replace a neighbour");
    }
  }

  /** A finding with one fix. */
  public static Finding fix(
      String rule, Span span, Severity severity, String message, Fix fix, String... because) {
    return new Finding(rule, span, severity, message, List.of(fix), List.of(because));
  }

  /** A finding that proposes nothing. */
  public static Finding flag(
      String rule, Span span, Severity severity, String message, String... because) {
    return new Finding(rule, span, severity, message, List.of(), List.of(because));
  }

  public Finding withFixes(List<Fix> other) {
    return new Finding(rule, span, severity, message, other, because);
  }

  public Finding at(Span other) {
    return new Finding(rule, other, severity, message, fixes, because);
  }
}
