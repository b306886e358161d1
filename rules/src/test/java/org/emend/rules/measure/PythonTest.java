package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are those of the Python scorer, where there is one to ask. */
class PythonTest {

  private static final String DIFFLIB =
      """
      import difflib, sys
      for line in open(sys.argv[1]):
          a, b = (part.split() for part in line.rstrip("\\n").split("|"))
          blocks = difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
          print(sorted(k for m in blocks for k in range(m.b, m.b + m.size)))
      """;

  @TempDir private Path folder;

  @Test
  void matchingBlocksAreThoseOfDifflib() throws Exception {
    Random random = new Random(5);
    List<int[][]> pairs = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (int n = 0; n < 2_000; n++) {
      int symbols = 2 + random.nextInt(5);
      int[] a = random.ints(random.nextInt(40), 0, symbols).toArray();
      int[] b = random.ints(random.nextInt(40), 0, symbols).toArray();
      pairs.add(new int[][] {a, b});
      lines.append(spaced(a)).append('|').append(spaced(b)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("pairs"), lines);
    String[] expected = Python.run(List.of("-c", DIFFLIB, file.toString())).split("\n");
    for (int n = 0; n < expected.length; n++) {
      int[][] pair = pairs.get(n);
      String matched = MatchingBlocks.inSecond(pair[0], pair[1], 8).toString();
      assertThat(matched.replace('{', '[').replace('}', ']'))
          .as("seed 5, %s", lines.toString().split("\n")[n])
          .isEqualTo(expected[n]);
    }
  }

  private static String spaced(int[] symbols) {
    StringBuilder text = new StringBuilder();
    for (int s : symbols) {
      text.append(' ').append(s);
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en/overproof_smh, overproof, NONE",
    "en/dev_gocr, gt_flow, NONE",
    "en/dev_gocr, , QUOTES",
    "en/dev_tesseract, , QUOTES",
    "fr/icdar2017_train, , NONE"
  })
  void figuresAreThoseOfTheScorer(String set, String cleanedField, Folding folding)
      throws Exception {
    Path scorer = Python.shared("tools/score_ocr.py");
    Path gold = Python.shared("data/ocr/" + set + ".jsonl");
    Score score = Score.ZERO;
    StringBuilder cleanedLines = new StringBuilder();
    StringBuilder goldLines = new StringBuilder();
    // Without a system's output: something that repairs a little and breaks a little.
    UnaryOperator<String> meddle = text -> text.replace("tbe", "the").replace("ii", "n");
    int lines = 0;
    for (String line : Files.readAllLines(gold)) {
      if (lines++ == 200) {
        break;
      }
      Map<String, String> fields = fields(line);
      String read = fields.getOrDefault("ocr", "");
      String cleaned =
          cleanedField == null ? meddle.apply(read) : fields.getOrDefault(cleanedField, "");
      score = score.plus(Pair.of(read, fields.getOrDefault("gt", ""), folding).score(cleaned));
      goldLines.append(line).append('\n');
      cleanedLines.append("{\"id\":").append(quoted(fields.getOrDefault("id", "")));
      cleanedLines.append(",\"ocr\":").append(quoted(cleaned)).append("}\n");
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                scorer.toString(),
                Files.writeString(folder.resolve("gold"), goldLines).toString(),
                Files.writeString(folder.resolve("cleaned"), cleanedLines).toString()));
    if (folding == Folding.QUOTES) {
      command.add("--fold-quotes");
    }
    assertThat(said(score)).isEqualTo(Python.run(command));
    assertThat(score.words()).isPositive();
  }

  private static String said(Score score) {
    return String.format(
        Locale.ROOT,
        "words %d  CER %s -> %s (-%s%%)  WER %s -> %s (-%s%%)  fix %s%%  broken %s%%%n",
        score.words(),
        score.cerBefore(),
        score.cer(),
        score.cerReduction(),
        score.werBefore(),
        score.wer(),
        score.werReduction(),
        score.fix(),
        score.brokenRate());
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private static Map<String, String> fields(String line) throws Exception {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        }
        json.skipChildren();
      }
    }
    return fields;
  }
}
