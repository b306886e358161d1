package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** Checkstyle's XML, which much reads. What has been repaired is left out. */
final class CheckstyleSink implements FoundSink {

  private final Xml xml;

  CheckstyleSink(OutputStream out) throws IOException {
    xml = new Xml(out);
    // The version of the form, not ours: the last that changed it.
    xml.start("checkstyle", "version", "4.3");
  }

  @Override
  public void begin(String path) throws IOException {
    xml.start("file", "name", path);
  }

  @Override
  public void found(Found found) throws IOException {
    if (found.isRepaired()) {
      return;
    }
    xml.empty(
        "error",
        "line",
        Long.toString(found.start().line()),
        "column",
        Long.toString(found.start().column()),
        "severity",
        Grade.name(found.severity()),
        "message",
        Wording.of(found),
        "source",
        "emend." + found.rule().replace('/', '.'));
  }

  @Override
  public void end(boolean whole) throws IOException {
    xml.end();
  }

  @Override
  public void close() throws IOException {
    xml.end();
    xml.close();
  }
}
