package org.emend.cli.report;

import java.io.IOException;
import org.emend.cli.io.Source;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;

/** Takes a run apart into findings with their places. */
final class EachFinding implements Reporter {

  private final FoundSink sink;
  private final ColumnUnit unit;
  private final boolean repairs;
  private String path = "";
  private Positions positions;
  private boolean open;

  /**
   * A reporter that tells a sink.
   *
   * @param repairs whether what is applied is also written
   */
  EachFinding(FoundSink sink, ColumnUnit unit, boolean repairs) {
    this.sink = sink;
    this.unit = unit;
    this.repairs = repairs;
    this.positions = new Positions(unit);
  }

  @Override
  public void begin(Source source) throws IOException {
    endFile(false);
    path = ReportPath.of(source);
    positions = new Positions(unit);
    open = true;
    sink.begin(path);
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    positions.enter(cleaned.section());
    if (!cleaned.hasVerdicts()) {
      return;
    }
    String text = cleaned.section().text();
    for (Verdict verdict : cleaned.verdicts()) {
      if (verdict.outcome() != Outcome.SHADOWED) {
        boolean isRepaired = repairs && verdict.outcome() == Outcome.APPLIED;
        Positions.Place start = positions.at(verdict.finding().span().start());
        Positions.Place end = positions.at(verdict.finding().span().end());
        sink.found(new Found(path, text, verdict, start, end, isRepaired));
      }
    }
  }

  @Override
  public void end() throws IOException {
    endFile(true);
  }

  private void endFile(boolean whole) throws IOException {
    if (open) {
      open = false;
      sink.end(whole);
    }
  }

  @Override
  public void close() throws IOException {
    endFile(false);
    sink.close();
  }
}
