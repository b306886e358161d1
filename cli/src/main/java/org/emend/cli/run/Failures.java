package org.emend.cli.run;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.StandardStream;
import org.emend.core.text.LosslessUtf8;

/** What went wrong in a run: a line on standard error for each, said when it happens. */
public final class Failures {

  private final boolean verbose;
  private int count;

  /**
   * No failures yet.
   *
   * @param verbose whether to show stack traces
   */
  public Failures(boolean verbose) {
    this.verbose = verbose;
  }

  public boolean any() {
    return count > 0;
  }

  public void add(FileProblem problem) {
    add(problem.name(), problem.what(), problem.advice(), problem);
  }

  /** A fault of ours. */
  public void add(String name, RuntimeException fault) {
    String advice =
        verbose
            ? "please report it with the lines below"
            : "--verbose shows where; please report it";
    add(name, "internal error: " + fault, advice, fault);
  }

  public void add(String name, String what, String advice, Exception cause) {
    count++;
    say(name + ": " + what + "; " + advice);
    if (verbose) {
      try (PrintWriter trace =
          new PrintWriter(new OutputStreamWriter(StandardStream.ERR, StandardCharsets.UTF_8))) {
        cause.printStackTrace(trace);
      }
    }
  }

  /** A line on standard error, from us. */
  public static void say(String line) {
    try {
      StandardStream.ERR.write(LosslessUtf8.encode("emend: " + line + "\n"));
      StandardStream.ERR.flush();
    } catch (IOException e) {
      // Nobody listens; the exit code tells.
    }
  }
}
