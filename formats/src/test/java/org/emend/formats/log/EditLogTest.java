package org.emend.formats.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emend.formats.charset.TextEncoding;
import org.emend.formats.log.EditLogReader.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLogTest {

  private static final LogHeader HEADER =
      new LogHeader("1.0", "dir/é.txt", "text", "article", "0a");
  private static final List<Hunk> HUNKS =
      List.of(
          new Hunk(0, 5_000_000_000L, "Russia\u02BCs", "Russia's", List.of("a/b", "c/d"), .99),
          new Hunk(7, 6_000_000_000L, "\uDC92\"\\\n\uD83D\uDE00", "", List.of(), 1));

  @TempDir private Path folder;
  private Path log;

  @BeforeEach
  void name() {
    log = folder.resolve("log.jsonl");
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    write("b", "a");

    assertThat(Files.readAllLines(log))
        .hasSize(4)
        .first()
        .isEqualTo(
            "{\"log\":\"emend\",\"version\":\"1.0\",\"path\":\"dir/\\u00E9.txt\","
                + "\"format\":\"text\",\"profile\":\"article\",\"profileHash\":\"0a\"}");
    Run run = run("a");
    assertThat(run.trailer()).isEqualTo(new LogTrailer("b", "a", 2));
    assertThat(hunks(run)).isEqualTo(HUNKS);
  }

  @Test
  void theLatestRunThatChangedSomethingCounts() throws Exception {
    write("b", "a");
    write("c", "a");
    write("a", "a");
    write("x", "y");

    assertThat(run("a").trailer().before()).isEqualTo("c");
    assertThat(run("y").headerLine()).isEqualTo(13);
    assertThat(read("nobody")).isFalse();
  }

  @Test
  void encodingIsReadFromTheTrailer() throws Exception {
    LogTrailer trailer = new LogTrailer("b", "a", 0, new TextEncoding("utf-16le", true), true);
    try (EditLogWriter writer = EditLogWriter.open(log)) {
      writer.write(HEADER);
      writer.write(trailer);
    }

    assertThat(Files.readAllLines(log).get(1))
        .isEqualTo(
            "{\"before\":\"b\",\"after\":\"a\",\"hunks\":0,"
                + "\"charset\":\"utf-16le\",\"bom\":true,\"kept\":true}");
    assertThat(run("a").trailer()).isEqualTo(trailer);
  }

  @Test
  void charsetThatIsNotKnownHereIsNamed() throws Exception {
    write("b", "a");
    String text = Files.readString(log);
    Files.writeString(log, text.replace("\"hunks\":2", "\"hunks\":2,\"charset\":\"utf-9\""));

    assertThatThrownBy(() -> run("a")).hasMessageContaining("line 4: no charset utf-9");
  }

  @Test
  void runOverTheSameFileGoesBeforeALaterOne() throws Exception {
    write("b", "a");
    try (EditLogWriter writer = EditLogWriter.open(log)) {
      writer.write(new LogHeader("1.0", "other.txt", "text", "article", "0a"));
      writer.write(new LogTrailer("c", "a", 0));
    }

    assertThat(run("a").trailer().before()).isEqualTo("b");
    try (EditLogReader reader = new EditLogReader(log)) {
      assertThat(reader.lastRunThatWrote("a", "copy.txt").orElseThrow().trailer().before())
          .isEqualTo("c");
    }
  }

  @Test
  void interruptedRunCountsForNothing() throws Exception {
    write("b", "a");
    cut(10);

    try (EditLogReader reader = new EditLogReader(log)) {
      assertThat(reader.lastRunThatWrote("a", "dir/é.txt")).isEmpty();
      assertThat(reader.isInterrupted()).isTrue();
    }
  }

  @Test
  void runAfterAnInterruptedOneIsRead() throws Exception {
    write("b", "a");
    cut(90);
    write("c", "d");

    try (EditLogReader reader = new EditLogReader(log)) {
      assertThat(reader.lastRunThatWrote("d", "dir/é.txt")).isPresent();
      assertThat(reader.isInterrupted()).isFalse();
    }
    assertThat(hunks(run("d"))).isEqualTo(HUNKS);
    assertThat(read("a")).isFalse();
  }

  @Test
  void runWithADamagedLineIsNotTrusted() throws Exception {
    write("b", "a");
    List<String> lines = new ArrayList<>(Files.readAllLines(log));
    lines.set(1, lines.get(1).substring(9));
    Files.write(log, lines);

    assertThat(read("a")).isFalse();
  }

  @Test
  void fileOfAnotherKindIsRefused() throws Exception {
    Files.writeString(log, "an article");

    assertThatThrownBy(() -> EditLogWriter.open(log)).isInstanceOf(NotALogException.class);
    assertThatThrownBy(() -> new EditLogReader(log)).isInstanceOf(NotALogException.class);
    assertThat(log).hasContent("an article");
  }

  @Test
  void emptyFileIsALogToBe() throws Exception {
    Files.createFile(log);
    write("b", "a");

    assertThat(read("a")).isTrue();
  }

  private void write(String before, String after) throws IOException {
    try (EditLogWriter writer = EditLogWriter.open(log)) {
      writer.write(HEADER);
      writer.write(HUNKS);
      writer.write(new LogTrailer(before, after, HUNKS.size()));
    }
  }

  /** Leaves out the last bytes, as a crash would. */
  private void cut(int bytes) throws IOException {
    byte[] all = Files.readAllBytes(log);
    Files.write(log, Arrays.copyOf(all, all.length - bytes));
  }

  private Run run(String after) throws IOException {
    try (EditLogReader reader = new EditLogReader(log)) {
      return reader.lastRunThatWrote(after, "dir/é.txt").orElseThrow();
    }
  }

  private boolean read(String after) throws IOException {
    try (EditLogReader reader = new EditLogReader(log)) {
      return reader.lastRunThatWrote(after, "dir/é.txt").isPresent();
    }
  }

  private List<Hunk> hunks(Run run) throws IOException {
    List<Hunk> hunks = new ArrayList<>();
    try (EditLogReader reader = new EditLogReader(log)) {
      reader.skipTo(run);
      for (Hunk hunk = reader.nextHunk(); hunk != null; hunk = reader.nextHunk()) {
        hunks.add(hunk);
      }
    }
    return hunks;
  }
}
