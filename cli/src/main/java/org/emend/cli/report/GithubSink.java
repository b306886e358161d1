package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emend.core.rule.Severity;
import org.emend.core.text.LosslessUtf8;

/**
 * Commands of a GitHub workflow, which become annotations. GitHub takes ten of a severity from a
 * step and drops the rest without a word, so no more are written, and a line says how many there
 * are. What has been repaired is only counted. Kept until the run is over, so that errors come
 * first: what is written, and a number for each rule.
 */
final class GithubSink implements FoundSink {

  /** Of each severity and step; more are dropped by GitHub. */
  static final int MOST = 10;

  private final OutputStream out;
  private final Optional<Path> summary;
  private final Map<Severity, List<String>> commands = new EnumMap<>(Severity.class);
  private final StepSummary table = new StepSummary();
  private long findings;
  private long repaired;

  /**
   * A reporter that leaves the stream open.
   *
   * @param summary the file of the job's summary, to which a table is added; see {@code
   *     GITHUB_STEP_SUMMARY}
   */
  GithubSink(OutputStream out, Optional<Path> summary) {
    this.out = out;
    this.summary = summary;
    for (Severity severity : Severity.values()) {
      commands.put(severity, new ArrayList<>());
    }
  }

  @Override
  public void found(Found found) {
    if (found.isRepaired()) {
      repaired++;
      return;
    }
    findings++;
    List<String> same = commands.getOrDefault(found.severity(), List.of());
    boolean isShown = same.size() < MOST;
    if (isShown) {
      same.add(command(found));
    }
    if (summary.isPresent()) {
      table.add(found, isShown);
    }
  }

  private static String command(Found found) {
    String name =
        switch (found.severity()) {
          case INFO -> "notice";
          case WARNING -> "warning";
          case ERROR -> "error";
        };
    StringBuilder command = new StringBuilder("::").append(name);
    command.append(" file=").append(property(found.path()));
    command.append(",line=").append(found.start().line());
    command.append(",endLine=").append(found.lastLine());
    // Of columns on different lines GitHub's runner wants to know nothing.
    if (found.start().line() == found.end().line()) {
      command.append(",col=").append(found.start().column());
      command.append(",endColumn=").append(found.end().column());
    }
    command.append(",title=").append(property("emend " + found.rule()));
    return command.append("::").append(data(Wording.of(found))).append('\n').toString();
  }

  /** As the runner unescapes a message. */
  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** As the runner unescapes a property. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void close() throws IOException {
    List<Severity> worstFirst = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);
    long shown = 0;
    for (Severity severity : worstFirst) {
      for (String command : commands.getOrDefault(severity, List.of())) {
        out.write(LosslessUtf8.encode(command));
        shown++;
      }
    }
    out.write(LosslessUtf8.encode(conclusion(shown) + "\n"));
    out.flush();
    if (summary.isPresent()) {
      table.appendTo(summary.get(), conclusion(shown));
    }
  }

  private String conclusion(long shown) {
    StringBuilder line = new StringBuilder("Emend: ");
    line.append(String.format(Locale.ROOT, "%d finding%s", findings, findings == 1 ? "" : "s"));
    if (repaired > 0) {
      line.append(", ").append(repaired).append(" more repaired");
    }
    if (shown < findings) {
      line.append("; ").append(findings - shown).append(" of them not shown as annotations, of");
      line.append(" which GitHub takes ").append(MOST).append(" of a severity.");
      line.append(" --report text=FILE or sarif=FILE beside this has all");
    }
    return line.toString();
  }
}
