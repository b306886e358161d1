package org.emend.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.jspecify.annotations.Nullable;

/**
 * JSON lines: one object a line, each named field that holds a string a document of its own.
 *
 * <p>Records are never serialised again. A field's documents have the raw line as their source, and
 * its escapes are entities, so a repair lands in the line and all else stays as it is: unknown
 * fields, their order, the spelling of numbers, white space. A line that is no JSON object, or is
 * longer than {@link Lines#LONGEST}, is a section with a problem and no documents. An empty line is
 * neither.
 */
final class JsonLinesSections implements Sections {

  private final Lines lines;
  private final List<String> fields;
  private final JsonFactory json = new JsonFactory();
  private long offset;
  private long record;

  JsonLinesSections(InputStream in, List<String> fields) {
    this(new Lines(in), fields);
  }

  JsonLinesSections(Lines lines, List<String> fields) {
    this.lines = lines;
    this.fields = List.copyOf(fields);
  }

  @Override
  public @Nullable Section next() throws IOException {
    Lines.Line line = lines.next();
    if (line == null) {
      return null;
    }
    record += line.begins() ? 1 : 0;
    String text = LosslessUtf8.decode(line.bytes());
    List<JsonString> strings = List.of();
    Optional<String> problem = Optional.empty();
    if (!line.whole()) {
      // Said once, where the line begins.
      problem =
          line.begins()
              ? Optional.of("a record longer than " + Lines.LONGEST + " bytes; passed through")
              : problem;
    } else if (!text.isBlank()) {
      try {
        strings = strings(text);
      } catch (JsonProcessingException e) {
        problem = Optional.of(describe(e));
      }
    }
    List<Document> documents = strings.stream().map(JsonString::document).toList();
    List<String> prose = strings.stream().map(JsonString::prose).toList();
    Section section = new Section(line.bytes(), text, documents, prose, offset, record, problem);
    offset += text.length();
    return section;
  }

  private List<JsonString> strings(String line) throws IOException {
    List<JsonString> strings = new ArrayList<>();
    int start = offset == 0 && line.startsWith("\uFEFF") ? 1 : 0;
    try (JsonParser parser = json.createParser(line.substring(start))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "not a JSON object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        boolean wanted = fields.contains(parser.currentName());
        JsonToken value = parser.nextToken();
        if (wanted && value == JsonToken.VALUE_STRING) {
          int quote = start + (int) parser.currentTokenLocation().getCharOffset();
          strings.add(JsonString.at(line, quote));
        }
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "something follows the JSON object");
      }
    }
    return strings;
  }

  private static String describe(JsonProcessingException e) {
    String place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return "not a JSON object" + place + ": " + e.getOriginalMessage();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
