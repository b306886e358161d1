package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emend score}, and {@code clean --score}. */
class ScoreTest {

  private static final String RECORDS =
      """
      {"id": 7, "text":"The leader said that he was in Russia for the negotiati]ns.", "x":1.50}
      {"id":8,"title":"A title","text":"The rest of it."}

      {"id":9}
      """;

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  /** Fails on what is no JSON, or has a number that is not finite. */
  private static void requireJson(String line) throws Exception {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric()) {
          assertThat(Double.isFinite(parser.getDoubleValue())).isTrue();
          assertThat(parser.getText()).doesNotContainIgnoringCase("e");
        }
      }
    }
  }

  @Test
  void aTextIsALine() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.write("b.txt", Emend.REPAIRED);

    Emend.Result result = emend.run("score", "a.txt", "b.txt");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith("{\"path\":\"a.txt\",\"language\":\"en\",\"signals\":{\"characters\":75,")
        .contains(
            "\"gopher_words\":15,",
            "\"edit_ratio\":0.071429,",
            "\"gopher\":{\"pass\":false,\"failed\":[\"gopher_words\",\"gopher_top_4gram\"],\"thresholds\":\"default\"}",
            "\"emend\":{\"pass\":false,\"failed\":[\"edit_ratio\"]")
        .endsWith("\"profile\":\"article\"}}");
    assertThat(lines.get(1)).startsWith("{\"path\":\"b.txt\",").contains("\"edit_ratio\":0,");
    for (String line : lines) {
      requireJson(line);
    }
    assertThat(emend.files()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void theDocumentationHasEverySignalAndProfile() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    Path docs = Path.of("").toAbsolutePath();
    while (!Files.exists(docs.resolve("docs/score.md"))) {
      docs = docs.getParent();
    }
    String page = Files.readString(docs.resolve("docs/score.md"));
    Matcher names = Pattern.compile("\"(\\w+)\":[\\d{]").matcher(emend.run("score", "a.txt").out());
    int count = 0;
    while (names.find()) {
      count++;
      assertThat(page).contains("`" + names.group(1) + "`");
    }
    assertThat(count).isGreaterThan(80);
  }

  @Test
  void aRecordIsALineWithItsNumberAndAllItsFields() throws Exception {
    emend.write("r.jsonl", RECORDS);

    Emend.Result result = emend.run("score", "--field", "text", "--field", "title", "r.jsonl");

    assertThat(result.code()).isZero();
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"path\":\"r.jsonl\",\"record\":1,\"language\":\"en\"");
    assertThat(lines.get(1))
        .startsWith("{\"path\":\"r.jsonl\",\"record\":2,")
        .contains("\"characters\":24,", "\"gopher_words\":6,"); // both with a blank line between
  }

  @Test
  void emptyTextsAndRecordsAreDocuments() throws Exception {
    emend.write("a.txt", "");
    emend.write("r.jsonl", "{\"text\":\"\"}\n");
    emend.write("none.jsonl", "");

    Emend.Result result = emend.run("score", "a.txt", "none.jsonl", "r.jsonl");

    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"characters\":0,\"gopher_words\":0,"));
  }

  @Test
  void aLongTextIsScoredSectionBySection() throws Exception {
    String text = "It was so, and it is so.\n\n".repeat(60_000);
    emend.write("long.txt", text);

    Emend.Result result = emend.run("score", "--no-rules", "long.txt");

    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"path\":\"long.txt\",\"offset\":0,\"length\":1048");
    int length = Integer.parseInt(lines.get(0).replaceAll(".*\"length\":(\\d+).*", "$1"));
    assertThat(lines.get(1))
        .startsWith(
            "{\"path\":\"long.txt\",\"offset\":"
                + length
                + ",\"length\":"
                + (text.length() - length));
  }

  @Test
  void withoutRulesWhatNeedsThemIsMissing() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    assertThat(emend.run("score", "--no-rules", "a.txt").out())
        .doesNotContain("\"edit_ratio\":")
        .contains("\"missing\":[\"mojibake_density\",\"edit_ratio\"]");
  }

  @Test
  void theLanguageCanBeSaid() throws Exception {
    emend.write("a.txt", Emend.REPAIRED);

    assertThat(emend.run("score", "--lang", "uk", "a.txt").out())
        .contains("\"language\":\"uk\"", "\"thresholds\":\"uk\"", "\"gopher_stop_words\":0,");
  }

  @Test
  void brokenRecordsAndMissingFilesAreReportedAndTheOthersScored() throws Exception {
    emend.write("r.jsonl", "{broken\n{\"text\":\"So it is.\"}\n");

    Emend.Result result = emend.run("score", "none.txt", "r.jsonl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("none.txt", "r.jsonl:1: not a JSON object").hasLineCount(2);
    assertThat(result.out().lines()).hasSize(1);
    assertThat(emend.run("score", "--strict", "r.jsonl").out()).isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8AreSignals() throws Exception {
    byte[] bytes = "It is \u0081 so.\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(emend.run(bytes, "score", "--no-rules", "--encoding", "utf-8").out())
        .contains("\"stray_byte_density\":83.333333");
  }

  @Test
  void cleaningAddsTheScoreToTheRecordAndTouchesNothingElse() throws Exception {
    emend.write("r.jsonl", RECORDS);

    Emend.Result result = emend.run("clean", "--score", "r.jsonl");

    assertThat(result.code()).isZero();
    assertThat(withoutQuality(result.out())).isEqualTo(RECORDS.replace("]ns", "ons"));
    String score = emend.run("score", "r.jsonl").out().lines().findFirst().orElseThrow();
    String quality = score.substring(score.indexOf("\"language\""));
    assertThat(result.out().lines().findFirst().orElseThrow())
        .endsWith(", \"x\":1.50,\"quality\":{" + quality + "}");
  }

  private static String withoutQuality(String records) {
    return records.replaceAll("(?m),\"quality\":\\{\"language\".*}}(?=}$)", "");
  }

  @Test
  void aSecondRunReplacesTheScoreAndAThirdChangesNothing() throws Exception {
    emend.write("r.jsonl", RECORDS);

    emend.run("clean", "--score", "-i", "r.jsonl");
    String first = emend.read("r.jsonl");
    emend.run("clean", "--score", "-i", "r.jsonl");
    String second = emend.read("r.jsonl");

    assertThat(withoutQuality(second)).isEqualTo(RECORDS.replace("]ns", "ons"));
    assertThat(second.split("\"quality\"", -1)).hasSize(3);
    assertThat(second).isNotEqualTo(first); // there was nothing left to repair
    emend.run("clean", "--score", "-i", "r.jsonl");
    assertThat(emend.read("r.jsonl")).isEqualTo(second);
  }

  @Test
  void undoTakesTheScoreBack() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(RECORDS.getBytes(StandardCharsets.UTF_8));
    }
    emend.write("r.jsonl.gz", zipped.toByteArray());
    emend.write("r.jsonl", RECORDS);
    for (String file : List.of("r.jsonl", "r.jsonl.gz")) {
      emend.run("clean", "--score", "-i", "--log", "log.jsonl", file);
      assertThat(emend.run("score", file).out()).isNotEmpty();

      assertThat(emend.run("undo", "--log", "log.jsonl", file, "-o", "back").code()).isZero();

      assertThat(emend.read("back")).isEqualTo(RECORDS);
    }
    assertThat(emend.read("log.jsonl")).contains("\"rules\":[\"internal/score\"]");
  }

  @Test
  void aFieldOfAnotherStaysAndIsReported() throws Exception {
    String record =
        "{\"quality\":5,\"text\":\"He was there for the negotiati]ns of the treaty.\"}\n";
    emend.write("r.jsonl", record);

    Emend.Result result = emend.run("clean", "--score", "r.jsonl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEqualTo(record.replace("]", "o"));
    assertThat(result.err()).contains("r.jsonl:1: has a field \"quality\"").hasLineCount(1);
  }

  @Test
  void reportsHaveTheScoreOfEveryDocument() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.write("b.txt", Emend.REPAIRED);

    Emend.Result result =
        emend.run("clean", "--score", "--dry-run", "-q", "--report", "jsonl", "a.txt", "b.txt");

    assertThat(result.code()).isZero();
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .contains("\"changed\":true,\"findings\":[{", "],\"quality\":{\"language\":\"en\",");
    assertThat(lines.get(1))
        .startsWith("{\"path\":\"b.txt\",\"changed\":false,\"findings\":[],\"quality\":{")
        .endsWith("}},\"tool\":{\"version\":\"" + Version.text() + "\",\"profile\":\"article\"}}");
    for (String line : lines) {
      requireJson(line);
    }
  }
}
