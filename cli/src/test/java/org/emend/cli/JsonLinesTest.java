package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  private static final String PROSE = Emend.DAMAGED.strip();

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void allButTheNamedFieldStaysAsItIs() throws Exception {
    String lines =
        """
        { "id" : 1.0e5, "z":1E400,"a":-0.0, "text": "PROSE", "title":"PROSE", "nested":{"text":"PROSE"} }\r

        {"text":"PROSE","text":"PROSE","x":"\\u00e9\\/é\\ud83d\\ude00"}
        {"text":null,"n":[1,{"text":"PROSE"}]}
        {"text":"caf\\u00e9 PROSE"}
        \t
        {"text":"","body":"PROSE"}"""
            .replace("PROSE", PROSE);
    String expected =
        lines
            .replace("\"text\": \"" + PROSE, "\"text\": \"" + fixed(PROSE))
            .replace("{\"text\":\"" + PROSE + "\",\"text\":\"" + PROSE, twice())
            .replace("caf\\u00e9 " + PROSE, "caf\\u00e9 " + fixed(PROSE));
    // A byte order mark belongs to no record.
    emend.write("a.jsonl", "\uFEFF" + lines);

    Emend.Result result = emend.run("clean", "a.jsonl");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("\uFEFF" + expected);
    assertThat(result.code()).isZero();
  }

  private static String fixed(String prose) {
    return prose.replace("]", "o");
  }

  private static String twice() {
    return "{\"text\":\"" + fixed(PROSE) + "\",\"text\":\"" + fixed(PROSE);
  }

  @Test
  void fieldsAreNamed() throws Exception {
    String line = "{\"a\":\"" + PROSE + "\",\"b\":\"" + PROSE + "\",\"text\":\"" + PROSE + "\"}";

    Emend.Result result =
        emend.run(
            line.getBytes(UTF_8), "clean", "--format", "jsonl", "--field", "a", "--field", "b");

    assertThat(result.out())
        .isEqualTo(
            "{\"a\":\"%s\",\"b\":\"%s\",\"text\":\"%s\"}"
                .formatted(fixed(PROSE), fixed(PROSE), PROSE));
  }

  @Test
  void escapesAreWrittenAsTheRecordWritesThem() throws Exception {
    String prose = "He said it was in Russia%ss interest to be there.";
    emend.write(
        "a.jsonl",
        "{\"text\":\""
            + prose.formatted("\\u02bc")
            + "\"}\n"
            + "{\"text\":\""
            + prose.formatted("\u02BC")
            + "\"}\n");

    Emend.Result result = emend.run("clean", "--apostrophes", "typographic", "a.jsonl");

    assertThat(result.out())
        .isEqualTo(
            "{\"text\":\""
                + prose.formatted("\\u2019")
                + "\"}\n"
                + "{\"text\":\""
                + prose.formatted("\u2019")
                + "\"}\n");
  }

  @Test
  void brokenLinePassesUnchangedAndIsReported() throws Exception {
    String lines =
        "{\"text\":\"" + PROSE + "\"}\n{\"text\":\"" + PROSE + "\"\n[1]\n{\"text\":\"ok\"} x\n";
    emend.write("a.jsonl", lines);

    Emend.Result result = emend.run("clean", "a.jsonl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEqualTo(lines.replaceFirst("]", "o"));
    assertThat(result.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("emend: a.jsonl:2: not a JSON object"),
            line -> assertThat(line).startsWith("emend: a.jsonl:3: not a JSON object"),
            line -> assertThat(line).startsWith("emend: a.jsonl:4: not a JSON object"))
        .allSatisfy(line -> assertThat(line).endsWith("; the line was left as it is"));
  }

  @Test
  void manyBrokenLinesAreCounted() throws Exception {
    emend.write("a.jsonl", "{\"text\":\"ok\"}\n" + "not json\n".repeat(500));

    Emend.Result result = emend.run("clean", "a.jsonl");

    assertThat(result.err()).hasLineCount(11).contains("500 broken lines");
  }

  @Test
  void strictEndsAtABrokenLineAndReplacesNothing() throws Exception {
    String lines = "{\"text\":\"" + PROSE + "\"}\n{broken\n";
    emend.write("a.jsonl", lines);
    emend.write("b.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "--in-place", "--strict", "a.jsonl", "b.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: a.jsonl:2: ").hasLineCount(1);
    assertThat(emend.read("a.jsonl")).isEqualTo(lines);
    assertThat(emend.read("b.txt")).isEqualTo(Emend.REPAIRED);
    assertThat(emend.files()).containsExactly("a.jsonl", "b.txt");
  }

  @Test
  void fieldThatNoRecordHasIsAnError() throws Exception {
    emend.write("a.jsonl", "{\"body\":\"x\"}\n{\"text\":5}\n");

    Emend.Result result = emend.run("clean", "a.jsonl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEqualTo("{\"body\":\"x\"}\n{\"text\":5}\n");
    assertThat(result.err())
        .isEqualTo(
            "emend: a.jsonl: no record has a text in the field text;"
                + " name the field that holds it with --field\n");
  }

  @Test
  void reportsNameTheRecord() throws Exception {
    emend.write("a.jsonl", "{\"text\":\"ok\"}\n{\"text\":\"" + PROSE + "\"}\n");

    Emend.Result result = emend.run("check", "--report", "jsonl", "a.jsonl");

    assertThat(result.out())
        .hasLineCount(1)
        .startsWith("{\"path\":\"a.jsonl\",\"record\":2,\"changed\":true,\"findings\":[")
        .contains("\"startLine\":2,\"startColumn\":71");
  }
}
