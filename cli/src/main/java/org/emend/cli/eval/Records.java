package org.emend.cli.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emend.cli.io.Source;
import org.emend.formats.Format;
import org.emend.formats.Section;
import org.emend.formats.Sections;
import org.jspecify.annotations.Nullable;

/** Reads the strings and numbers of JSON lines. Not thread-safe. */
final class Records implements Closeable {

  private final Sections sections;
  private final JsonFactory json = new JsonFactory();
  private long line;

  /**
   * A record.
   *
   * @param line from 1
   * @param fields its strings, and the spelling of its numbers
   * @param problem why it has none
   */
  record Entry(long line, Map<String, String> fields, Optional<String> problem) {

    /** A field's value, if it is there. */
    Optional<String> get(String field) {
      return Optional.ofNullable(fields.get(field));
    }
  }

  Records(Source source) throws IOException {
    sections = Format.JSONL.read(source.open(), List.of());
  }

  /** The next line that is not empty, or null at the end. */
  @Nullable Entry next() throws IOException {
    for (Section section = sections.next(); section != null; section = sections.next()) {
      String text = section.text();
      boolean continues = section.record() == line; // the rest of a line that is too long
      line = section.record();
      if (section.problem().isPresent()) {
        return new Entry(line, Map.of(), section.problem());
      }
      if (!continues && !text.isBlank()) {
        int start = line == 1 && text.startsWith("\uFEFF") ? 1 : 0;
        return new Entry(line, fields(text.substring(start)), Optional.empty());
      }
    }
    return null;
  }

  private Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
          fields.put(name, parser.getText());
        }
        parser.skipChildren();
      }
    }
    return fields;
  }

  @Override
  public void close() throws IOException {
    sections.close();
  }
}
