package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** The forms that a report can have. */
public enum ReportFormat {
  /** For people. */
  TEXT("text"),
  /** One array of documents. */
  JSON("json"),
  /** One document a line. */
  JSONL("jsonl"),
  /** The text itself, with marks. */
  CRITIC("critic");

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
   */
  public record Facts(String version, String profile, boolean verbose) {}

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
    };
  }
}
