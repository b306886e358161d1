package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.emend.core.rule.Fix;

/**
 * A diagnostic a line, for reviewdog, which makes comments and suggestions of them. What has been
 * repaired needs no comment and is left out.
 */
final class RdjsonlSink implements FoundSink {

  private final JsonGenerator json;
  private boolean any;

  RdjsonlSink(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(new JsonText(out));
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void found(Found found) throws IOException {
    if (found.isRepaired()) {
      return;
    }
    any = true;
    json.writeStartObject();
    json.writeStringField("message", Wording.of(found));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", found.path());
    json.writeFieldName("range");
    writeRange(found);
    json.writeEndObject();
    json.writeStringField("severity", Grade.name(found.severity()).toUpperCase(Locale.ROOT));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "emend");
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", found.rule());
    json.writeEndObject();
    json.writeArrayFieldStart("suggestions");
    for (Fix fix : found.fixes()) {
      json.writeStartObject();
      json.writeFieldName("range");
      writeRange(found);
      json.writeStringField("text", fix.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeRange(Found found) throws IOException {
    json.writeStartObject();
    writePlace("start", found.start());
    writePlace("end", found.end());
    json.writeEndObject();
  }

  private void writePlace(String name, Positions.Place place) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
