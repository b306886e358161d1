package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two texts: in the first one word is repaired at .99, and one offered at .5 with the truth in the
 * second place; in the second the repair is wrong, and nothing else can be.
 */
class EvalTest {

  private static final String PAIRS =
      """
      {"id":"a","ocr":"He spoke of the negotiati]ns and had a wor[d too.","gt":"He spoke of the negotiations and had a word too."}
      {"id":"b","ocr":"The sign said negotiati]ns that day in Tha rain","gt":"The sign said negotiati]ns that day in The rain"}
      """;

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() throws Exception {
    emend = new Emend(folder);
    emend.write("pairs.jsonl", PAIRS);
  }

  /** The figures are what score_ocr.py says of the pairs and the output of {@code emend clean}. */
  @Test
  void textsAreCleanedAndScored() throws Exception {
    Emend.Result result = emend.run("eval", "pairs.jsonl");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out().lines()).hasSize(2);
    assertThat(cells(result, 0))
        .containsExactly(
            "set apply at words CER -> less % WER -> less % fix % broken % edits words/s CPU words/s"
                .split(" "));
    assertThat(cells(result, 1))
        .startsWith("pairs.jsonl .980 19 3.16 3.16 0.00 15.79 15.79 0.00 33.33 6.25 2".split(" "));
    assertThat(emend.files()).containsExactly("pairs.jsonl");
  }

  @Test
  void everyThresholdHasItsRow() throws Exception {
    Emend.Result result = emend.run("eval", "--thresholds", ".5,1", "--jobs", "3", "pairs.jsonl");

    assertThat(cells(result, 1))
        .startsWith("pairs.jsonl .500 19 3.16 3.16 0.00 15.79 15.79".split(" "))
        .contains("3");
    assertThat(cells(result, 2))
        .startsWith("pairs.jsonl 1.000 19 3.16 3.16 0.00 15.79 15.79 0.00 0.00 0.00 0".split(" "));
  }

  @Test
  void otherFieldsCanBeNamedAndQuotesFolded() throws Exception {
    emend.write(
        "q.jsonl", "{\"read\":\"a \u201Cb\u201D c\",\"true\":\"a \\\"b\\\" c\",\"gt\":\"\"}");
    String[] command = {"eval", "--field", "read", "--truth", "true", "q.jsonl"};
    assertThat(cells(emend.run(command), 1)).contains("33.33");
    assertThat(emend.run(with("--fold-quotes", command)).out()).doesNotContain("33.33");
  }

  @Test
  void whatWasCleanedElsewhereIsScoredInstead() throws Exception {
    Emend.Result cleaned = emend.run("clean", "--field", "ocr", "pairs.jsonl");
    emend.write("cleaned.jsonl", cleaned.outBytes());

    Emend.Result scored = emend.run("eval", "--cleaned", "cleaned.jsonl", "pairs.jsonl");

    assertThat(cells(scored, 1))
        .containsExactly(
            "pairs.jsonl - 19 3.16 3.16 0.00 15.79 15.79 0.00 33.33 6.25 - - -".split(" "));
    emend.write("short.jsonl", cleaned.out().substring(0, cleaned.out().indexOf('\n')));
    Emend.Result unfit = emend.run("eval", "--cleaned", "short.jsonl", "pairs.jsonl");
    assertThat(unfit.code()).isEqualTo(3);
    assertThat(unfit.err()).contains("short.jsonl: ends before line 2 of pairs.jsonl");
    emend.write("mixed.jsonl", cleaned.out().replace("\"b\"", "\"c\""));
    Emend.Result mixed = emend.run("eval", "--cleaned", "mixed.jsonl", "pairs.jsonl");
    assertThat(mixed.code()).isEqualTo(3);
    assertThat(mixed.err()).contains("mixed.jsonl:2: the record c where pairs.jsonl has b");
  }

  @Test
  void detailsAreShownOnRequest() throws Exception {
    Emend.Result result =
        emend.run(
            "eval",
            "--thresholds",
            ".5",
            "--kinds",
            "--by",
            "rule",
            "--candidates",
            "--calibration",
            "--twice",
            "pairs.jsonl");

    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "non-word, distance 1 3 100.00 1 33.33",
            "words/bracket-for-letter 3 1 0 1 1 .333 .061 to .792",
            "pairs.jsonl: cleaned again, 0 edits, 0.00 % of the first 3",
            "1 3 1 33.33",
            "5 3 2 66.67",
            ".500 to .600 .500 1 0 .000 .000 to .793",
            ".990 to 1.000 .990 2 1 .500 .095 to .905",
            "all .827 3 1 .333 .061 to .792",
            "expected calibration error .493");
  }

  @Test
  void editsAreWrittenWithTheirJudgement() throws Exception {
    emend.run("eval", "--edits", "edits.jsonl", "pairs.jsonl");

    assertThat(emend.read("edits.jsonl").lines())
        .containsExactly(
            "{\"set\":\"pairs.jsonl\",\"id\":\"a\",\"applyAt\":0.98,"
                + "\"rule\":\"words/bracket-for-letter\",\"confidence\":0.99,\"judgement\":\"right\","
                + "\"start\":16,\"before\":\"negotiati]ns\",\"after\":\"negotiations\","
                + "\"truth\":\"negotiations\"}",
            "{\"set\":\"pairs.jsonl\",\"id\":\"b\",\"applyAt\":0.98,"
                + "\"rule\":\"words/bracket-for-letter\",\"confidence\":0.99,\"judgement\":\"harm\","
                + "\"start\":14,\"before\":\"negotiati]ns\",\"after\":\"negotiations\","
                + "\"truth\":\"negotiati]ns\"}");
  }

  @Test
  void figuresDoNotDependOnJobs() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      many.append(PAIRS.replace("\"id\":\"", "\"id\":\"" + i));
    }
    emend.write("many.jsonl", many.toString());
    String[] command = {
      "eval", "--kinds", "--by", "rule", "--candidates", "--calibration", "--thresholds", ".5,.9"
    };
    String one = untimed(emend.run(with("many.jsonl", with("--jobs=1", json(command)))));
    String three = untimed(emend.run(with("many.jsonl", with("--jobs=3", json(command)))));
    assertThat(three).isEqualTo(one).contains("\"59b\"");
  }

  @Test
  void reportsAreComparedTextByText() throws Exception {
    emend.run("eval", "--apply-at", "1", "--report", "json=old.json", "pairs.jsonl");
    Emend.Result table = emend.run("eval", "--report", "json=new.json", "pairs.jsonl");
    assertThat(table.out()).startsWith("set ");

    Emend.Result result = emend.run("eval", "--compare", "old.json", "new.json");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "WER 15.79 15.79 0.00",
            "fixed words 0 1 +1",
            "broken words 0 1 +1",
            "better 1, worse 1, other 0, of 2 texts",
            "a better 2 1 2 1 0 0",
            "b worse 1 2 1 2 0 1");
    assertThat(emend.run("eval", "--compare", "old.json", "pairs.jsonl").err())
        .contains("pairs.jsonl: no evaluation in it");
  }

  @Test
  void recordsWithoutAPairAreNamedAndSkipped() throws Exception {
    emend.write(
        "holes.jsonl",
        PAIRS + "\n{\"id\":\"c\",\"ocr\":\"x\"}\nnonsense\n{\"gt\":\"x\"}\n" + PAIRS);

    Emend.Result result = emend.run("eval", "holes.jsonl", "pairs.jsonl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .contains(
            "holes.jsonl:4: no text in the field gt; name the field that holds the truth with --truth",
            "holes.jsonl:5: not a JSON object",
            "holes.jsonl:6: no text in the field ocr");
    assertThat(cells(result, 1)).startsWith("holes.jsonl", ".980", "38");
    assertThat(cells(result, 2)).startsWith("pairs.jsonl", ".980", "19");
    assertThat(cells(result, 3)).startsWith("all", ".980", "57");
  }

  @Test
  void aFileThatCannotBeReadDoesNotKeepOthersFromBeingScored() throws Exception {
    Emend.Result result = emend.run("eval", "missing.jsonl", "pairs.jsonl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("missing.jsonl: no such file");
    assertThat(cells(result, 1)).startsWith("pairs.jsonl");
  }

  private static String[] cells(Emend.Result result, int line) {
    return result.out().lines().skip(line).findFirst().orElseThrow().split(" +");
  }

  private static String[] json(String... command) {
    return with("json", with("--report", command));
  }

  /** A command with something behind it. */
  private static String[] with(String last, String... command) {
    String[] longer = Arrays.copyOf(command, command.length + 1);
    longer[command.length] = last;
    return longer;
  }

  private static String untimed(Emend.Result result) {
    assertThat(result.err()).isEmpty();
    return result.out().replaceAll("\"words(PerCpuSecond|PerSecond)\":\\d+", "");
  }
}
