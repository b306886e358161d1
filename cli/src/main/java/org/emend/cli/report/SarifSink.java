package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;

/**
 * A SARIF 2.1.0 log of one run. Results are written as they come, and the rules that they name
 * after them, so no more is kept than the rules, and a fingerprint for each finding of a file.
 *
 * <p>What has been repaired is not wrong any more: such a result is informational, without a level.
 */
final class SarifSink implements FoundSink {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final String version;
  private final String profile;

  private final SarifRules rules = new SarifRules();
  private Fingerprint fingerprint = new Fingerprint();

  SarifSink(OutputStream out, String version, String profile) throws IOException {
    this.version = version;
    this.profile = profile;
    json = new JsonFactory().createGenerator(new JsonText(out));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    json.setPrettyPrinter(printer);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("newlineSequences");
    for (String newline : List.of("\r\n", "\n", "\r")) {
      json.writeString(newline);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("results");
  }

  @Override
  public void begin(String path) {
    fingerprint = new Fingerprint();
  }

  @Override
  public void found(Found found) throws IOException {
    String rule = found.rule();
    json.writeStartObject();
    json.writeStringField("ruleId", rule);
    json.writeNumberField("ruleIndex", rules.index(found));
    json.writeStringField("kind", found.isRepaired() ? "informational" : "fail");
    json.writeStringField("level", found.isRepaired() ? "none" : level(found.severity()));
    SarifMessage.write("message", Wording.of(found), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(found);
    writeRegion("region", found);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(Fingerprint.NAME, fingerprint.of(rule, found.text(), found.span()));
    json.writeEndObject();
    if (!found.isRepaired() && !found.fixes().isEmpty()) {
      writeFixes(found);
    }
    json.writeArrayFieldStart("suppressions");
    json.writeEndArray();
    writeProperties(found);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private void writeArtifact(Found found) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", ReportPath.uri(found.path()));
    json.writeEndObject();
  }

  private void writeRegion(String name, Found found) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", found.start().line());
    json.writeNumberField("startColumn", found.start().column());
    json.writeNumberField("endLine", found.end().line());
    json.writeNumberField("endColumn", found.end().column());
    json.writeEndObject();
  }

  private void writeFixes(Found found) throws IOException {
    json.writeArrayFieldStart("fixes");
    for (Fix fix : found.fixes()) {
      json.writeStartObject();
      SarifMessage.write("description", Wording.proposal(fix), json);
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      writeArtifact(found);
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      writeRegion("deletedRegion", found);
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", fix.replacement());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProperties(Found found) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("outcome", found.outcome().name().toLowerCase(Locale.ROOT));
    List<Fix> fixes = found.verdict().finding().fixes();
    if (!fixes.isEmpty()) {
      json.writeNumberField("confidence", fixes.get(0).confidence());
    }
    json.writeArrayFieldStart("because");
    for (String reason : Wording.reasons(found)) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Emend");
    json.writeStringField("version", version);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("profile", profile);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
