package org.emend.formats.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emend.formats.charset.KnownCharsets;
import org.emend.formats.charset.TextEncoding;
import org.jspecify.annotations.Nullable;

/** Reads an edit log, line by line. Not thread-safe. */
public final class EditLogReader implements Closeable {

  static final String KIND = "emend";

  private static final JsonFactory JSON = new JsonFactory();

  private final Path log;
  private final BufferedReader in;
  private long line;
  private boolean interrupted;

  /**
   * Opens a log.
   *
   * @throws IOException if it cannot be read, or is no edit log
   */
  public EditLogReader(Path log) throws IOException {
    requireLog(log);
    this.log = log;
    this.in = Files.newBufferedReader(log, StandardCharsets.US_ASCII);
  }

  /** Refuses a file that holds something else: a log must not be added to somebody's article. */
  static void requireLog(Path log) throws IOException {
    if (!Files.isRegularFile(log) || Files.size(log) == 0) {
      return;
    }
    byte[] beginning = new byte[64];
    int length;
    try (var file = Files.newInputStream(log)) {
      length = file.readNBytes(beginning, 0, beginning.length);
    }
    String text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1);
    if (!text.startsWith("{\"log\":\"" + KIND + "\"")) {
      throw new NotALogException(log);
    }
  }

  /**
   * The latest run that wrote an output with this hash; preferably one that changed something, and
   * of these one over an input of this name: texts that differ in their encoding alone, or only in
   * their faults, come out the same. Reads to the end of the log.
   */
  public Optional<Run> lastRunThatWrote(String sha256, String path) throws IOException {
    Run found = null;
    int best = 0;
    boolean named = false;
    long start = 0; // of the run under way; 0 for none that can be trusted
    interrupted = false;
    Map<String, Object> fields;
    while ((fields = nextLine()) != null) {
      if (fields.containsKey("log")) {
        start = line;
        named = path.equals(fields.get("path"));
        interrupted = true;
      } else if (fields.isEmpty()) {
        start = 0;
      } else if (fields.containsKey("hunks")) {
        LogTrailer trailer = trailer(fields);
        int rank = (trailer.isChange() ? 2 : 0) + (named ? 1 : 0);
        if (start > 0 && trailer.after().equals(sha256) && rank >= best) {
          found = new Run(start, trailer);
          best = rank;
        }
        interrupted = false;
      }
    }
    return Optional.ofNullable(found);
  }

  private LogTrailer trailer(Map<String, Object> fields) throws IOException {
    return new LogTrailer(
        string(fields, "before"),
        string(fields, "after"),
        number(fields, "hunks"),
        encoding(fields),
        fields.get("kept") == Boolean.TRUE);
  }

  private TextEncoding encoding(Map<String, Object> fields) throws IOException {
    if (!fields.containsKey("charset")) {
      return TextEncoding.UTF_8;
    }
    String name = string(fields, "charset");
    if (!KnownCharsets.names().contains(name)) {
      throw new IOException(log + ", line " + line + ": no charset " + name + " is known here");
    }
    return new TextEncoding(name, fields.get("bom") == Boolean.TRUE);
  }

  /** After {@link #lastRunThatWrote}: whether the last run of the log has no trailer. */
  public boolean isInterrupted() {
    return interrupted;
  }

  /** A run over one input: the line of its header, from 1, and its trailer. */
  public record Run(long headerLine, LogTrailer trailer) {}

  /** Goes to a run's first change. Only forward. */
  public void skipTo(Run run) throws IOException {
    while (line < run.headerLine()) {
      if (nextLine() == null) {
        throw new IOException(log + " ends before line " + run.headerLine());
      }
    }
  }

  /** The next change of the run under way, or null at its trailer. */
  public @Nullable Hunk nextHunk() throws IOException {
    Map<String, Object> fields = nextLine();
    if (fields == null || !fields.containsKey("offset")) {
      return null;
    }
    List<String> rules = new ArrayList<>();
    if (fields.get("rules") instanceof List<?> names) {
      names.forEach(name -> rules.add((String) name));
    }
    return new Hunk(
        fields.containsKey("record") ? number(fields, "record") : 0,
        number(fields, "offset"),
        string(fields, "before"),
        string(fields, "after"),
        rules,
        fields.get("confidence") instanceof Number confidence ? confidence.doubleValue() : 0);
  }

  private String string(Map<String, Object> fields, String name) throws IOException {
    if (fields.get(name) instanceof String text) {
      return text;
    }
    throw new IOException(log + ", line " + line + ": no text \"" + name + "\"");
  }

  private long number(Map<String, Object> fields, String name) throws IOException {
    if (fields.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw new IOException(log + ", line " + line + ": no number \"" + name + "\"");
  }

  /**
   * The fields of the next line, or null at the end. None where it is no JSON: a run was
   * interrupted while it wrote this, and others may follow.
   */
  private @Nullable Map<String, Object> nextLine() throws IOException {
    String text = in.readLine();
    if (text == null) {
      return null;
    }
    line++;
    try (JsonParser parser = JSON.createParser(text)) {
      return fields(parser);
    } catch (JsonProcessingException e) {
      return Map.of();
    }
  }

  private static Map<String, Object> fields(JsonParser parser) throws IOException {
    Map<String, Object> fields = new HashMap<>();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      switch (parser.nextToken()) {
        case VALUE_STRING -> fields.put(name, parser.getText());
        case VALUE_TRUE -> fields.put(name, true);
        case VALUE_NUMBER_INT -> fields.put(name, parser.getLongValue());
        case VALUE_NUMBER_FLOAT -> fields.put(name, parser.getDoubleValue());
        case START_ARRAY -> {
          List<String> items = new ArrayList<>();
          while (parser.nextToken() == JsonToken.VALUE_STRING) {
            items.add(parser.getText());
          }
          fields.put(name, items);
        }
        default -> parser.skipChildren();
      }
    }
    return fields;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
