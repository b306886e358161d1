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
 * @param offerOnly whether the fix is not to be applied by its confidence alone, because of what
 *     the rule knows of the document
 */
public record Finding(
    String rule,
    Span span,
    Severity severity,
    String message,
    List<Fix> fixes,
    List<String> because,
    boolean offerOnly) {

  public Finding {
    fixes = List.copyOf(fixes);
    because = List.copyOf(because);
    if (span.isEmpty()) {
      throw new IllegalArgumentException(
          rule + ": an empty span at " + span.start() + "; to insert, replace a neighbour");
    }
  }

  public Finding(
      String rule,
      Span span,
      Severity severity,
      String message,
      List<Fix> fixes,
      List<String> because) {
    this(rule, span, severity, message, fixes, because, false);
  }

  /** The same, not to be applied by its confidence alone. */
  public Finding onlyOffered() {
    return new Finding(rule, span, severity, message, fixes, because, true);
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
    return new Finding(rule, span, severity, message, other, because, offerOnly);
  }

  public Finding at(Span other) {
    return new Finding(rule, other, severity, message, fixes, because, offerOnly);
  }
}
