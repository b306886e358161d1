package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.emend.cli.io.Source;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.text.Document;
import org.emend.formats.Section;
import org.emend.rules.score.Score;

/**
 * Findings for programs: an object for each document in which something was found. Written as it
 * comes, so an object of a large input is as large as it likes.
 *
 * <p>A text is one document however many sections it has; of a record format each record is one.
 * Where documents are scored each section is one, since it has a score of its own, and all of them
 * are reported.
 */
final class JsonReporter implements Reporter {

  private final JsonGenerator json;
  private final boolean isArray;
  private final String version;
  private final String profile;
  private Optional<Score> quality = Optional.empty();
  private String path = "";
  private Positions positions = new Positions();

  private boolean any;

  /** Whether an object has begun, of which record, and whether that was changed. */
  private boolean open;

  private long record;
  private boolean changed;

  /** Whether that was known, and written, when the object began; else it ends with it. */
  private boolean changedIsKnown;

  /**
   * A reporter that leaves the stream open.
   *
   * @param isArray one pretty-printed array of all documents, rather than one object a line
   */
  JsonReporter(OutputStream out, boolean isArray, String version, String profile)
      throws IOException {
    this.isArray = isArray;
    this.version = version;
    this.profile = profile;
    this.json = new JsonFactory().createGenerator(new JsonText(out));
    if (isArray) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      json.writeStartArray();
    } else {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }
  }

  @Override
  public void begin(Source source) {
    path = source.name();
    positions = new Positions();
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    Section section = cleaned.section();
    positions.enter(section);
    if (!cleaned.hasVerdicts() && cleaned.score().isEmpty()) {
      return;
    }
    if (open && record != section.record()) {
      endDocument();
    }
    if (!open) {
      record = section.record();
      startDocument(cleaned);
    }
    changed |= cleaned.isChanged();
    for (Verdict verdict : cleaned.verdicts()) {
      write(verdict, section);
    }
    if (section.record() > 0 || cleaned.score().isPresent()) {
      endDocument();
    }
  }

  private void startDocument(Cleaned cleaned) throws IOException {
    open = true;
    any = true;
    changed = false;
    json.writeStartObject();
    json.writeStringField("path", path);
    if (record > 0) {
      json.writeNumberField("record", record);
    }
    quality = cleaned.score();
    if (quality.isPresent()) {
      ScoreReporter.writePlace(cleaned, json);
    }
    changedIsKnown = quality.isPresent() || isWhole(cleaned);
    if (changedIsKnown) {
      json.writeBooleanField("changed", cleaned.isChanged());
    }
    json.writeArrayFieldStart("findings");
  }

  /** Whether the section is all of its document, as it mostly is. */
  private static boolean isWhole(Cleaned cleaned) {
    Document document = cleaned.section().documents().get(0);
    return document.first() && document.last();
  }

  private void write(Verdict verdict, Section section) throws IOException {
    Finding finding = verdict.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Grade.name(Grade.of(verdict)));
    json.writeStringField("outcome", name(verdict.outcome()));
    List<Fix> fixes = finding.fixes();
    json.writeFieldName("confidence");
    if (fixes.isEmpty()) {
      json.writeNull();
    } else {
      json.writeNumber(fixes.get(0).confidence());
    }
    json.writeStringField("message", finding.message());
    json.writeArrayFieldStart("because");
    for (String reason : finding.because()) {
      json.writeString(reason);
    }
    if (!verdict.why().isEmpty()) {
      json.writeString(verdict.why());
    }
    json.writeEndArray();
    json.writeNumberField("start", section.offset() + finding.span().start());
    json.writeNumberField("end", section.offset() + finding.span().end());
    Positions.Place start = positions.at(finding.span().start());
    Positions.Place end = positions.at(finding.span().end());
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeStringField("before", finding.span().of(section.text()));
    if (verdict.outcome() == Outcome.APPLIED) {
      json.writeStringField("after", fixes.get(0).replacement());
    }
    json.writeArrayFieldStart("suggestions");
    for (Fix fix : fixes) {
      json.writeStartObject();
      json.writeStringField("replacement", fix.replacement());
      json.writeNumberField("confidence", fix.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void endDocument() throws IOException {
    json.writeEndArray();
    if (!changedIsKnown) {
      json.writeBooleanField("changed", changed);
    }
    if (quality.isPresent()) {
      json.writeObjectFieldStart("quality");
      QualityJson.writeFields(quality.get(), json);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("tool");
    json.writeStringField("version", version);
    json.writeStringField("profile", profile);
    json.writeEndObject();
    json.writeEndObject();
    open = false;
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case APPLIED -> "applied";
      case OFFERED -> "offered";
      case FLAGGED -> "flagged";
      case SHADOWED -> "shadowed";
      case REFUSED -> "refused";
    };
  }

  @Override
  public void end() throws IOException {
    if (open) {
      endDocument();
    }
  }

  @Override
  public void close() throws IOException {
    end(); // of an input that failed midway
    if (isArray) {
      json.writeEndArray();
    }
    if (isArray || any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
