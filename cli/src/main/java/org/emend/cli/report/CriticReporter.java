package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.emend.core.text.LosslessUtf8;
import org.emend.fixtures.critic.Marked;

/** The whole text with its marks, in the notation of the rule pages. */
final class CriticReporter implements Reporter {

  private final OutputStream out;

  CriticReporter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    Marked marked = Marked.of(cleaned.section().text(), cleaned.patch(), cleaned.verdicts());
    out.write(LosslessUtf8.encode(marked.write().notation()));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
