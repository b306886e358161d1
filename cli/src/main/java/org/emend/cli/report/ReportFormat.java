package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.emend.core.rule.Severity;

/** The forms that a report can have. */
public enum ReportFormat {
  /** For people. */
  TEXT("text"),
  /** One array of documents. */
  JSON("json"),
  /** One document a line. */
  JSONL("jsonl"),
  /** The text itself, with marks. */
  CRITIC("critic"),
  /** For GitHub's code scanning, and editors. */
  SARIF("sarif"),
  /** Annotations of a GitHub workflow. */
  GITHUB("github"),
  /** GitLab's code quality report. */
  GITLAB("gitlab"),
  /** A test for each finding. */
  JUNIT("junit"),
  CHECKSTYLE("checkstyle"),
  /** For reviewdog. */
  RDJSONL("rdjsonl");

  private final String id;

  ReportFormat(String id) {
    this.id = id;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  /**
   * What a report says of the run itself.
   *
   * @param verbose whether to show findings that a surer fix made moot
   * @param repairs whether what is applied is also written, so that it is no finding any more
   * @param failOn from which severity on a finding fails the run
   */
  public record Facts(
      String version, String profile, boolean verbose, boolean repairs, Severity failOn) {}

  /**
   * A reporter of this form.
   *
   * @param out is flushed in the end, and left open
   * @param coloured whether a text report may use colours
   */
  public Reporter to(OutputStream out, boolean coloured, Facts facts) throws IOException {
    return switch (this) {
      case TEXT -> new TextReporter(out, coloured ? Paint.COLOURED : Paint.PLAIN, facts.verbose());
      case JSON -> new JsonReporter(out, true, facts.version(), facts.profile());
      case JSONL -> new JsonReporter(out, false, facts.version(), facts.profile());
      case CRITIC -> new CriticReporter(out);
      case SARIF ->
          each(new SarifSink(out, facts.version(), facts.profile()), ColumnUnit.UTF_16, facts);
      case GITHUB -> each(new GithubSink(out, stepSummary()), ColumnUnit.CODE_POINTS, facts);
      case GITLAB -> each(new GitlabSink(out), ColumnUnit.CODE_POINTS, facts);
      case JUNIT -> each(new JunitSink(out, facts.failOn()), ColumnUnit.CODE_POINTS, facts);
      case CHECKSTYLE -> each(new CheckstyleSink(out), ColumnUnit.CODE_POINTS, facts);
      case RDJSONL -> each(new RdjsonlSink(out), ColumnUnit.UTF_8, facts);
    };
  }

  private static Reporter each(FoundSink sink, ColumnUnit unit, Facts facts) {
    return new EachFinding(sink, unit, facts.repairs());
  }

  /** Where a GitHub job wants its summary. */
  private static Optional<Path> stepSummary() {
    return Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
        .filter(name -> !name.isEmpty())
        .map(Path::of);
  }
}
