package org.emend.cli.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.emend.cli.io.AtomicFile;
import org.emend.cli.report.JsonText;
import org.emend.rules.measure.EditJudge;

/** Every applied fix as a JSON line: for reading what a rule does well and badly. */
public final class EditLines implements Closeable {

  private final AtomicFile file;
  private final JsonGenerator json;
  private boolean any;

  /** Begins a file; an older one stands until {@link #finish}. */
  public EditLines(String name) throws IOException {
    file = AtomicFile.at(name, Path.of(name));
    json = new JsonFactory().createGenerator(new JsonText(file.stream()));
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  void write(List<JudgedEdit> edits) throws IOException {
    for (JudgedEdit edit : edits) {
      any = true;
      EditJudge.Judged judged = edit.judged();
      json.writeStartObject();
      json.writeStringField("set", edit.set());
      json.writeStringField("id", edit.id());
      json.writeNumberField("applyAt", edit.applyAt());
      json.writeStringField("rule", edit.rule());
      json.writeNumberField("confidence", edit.confidence());
      json.writeStringField("judgement", judged.judgement().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("start", judged.span().start());
      json.writeStringField("before", judged.before());
      json.writeStringField("after", judged.after());
      json.writeStringField("truth", judged.truth());
      json.writeEndObject();
    }
  }

  /** Puts the file in its place. */
  public void finish() throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
    file.finish();
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
