package org.emend.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;

/**
 * A field that a tool writes into JSON records: added behind all others where it is not there,
 * replaced where the tool wrote it before. The rest of the record is not touched, so the edit can
 * stand in a log and be undone like any other.
 *
 * @param name of the field
 * @param marks members that the field's value has, all of them, where the tool wrote it
 */
public record RecordField(String name, List<String> marks) {

  private static final JsonFactory JSON = new JsonFactory();

  public RecordField {
    marks = List.copyOf(marks);
  }

  /**
   * What gives a record a value: an edit, or none where it has that value.
   *
   * @param line a JSON object that has a field; what stands around it is left alone
   * @param value JSON
   * @return nothing where the record has a field of this name that is not the tool's, or several
   */
  public Optional<Patch> patch(String line, String value) {
    int start = line.startsWith("\uFEFF") ? 1 : 0;
    try (JsonParser parser = JSON.createParser(line.substring(start))) {
      Optional<Span> old = Optional.empty();
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        boolean isIt = parser.currentName().equals(name);
        JsonToken token = parser.nextToken();
        int from = start + place(parser);
        if (!isIt) {
          parser.skipChildren();
        } else if (old.isPresent() || token != JsonToken.START_OBJECT || !isOwn(parser)) {
          return Optional.empty();
        } else {
          old = Optional.of(new Span(from, start + place(parser) + 1));
        }
      }
      int brace = start + place(parser);
      Edit edit =
          old.map(span -> new Edit(span, span.of(line), value))
              .orElseGet(() -> new Edit(new Span(brace, brace + 1), "}", added(value)));
      boolean isThere = edit.before().equals(edit.after());
      return Optional.of(isThere ? Patch.EMPTY : Patch.of(List.of(edit)));
    } catch (IOException e) {
      throw new UncheckedIOException("not a JSON object", e); // the caller has read it before
    }
  }

  private String added(String value) {
    return ",\"" + name + "\":" + value + "}";
  }

  private static int place(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  /** Reads an object to its end; whether it has all the marks. */
  private boolean isOwn(JsonParser parser) throws IOException {
    Set<String> names = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      names.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
    return names.containsAll(marks);
  }
}
