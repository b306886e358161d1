package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language of one sentence, and pages on which {@code tlie} was read for {@code the}. */
class TrainTest {

  private static final String SENTENCE =
      "The old man of the sea saw the boat and the boat saw him.\n";

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() throws Exception {
    emend = new Emend(folder);
    emend.write("text.txt", SENTENCE.repeat(40));
    emend.write("words.txt", "the\nold\nman\nof\nsea\nsaw\nboat\nand\nhim\n");
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      pairs
          .append("{\"id\":\"page")
          .append(i)
          .append("\",\"ocr\":\"Tlie old man of tlie sea saw the bcat and tlie boat saw him.\",")
          .append("\"gt\":\"The old man of the sea saw the boat and the boat saw him.\"}\n");
    }
    emend.write("pairs.jsonl", pairs.toString());
  }

  private Emend.Result train(String output) throws Exception {
    return emend.run(
        "train",
        "--text",
        "text.txt",
        "--dictionary",
        "words.txt",
        "--pairs",
        "pairs.jsonl",
        "-o",
        output);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Emend.Result result = train("a.model");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("40 pairs").endsWith("a.model\n");
    assertThat(train("b.model").code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("a.model")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b.model")));
  }

  @Test
  void misspellingsAreLearnedFromLinesThatAreNotCounted() throws Exception {
    String line = SENTENCE.strip() + " The committee will receive several important letters.\n";
    emend.write("text.txt", line.repeat(8_000));
    Emend.Result first = trainWithProse("2", "a.model");
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains(", misspellings, ");
    trainWithProse("2", "b.model");
    assertThat(Files.readAllBytes(folder.resolve("a.model")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b.model")));
    emend.run("train", "--language", "a.model", "--pairs", "pairs.jsonl", "-o", "kept.model");
    assertThat(Files.readString(folder.resolve("kept.model"), StandardCharsets.ISO_8859_1))
        .contains("typing");
  }

  @Test
  void tooLittleProseTeachesNoMisspellings() throws Exception {
    Emend.Result result = trainWithProse("20", "a.model");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains(", no misspellings, ");
    assertThat(trainWithProse("0", "a.model").err()).contains("--prose TEXT=N: N is 1 or more");
  }

  private Emend.Result trainWithProse(String every, String output) throws Exception {
    return emend.run(
        "train",
        "--text",
        "text.txt",
        "--prose",
        "text.txt=" + every,
        "--dictionary",
        "words.txt",
        "--pairs",
        "pairs.jsonl",
        "-o",
        output);
  }

  @Test
  void theWordsOfAModelServeForNewPairs() throws Exception {
    train("a.model");
    Emend.Result result =
        emend.run("train", "--language", "a.model", "--pairs", "pairs.jsonl=2", "-o", "c.model");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(Files.size(folder.resolve("c.model"))).isPositive();
  }

  @Test
  void punctuationIsLearnedWhereItIsDamaged() throws Exception {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      pairs
          .append("{\"id\":\"page")
          .append(i)
          .append("\",\"ocr\":\"Tlie old man .of tlie sea, saw the boat and. the boat saw him.\",")
          .append("\"gt\":\"The old man of the sea saw the boat and the boat saw him.\"}\n");
    }
    emend.write("marks.jsonl", pairs.toString());
    Emend.Result counted =
        emend.run("train", "--text", "text.txt", "--pairs", "marks.jsonl", "-o", "a.model");
    assertThat(counted.out()).contains(", punctuation, no misspellings, from 120 pairs");
    Emend.Result kept =
        emend.run("train", "--language", "a.model", "--pairs", "marks.jsonl", "-o", "b.model");
    assertThat(kept.err()).isEmpty();
    assertThat(Files.readAllBytes(folder.resolve("a.model")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b.model")));
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    assertThat(emend.run("train", "--text", "text.txt", "-o", "m").err()).contains("--pairs");
    assertThat(emend.run("train", "--pairs", "pairs.jsonl", "-o", "m").err()).contains("--text");
    Emend.Result result =
        emend.run("train", "--text", "none.txt", "--pairs", "pairs.jsonl", "-o", "m");
    assertThat(result.err()).contains("none.txt").contains("no such file");
    assertThat(result.code()).isEqualTo(Main.FAILED);
    assertThat(folder.resolve("m")).doesNotExist();
  }

  @Test
  void anotherFileIsNoModel() throws Exception {
    Emend.Result result =
        emend.run("train", "--language", "text.txt", "--pairs", "pairs.jsonl", "-o", "m");
    assertThat(result.code()).isEqualTo(Main.FAILED);
    assertThat(result.err()).contains("text.txt").contains("not a model of words");
  }

  @Test
  void aModelRepairsTheLanguageThatItIsOf() throws Exception {
    String sentence = "Die alte Frau ging mit dem Hund in den Wald und sie war nicht allein.\n";
    emend.write("text.txt", sentence.repeat(40));
    emend.write("words.txt", sentence.replaceAll("[ .]+", "\n"));
    String pair =
        "{\"id\":\"page%d\",\"ocr\":\"Dle alte Frau glng mit dem Hund ln den Wald und sle war nlcht"
            + " alleln.\",\"gt\":\"%s\"}\n";
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      pairs.append(pair.formatted(i, sentence.strip()));
    }
    emend.write("pairs.jsonl", pairs.toString());
    Emend.Result trained =
        emend.run(
            "train",
            "--lang",
            "de",
            "--text",
            "text.txt",
            "--dictionary",
            "words.txt",
            "--pairs",
            "pairs.jsonl",
            "-o",
            "de.model");
    assertThat(trained.err()).isEmpty();

    emend.write(
        "page.txt", "Die Frau war nlcht mit dem Hund in dem Wald.\n\nThe man saw it by the sca.\n");
    Emend.Result cleaned =
        emend.run("clean", "--profile", "scan", "--model", "de.model", "page.txt");
    assertThat(cleaned.err()).isEmpty();
    assertThat(cleaned.out())
        .isEqualTo("Die Frau war nicht mit dem Hund in dem Wald.\n\nThe man saw it by the sca.\n");
    assertThat(emend.run("clean", "--profile", "scan", "page.txt").out())
        .describedAs("the model in the jar is of English")
        .contains("nlcht");
  }

  @Test
  void aModelMustBeOne() throws Exception {
    for (String name : List.of("text.txt", "missing.model")) {
      Emend.Result result = emend.run("clean", "--model", name, "text.txt");
      assertThat(result.code()).isEqualTo(Main.WRONG);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("--model " + name).contains("; ");
    }
    train("a.model");
    byte[] whole = Files.readAllBytes(folder.resolve("a.model"));
    Files.write(folder.resolve("half.model"), Arrays.copyOf(whole, whole.length / 2));
    Emend.Result result = emend.run("clean", "--model", "half.model", "text.txt");
    assertThat(result.code()).isEqualTo(Main.WRONG);
    assertThat(result.err()).contains("--model half.model: ");
  }
}
