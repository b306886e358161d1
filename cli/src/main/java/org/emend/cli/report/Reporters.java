package org.emend.cli.report;

import java.io.IOException;
import java.util.List;
import org.emend.cli.io.Source;

/** Several reporters as one. */
public record Reporters(List<Reporter> all) implements Reporter {

  public Reporters {
    all = List.copyOf(all);
  }

  @Override
  public void begin(Source source) throws IOException {
    for (Reporter reporter : all) {
      reporter.begin(source);
    }
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    for (Reporter reporter : all) {
      reporter.section(cleaned);
    }
  }

  @Override
  public void end() throws IOException {
    for (Reporter reporter : all) {
      reporter.end();
    }
  }

  @Override
  public void close() throws IOException {
    for (Reporter reporter : all) {
      reporter.close();
    }
  }
}
