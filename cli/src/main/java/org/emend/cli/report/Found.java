package org.emend.cli.report;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.LosslessUtf8;

/**
 * A finding as other tools want to hear of it.
 *
 * @param path of its file; see {@link ReportPath}
 * @param text of the section that it is in, where its span counts
 * @param start its place in the file
 * @param end one past its last column
 * @param isRepaired whether its fix is in the text that was written, so that nothing is left to do
 */
record Found(
    String path,
    String text,
    Verdict verdict,
    Positions.Place start,
    Positions.Place end,
    boolean isRepaired) {

  String rule() {
    return verdict.finding().rule();
  }

  Severity severity() {
    return Grade.of(verdict);
  }

  Outcome outcome() {
    return verdict.outcome();
  }

  Span span() {
    return verdict.finding().span();
  }

  String before() {
    return span().of(text);
  }

  /**
   * What may stand there instead, best first. A replacement with a byte that is not UTF-8 has no
   * place in a report and is left out.
   */
  List<Fix> fixes() {
    return verdict.finding().fixes().stream()
        .filter(fix -> LosslessUtf8.firstLoneSurrogate(fix.replacement(), 0) < 0)
        .toList();
  }

  /** The last line that it covers: one that ends with its line's end stays on that line. */
  long lastLine() {
    return end.column() == 1 && end.line() > start.line() ? end.line() - 1 : end.line();
  }
}
