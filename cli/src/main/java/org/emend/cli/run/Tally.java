package org.emend.cli.run;

import java.util.EnumMap;
import java.util.Map;
import org.emend.cli.io.Source;
import org.emend.cli.report.Cleaned;
import org.emend.cli.report.Grade;
import org.emend.cli.report.Reporter;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Severity;

/** Counts what a run finds. */
public final class Tally implements Reporter {

  private final boolean fixes;
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private long inputs;
  private int worst = -1;

  /**
   * Nothing yet.
   *
   * @param fixes whether what is applied is also written, so that it is no finding any more
   */
  public Tally(boolean fixes) {
    this.fixes = fixes;
  }

  @Override
  public void begin(Source source) {
    inputs++;
  }

  @Override
  public void section(Cleaned cleaned) {
    if (!cleaned.hasVerdicts()) {
      return;
    }
    for (Verdict verdict : cleaned.verdicts()) {
      outcomes.merge(verdict.outcome(), 1L, Long::sum);
      boolean counts =
          verdict.outcome() != Outcome.SHADOWED && !(fixes && verdict.outcome() == Outcome.APPLIED);
      if (counts) {
        worst = Math.max(worst, Grade.of(verdict).ordinal());
      }
    }
  }

  /** Whether something at least this bad is left. */
  public boolean reaches(Severity severity) {
    return worst >= severity.ordinal();
  }

  /** All in a line, such as {@code 2 files, 5 findings: 3 fixable, 1 offered, 1 flagged}. */
  public String summary(String applied) {
    long[] counts = {
      count(Outcome.APPLIED), count(Outcome.OFFERED), count(Outcome.FLAGGED), count(Outcome.REFUSED)
    };
    String[] names = {applied, "offered", "flagged", "refused"};
    long all = counts[0] + counts[1] + counts[2] + counts[3];
    StringBuilder line = new StringBuilder();
    line.append(plural(inputs, "file")).append(", ").append(plural(all, "finding"));
    String separator = ": ";
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        line.append(separator).append(counts[i]).append(' ').append(names[i]);
        separator = ", ";
      }
    }
    return line.toString();
  }

  private long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  private static String plural(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
