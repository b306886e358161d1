package org.emend.cli.report;

import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;

/** How much a verdict matters to a check. */
public final class Grade {

  /** An offer from this confidence up is as good as a fix. */
  private static final double NEARLY_SURE = .9;

  private Grade() {}

  /**
   * The severity to report: of a flag its own; of a fix, or an offer that is nearly sure, WARNING;
   * of weaker offers, and of what another fix made moot, INFO.
   */
  public static Severity of(Verdict verdict) {
    return switch (verdict.outcome()) {
      case FLAGGED -> verdict.finding().severity();
      case APPLIED -> Severity.WARNING;
      case OFFERED, REFUSED -> isNearlySure(verdict) ? Severity.WARNING : Severity.INFO;
      case SHADOWED -> Severity.INFO;
    };
  }

  private static boolean isNearlySure(Verdict verdict) {
    Fix best = verdict.finding().fixes().get(0);
    return best.confidence() >= NEARLY_SURE || verdict.outcome() == Outcome.REFUSED;
  }

  /** The name of a severity in reports and on the command line. */
  public static String name(Severity severity) {
    return switch (severity) {
      case INFO -> "info";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }
}
