package org.emend.cli.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.rules.measure.Score;

/** Reads what {@link JsonFigures} wrote, as far as two evaluations are compared. */
final class SavedFigures {

  private final JsonParser json;
  private final List<Run> runs = new ArrayList<>();

  /**
   * A run over one file.
   *
   * @param name the file, and the threshold where there are several
   * @param sum over all texts
   * @param texts each text's score by its id, in the order of the file; a second text of the same
   *     id is called {@code id#2}
   */
  record Run(String name, Score sum, Map<String, Score> texts) {}

  private SavedFigures(JsonParser json) {
    this.json = json;
  }

  /** The runs of a report. */
  static List<Run> read(Source source) throws IOException {
    String advice = "give two reports that `emend eval --report json=FILE` wrote";
    try (InputStream in = new BufferedInputStream(source.open());
        JsonParser parser = new JsonFactory().createParser(in)) {
      SavedFigures figures = new SavedFigures(parser);
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        figures.sets();
      }
      if (figures.runs.isEmpty()) {
        throw new FileProblem(source.name(), "no evaluation in it", advice);
      }
      return figures.runs;
    } catch (JsonProcessingException e) {
      throw new FileProblem(source.name(), "not a report: " + e.getOriginalMessage(), advice);
    }
  }

  private void sets() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isSets = json.currentName().equals("sets");
      if (json.nextToken() == JsonToken.START_ARRAY && isSets) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          set();
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void set() throws IOException {
    String path = "";
    List<Run> ofSet = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("path")) {
        path = json.getText();
      } else if (name.equals("runs") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          ofSet.add(run());
        }
      } else {
        json.skipChildren();
      }
    }
    for (Run run : ofSet) {
      String name = ofSet.size() > 1 ? path + " applying at " + run.name : path;
      runs.add(new Run(name, run.sum, run.texts));
    }
  }

  private Run run() throws IOException {
    String applyAt = "";
    Score sum = Score.ZERO;
    Map<String, Score> texts = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "applyAt" -> applyAt = json.getText();
        case "counts" -> sum = score(counts());
        case "perText" -> {
          if (value == JsonToken.START_ARRAY) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              text(texts);
            }
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Run(applyAt, sum, texts);
  }

  private void text(Map<String, Score> texts) throws IOException {
    Map<String, String> counts = counts();
    String id = counts.getOrDefault("id", "");
    String name = id;
    for (int n = 2; texts.containsKey(name); n++) {
      name = id + "#" + n;
    }
    texts.put(name, score(counts));
  }

  /** The strings and numbers of an object. */
  private Map<String, String> counts() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken().isScalarValue()) {
        fields.put(name, json.getText());
      }
      json.skipChildren();
    }
    return fields;
  }

  private static Score score(Map<String, String> counts) {
    return new Score(
        number(counts, "characters"),
        number(counts, "words"),
        number(counts, "characterErrorsBefore"),
        number(counts, "characterErrors"),
        number(counts, "wordErrorsBefore"),
        number(counts, "wordErrors"),
        number(counts, "wrong"),
        number(counts, "right"),
        number(counts, "fixed"),
        number(counts, "broken"));
  }

  private static long number(Map<String, String> counts, String name) {
    try {
      return Long.parseLong(counts.getOrDefault(name, "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
