package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void undoRestoresTheOriginalByteForByte() throws Exception {
    byte[] original =
        CleanTest.concat(
            ("\uFEFF" + Emend.DAMAGED + "\r\n\r").getBytes(UTF_8),
            new byte[] {(byte) 0xE2, (byte) 0x80, ' ', (byte) 0xFF});
    emend.write("a.txt", original);
    emend.run("clean", "--in-place", "--log", "log.jsonl", "a.txt");
    assertThat(emend.readBytes("a.txt")).isNotEqualTo(original);

    Emend.Result result = emend.run("undo", "--log", "log.jsonl", "a.txt");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(emend.readBytes("a.txt")).isEqualTo(original);
    assertThat(emend.files()).containsExactly("a.txt", "log.jsonl");
  }

  @Test
  void undoRestoresManySectionsAndRecords() throws Exception {
    String text = "Nothing is wrong with this 日本 line.\n\n".repeat(30_000);
    String original = Emend.DAMAGED + "\n" + text + Emend.DAMAGED + "\n" + text + Emend.DAMAGED;
    emend.write("a.txt", original);
    String record = "{\"text\":\"" + Emend.DAMAGED.strip() + "\\n\",\"n\":1.0e5}\n";
    emend.write("b.jsonl", record + "{\"text\":\"fine\"}\n" + record);
    emend.run("clean", "--in-place", "--log", "log", "a.txt", "b.jsonl");
    assertThat(emend.read("a.txt")).contains("negotiations");

    emend.run("undo", "--log", "log", "a.txt");
    emend.run("undo", "--log", "log", "b.jsonl");

    assertThat(emend.read("a.txt").equals(original)).isTrue();
    assertThat(emend.read("b.jsonl")).isEqualTo(record + "{\"text\":\"fine\"}\n" + record);
  }

  @Test
  void undoRestoresTheContentOfAGzipFile() throws Exception {
    emend.write("a.txt.gz", CleanTest.gzip(Emend.DAMAGED));
    emend.run("clean", "--in-place", "--log", "log", "a.txt.gz");
    assertThat(CleanTest.gunzip(emend.readBytes("a.txt.gz"))).isEqualTo(Emend.REPAIRED);

    emend.run("undo", "--log", "log", "a.txt.gz");

    assertThat(CleanTest.gunzip(emend.readBytes("a.txt.gz"))).isEqualTo(Emend.DAMAGED);
  }

  @Test
  void undoOfTextThatWentToStandardOutput() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.shell("emend clean --log log a.txt > out.txt");

    Emend.Result result = emend.run("undo", "--log", "log", "out.txt", "-o", "back.txt");

    assertThat(result.code()).isZero();
    assertThat(emend.read("back.txt")).isEqualTo(Emend.DAMAGED);
    assertThat(emend.read("out.txt")).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void fileThatHasChangedSinceIsRefused() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.run("clean", "--in-place", "--log", "log", "a.txt");
    emend.write("a.txt", Emend.REPAIRED + "edited");

    Emend.Result result = emend.run("undo", "--log", "log", "a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("it has changed since").hasLineCount(1);
    assertThat(emend.read("a.txt")).isEqualTo(Emend.REPAIRED + "edited");
  }

  @Test
  void editedLogIsRefusedAndNothingIsWritten() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.run("clean", "--in-place", "--log", "log", "a.txt");
    emend.write("log", emend.read("log").replace("negotiati]ns", "negotiati[ns"));

    Emend.Result result = emend.run("undo", "--log", "log", "a.txt");
    Emend.Result piped = emend.run("undo", "--log", "log", "a.txt", "-o", "/dev/stdout");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("log is damaged or has been edited").hasLineCount(1);
    assertThat(emend.read("a.txt")).isEqualTo(Emend.REPAIRED);
    assertThat(piped.code()).isEqualTo(3);
    assertThat(piped.outBytes()).isEmpty();
    assertThat(emend.files()).containsExactly("a.txt", "log");
  }

  @Test
  void logWhoseLastRunWasInterruptedSaysSo() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.run("clean", "--in-place", "--log", "log", "a.txt");
    String log = emend.read("log");
    emend.write("log", log.substring(0, log.lastIndexOf("{")));

    Emend.Result result = emend.run("undo", "--log", "log", "a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("interrupted").hasLineCount(1);
  }

  @Test
  void runThatChangedNothingHasNothingToUndo() throws Exception {
    Path file = emend.write("a.txt", Emend.REPAIRED);
    FileTime then = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, then);
    emend.run("clean", "--in-place", "--log", "log", "a.txt");

    Emend.Result result = emend.run("undo", "--log", "log", "a.txt");

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("nothing to undo").hasLineCount(1);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
  }

  @Test
  void logGrowsAndEveryVersionCanBeRestored() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.run("clean", "--in-place", "--log", "log", "a.txt");
    String more = Emend.REPAIRED + "\n" + Emend.DAMAGED;
    Files.writeString(folder.resolve("a.txt"), "\n" + Emend.DAMAGED, StandardOpenOption.APPEND);
    emend.run("clean", "--in-place", "--log", "log", "a.txt");

    emend.run("undo", "--log", "log", "a.txt");

    assertThat(emend.read("a.txt")).isEqualTo(more);
  }

  @Test
  void missingOrForeignLogIsNamed() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    assertThat(emend.run("undo", "--log", "nope", "a.txt").err())
        .isEqualTo("emend: nope: no such file; check the name\n");
    Emend.Result foreign = emend.run("undo", "--log", "a.txt", "a.txt");
    assertThat(foreign.code()).isEqualTo(3);
    assertThat(foreign.err())
        .isEqualTo("emend: a.txt: is no edit log; name the one that --log wrote\n");
  }

  @Test
  void cleanDoesNotAddToAForeignFile() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.write("notes.txt", "mine");

    Emend.Result result = emend.run("clean", "-i", "--log", "notes.txt", "a.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("emend: notes.txt is something else").hasLineCount(1);
    assertThat(emend.read("notes.txt")).isEqualTo("mine");
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
  }
}
