package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.emend.rules.score.Score;

/** Scores as JSON, with their fields in a fixed order. */
public final class QualityJson {

  private static final double LARGEST_LONG = 1L << 53;

  private final String version;
  private final String profile;

  /**
   * @param profile of the cleaner whose report was scored
   */
  public QualityJson(String version, String profile) {
    this.version = version;
    this.profile = profile;
  }

  /** A score as an object, with the tool that made it. */
  public String of(Score score) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      write(score, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    return text.toString();
  }

  /** The fields of a score and the tool, into an object that is open. */
  void write(Score score, JsonGenerator json) throws IOException {
    writeFields(score, json);
    json.writeObjectFieldStart("tool");
    json.writeStringField("version", version);
    json.writeStringField("profile", profile);
    json.writeEndObject();
  }

  static void writeFields(Score score, JsonGenerator json) throws IOException {
    String language = score.language().toLanguageTag();
    json.writeStringField("language", language);
    json.writeObjectFieldStart("signals");
    for (Map.Entry<String, Double> signal : score.signals().entrySet()) {
      json.writeFieldName(signal.getKey());
      write(signal.getValue(), json);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("profiles");
    for (Map.Entry<String, Score.Judgement> profile : score.profiles().entrySet()) {
      json.writeObjectFieldStart(profile.getKey());
      json.writeBooleanField("pass", profile.getValue().pass());
      write("failed", profile.getValue().failed(), json);
      if (!profile.getValue().missing().isEmpty()) {
        write("missing", profile.getValue().missing(), json);
      }
      json.writeStringField("thresholds", profile.getValue().thresholds());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** A whole number without a decimal point, no number with an exponent. */
  private static void write(double value, JsonGenerator json) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_LONG) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(BigDecimal.valueOf(value).toPlainString());
    }
  }

  private static void write(String field, List<String> names, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }
}
