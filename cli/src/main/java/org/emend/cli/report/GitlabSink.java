package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.emend.core.rule.Severity;

/**
 * GitLab's code quality report. GitLab shows one finding of a fingerprint, so each has its own.
 * What has been repaired is left out.
 */
final class GitlabSink implements FoundSink {

  private final JsonGenerator json;
  private Fingerprint fingerprint = new Fingerprint();

  GitlabSink(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(new JsonText(out));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    json.setPrettyPrinter(printer);
    json.writeStartArray();
  }

  @Override
  public void begin(String path) {
    fingerprint = new Fingerprint();
  }

  @Override
  public void found(Found found) throws IOException {
    String name = fingerprint.of(found.rule(), found.text(), found.span());
    if (found.isRepaired()) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("description", Wording.of(found));
    json.writeStringField("check_name", found.rule());
    json.writeStringField("fingerprint", Fingerprint.inFile(found.path(), name));
    json.writeStringField("severity", severity(found.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", found.path());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", found.start().line());
    json.writeNumberField("end", found.lastLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Prose is never critical, nor a blocker. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case INFO -> "info";
      case WARNING -> "minor";
      case ERROR -> "major";
    };
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
