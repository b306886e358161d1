package org.emend.cli.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.emend.cli.io.AtomicFile;
import org.emend.cli.io.Source;

/** A report into a file of its own, which appears when the run is over. */
public final class FileReporter implements Reporter {

  private final AtomicFile file;
  private final Reporter reporter;

  /** Begins a report; an older one stands until this one is complete. */
  public FileReporter(ReportFormat format, String name, ReportFormat.Facts facts)
      throws IOException {
    file = AtomicFile.at(name, Path.of(name));
    reporter = format.to(new BufferedOutputStream(file.stream()), false, facts);
  }

  @Override
  public void begin(Source source) throws IOException {
    reporter.begin(source);
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    reporter.section(cleaned);
  }

  @Override
  public void end() throws IOException {
    reporter.end();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      reporter.close();
      file.finish();
      file.commit();
    }
  }
}
