package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.emend.cli.io.Source;
import org.emend.core.text.Document;
import org.emend.rules.score.Score;

/**
 * A line of JSON for each document: a text, a section of a longer one, or a record.
 *
 * <p>An empty text is a document, too, though no section of it comes.
 */
public final class ScoreReporter implements Reporter {

  private final JsonGenerator json;
  private final QualityJson quality;
  private final Function<Source, Optional<Score>> empty;
  private Optional<Score> pending = Optional.empty();
  private String path = "";
  private boolean any;

  /**
   * A reporter that leaves the stream open.
   *
   * @param empty the score of an input that turns out to be empty; none where that is no document
   */
  public ScoreReporter(
      OutputStream out, QualityJson quality, Function<Source, Optional<Score>> empty)
      throws IOException {
    this.json = new JsonFactory().createGenerator(new JsonText(out));
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    this.quality = quality;
    this.empty = empty;
  }

  @Override
  public void begin(Source source) {
    path = source.name();
    pending = empty.apply(source);
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    pending = Optional.empty();
    if (cleaned.score().isPresent()) {
      start();
      if (cleaned.section().record() > 0) {
        json.writeNumberField("record", cleaned.section().record());
      }
      writePlace(cleaned, json);
      quality.write(cleaned.score().get(), json);
      json.writeEndObject();
    }
  }

  private void start() throws IOException {
    any = true;
    json.writeStartObject();
    json.writeStringField("path", path);
  }

  /** Where a section lies in a text that has several, in UTF-16 code units. */
  static void writePlace(Cleaned cleaned, JsonGenerator json) throws IOException {
    Document document = cleaned.section().documents().get(0);
    if (!document.first() || !document.last()) {
      json.writeNumberField("offset", cleaned.section().offset());
      json.writeNumberField("length", cleaned.section().text().length());
    }
  }

  @Override
  public void end() throws IOException {
    if (pending.isPresent()) {
      start();
      quality.write(pending.get(), json);
      json.writeEndObject();
    }
  }

  @Override
  public void close() throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
