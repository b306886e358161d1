package org.emend.cli.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emend.cli.io.FileProblem;
import org.emend.formats.log.EditLogWriter;
import org.emend.formats.log.Hunk;
import org.emend.formats.log.LogHeader;
import org.emend.formats.log.LogTrailer;
import org.emend.formats.log.NotALogException;

/** The edit log of a run. Without it the run must not go on: every failure ends it. */
public final class RunLog implements Closeable {

  private final String name;
  private final EditLogWriter writer;

  private RunLog(String name, EditLogWriter writer) {
    this.name = name;
    this.writer = writer;
  }

  /**
   * Opens a log to add to.
   *
   * @throws NotALogException if it is a file of another kind
   */
  public static RunLog open(String name) throws IOException {
    try {
      return new RunLog(name, EditLogWriter.open(Path.of(name)));
    } catch (NotALogException e) {
      throw e;
    } catch (IOException e) {
      throw FileProblem.endingRun(name, e);
    }
  }

  void write(LogHeader header) throws IOException {
    try {
      writer.write(header);
    } catch (IOException e) {
      throw FileProblem.endingRun(name, e);
    }
  }

  void write(List<Hunk> hunks) throws IOException {
    try {
      writer.write(hunks);
    } catch (IOException e) {
      throw FileProblem.endingRun(name, e);
    }
  }

  void write(LogTrailer trailer) throws IOException {
    try {
      writer.write(trailer);
    } catch (IOException e) {
      throw FileProblem.endingRun(name, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } catch (IOException e) {
      throw FileProblem.endingRun(name, e);
    }
  }
}
