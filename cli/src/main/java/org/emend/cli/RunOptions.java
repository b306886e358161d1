package org.emend.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.cli.io.StandardStream;
import org.emend.cli.report.FileReporter;
import org.emend.cli.report.ReportFormat;
import org.emend.cli.report.Reporter;
import org.emend.cli.report.UnifiedDiff;
import org.emend.cli.run.RunLog;
import org.emend.formats.log.NotALogException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run writes beside the text, and how much it says. */
final class RunOptions {

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description =
          "Add every change to this edit log. `emend undo` restores the originals from it.")
  private @Nullable String log;

  @Option(
      names = "--report",
      paramLabel = "FORMAT[=FILE]",
      description =
          "Report what was found; repeatable. `text` is for people, `json` is an array of"
              + " documents, `jsonl` has one a line (both leave out documents in which nothing was"
              + " found), `critic` is the text itself with marks, without those that cross others."
              + " For services there are `sarif`, `github`, `gitlab`, `junit`, `checkstyle` and"
              + " `rdjsonl` (reviewdog). Without FILE it goes to standard output, or to standard error where standard"
              + " output has the text.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--strict",
      description =
          "Let an input fail at its first broken record; none of it is replaced. Otherwise broken"
              + " records pass unchanged.")
  private boolean strict;

  @Option(
      names = "--diff",
      description = "Print a unified diff of what would change, and write nothing.")
  private boolean diff;

  @Option(
      names = "--dry-run",
      description = "Do all but write: say what would change, and make the reports.")
  private boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary. Failures are still reported.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description =
          "Say what became of each input, show findings that a surer fix made moot, and stack"
              + " traces with errors.")
  private boolean verbose;

  boolean strict() {
    return strict;
  }

  boolean diff() {
    return diff;
  }

  /** Whether inputs and outputs stay as they are. */
  boolean writesNothing() {
    return diff || dryRun;
  }

  boolean dryRun() {
    return dryRun;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean isLogged() {
    return log != null;
  }

  boolean isReported() {
    return !reports.isEmpty();
  }

  /** Whether a report for programs is wanted, which has place for more than findings. */
  boolean reportsJson() {
    return reports.stream()
        .map(RunOptions::format)
        .anyMatch(format -> format == ReportFormat.JSON || format == ReportFormat.JSONL);
  }

  /** The edit log to write, if one is wanted and there will be something to log. */
  Optional<RunLog> openLog() throws IOException {
    if (log == null || writesNothing()) {
      return Optional.empty();
    }
    try {
      return Optional.of(RunLog.open(log));
    } catch (NotALogException e) {
      throw new UsageError(log + " is something else than an edit log; name another file");
    }
  }

  /**
   * Opens the reports.
   *
   * @param outIsTaken whether something else goes to standard output
   * @param standard the format to report in when nothing is said; empty for none
   */
  List<Reporter> openReporters(
      boolean outIsTaken, Optional<ReportFormat> standard, ReportFormat.Facts facts)
      throws IOException {
    List<Reporter> open = new ArrayList<>();
    StandardStream stream = outIsTaken ? StandardStream.ERR : StandardStream.OUT;
    List<String> wanted =
        reports.isEmpty() ? standard.map(f -> List.of(f.id())).orElse(List.of()) : reports;
    int streamed = 0;
    for (String report : wanted) {
      streamed += report.indexOf('=') < 0 ? 1 : 0;
      format(report); // all of them, before anything is opened
    }
    if (streamed > 1) {
      throw new UsageError("two reports for one stream; give one of them a file: --report F=FILE");
    }
    if (diff) {
      open.add(new UnifiedDiff(StandardStream.OUT));
    }
    for (String report : wanted) {
      ReportFormat format = format(report);
      int equals = report.indexOf('=');
      open.add(
          equals < 0
              ? format.to(stream, stream.isColoured(), facts)
              : new FileReporter(format, report.substring(equals + 1), facts));
    }
    return open;
  }

  private static ReportFormat format(String report) {
    int equals = report.indexOf('=');
    String name = equals < 0 ? report : report.substring(0, equals);
    List<String> known = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      if (format.id().equals(name)) {
        return format;
      }
      known.add(format.id());
    }
    throw new UsageError("no report format " + name + "; " + Nearest.advice(name, known));
  }
}
