package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanTest {

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void textGoesToStandardOutput() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "a.txt");

    assertThat(result.out()).isEqualTo(Emend.REPAIRED);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
  }

  @Test
  void standardInputIsTheDefaultAndADash() throws Exception {
    byte[] input = Emend.DAMAGED.getBytes(UTF_8);

    assertThat(emend.run(input, "clean").out()).isEqualTo(Emend.REPAIRED);
    assertThat(emend.run(input, "clean", "-").out()).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void severalInputsFollowEachOther() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.write("b.txt", "b\n");

    assertThat(emend.run("clean", "a.txt", "b.txt").out()).isEqualTo(Emend.REPAIRED + "b\n");
  }

  @Test
  void emptyInputIsFine() throws Exception {
    emend.write("a.txt", "");
    emend.write("a.jsonl", "");
    emend.write("a.txt.gz", "");

    Emend.Result result = emend.run("clean", "a.txt", "a.jsonl", "a.txt.gz", "-");

    assertThat(result.code()).isZero();
    assertThat(result.outBytes()).isEmpty();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void malformedUtf8PassesByteForByte() throws Exception {
    byte[] damaged = {
      'a', (byte) 0xFF, (byte) 0x92, 's', ' ', (byte) 0xE2, (byte) 0x80, '\r', '\n'
    };
    byte[] input = concat(Emend.DAMAGED.getBytes(UTF_8), damaged);

    assertThat(emend.run(damaged, "clean").outBytes()).isEqualTo(damaged);
    assertThat(emend.run(input, "clean").outBytes())
        .isEqualTo(concat(Emend.REPAIRED.getBytes(UTF_8), damaged));
  }

  @Test
  void aSecondCleanChangesNothing() throws Exception {
    byte[] once = emend.run(Emend.DAMAGED.getBytes(UTF_8), "clean").outBytes();

    assertThat(emend.run(once, "clean").outBytes()).isEqualTo(once);
  }

  @Test
  void inPlaceReplacesAndKeepsPermissions() throws Exception {
    Path file = emend.write("a.txt", Emend.DAMAGED);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

    Emend.Result result = emend.run("clean", "--in-place", "a.txt");

    assertThat(result.code()).isZero();
    assertThat(result.outBytes()).isEmpty();
    assertThat(emend.read("a.txt")).isEqualTo(Emend.REPAIRED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    assertThat(emend.files()).containsExactly("a.txt");
  }

  @Test
  void inPlaceLeavesAnUnchangedFileUntouched() throws Exception {
    Path file = emend.write("a.txt", Emend.REPAIRED);
    FileTime then = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, then);
    Object key = Files.getAttribute(file, "unix:ino");

    emend.run("clean", "--in-place", "a.txt");

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
    assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(key);
  }

  @Test
  void inPlaceKeepsWhatComesBeforeTheFirstChange() throws Exception {
    String clean = "This is a line of the text that nothing is wrong with.\n\n".repeat(40_000);
    emend.write("a.txt", clean + Emend.DAMAGED);

    emend.run("clean", "--in-place", "a.txt");

    assertThat(emend.read("a.txt")).isEqualTo(clean + Emend.REPAIRED);
  }

  @Test
  void inPlaceFollowsALinkAndLeavesItALink() throws Exception {
    emend.write("real/a.txt", Emend.DAMAGED);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real/a.txt"));

    emend.run("clean", "--in-place", "link.txt");

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.isRegularFile(folder.resolve("real/a.txt"), LinkOption.NOFOLLOW_LINKS))
        .isTrue();
    assertThat(emend.read("real/a.txt")).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void outputMayBeTheInputItself() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    assertThat(emend.run("clean", "a.txt", "-o", "a.txt").code()).isZero();

    assertThat(emend.read("a.txt")).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void outputOfStandardInputGoesToAFile() throws Exception {
    Emend.Result result = emend.run(Emend.DAMAGED.getBytes(UTF_8), "clean", "-o", "out.txt");

    assertThat(result.code()).isZero();
    assertThat(emend.read("out.txt")).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void outputToAFifoIsWrittenDirectly() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result =
        emend.shell(
            "mkfifo p; cat p > got.txt & emend clean a.txt -o p; code=$?; wait; exit $code");

    assertThat(result.code()).isZero();
    assertThat(emend.read("got.txt")).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void gzipIsReadAndWrittenByName() throws Exception {
    emend.write("a.txt.gz", gzip(Emend.DAMAGED));

    assertThat(emend.run("clean", "a.txt.gz").out()).isEqualTo(Emend.REPAIRED);
    emend.run("clean", "a.txt.gz", "-o", "b.txt.gz");
    emend.run("clean", "--in-place", "a.txt.gz");

    assertThat(gunzip(emend.readBytes("b.txt.gz"))).isEqualTo(Emend.REPAIRED);
    assertThat(gunzip(emend.readBytes("a.txt.gz"))).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void gzipOfSeveralMembersIsReadWhole() throws Exception {
    emend.write("a.txt.gz", concat(gzip(Emend.DAMAGED), gzip("\nand more\n")));

    assertThat(emend.run("clean", "a.txt.gz").out()).isEqualTo(Emend.REPAIRED + "\nand more\n");
  }

  @Test
  void dryRunWritesNothingAndSaysWhatWouldChange() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "-i", "--dry-run", "--log", "l", "a.txt");

    assertThat(result.err())
        .isEqualTo("emend: a.txt: 1 change\nemend: 1 file, 1 finding: 1 to apply\n");
    assertThat(result.outBytes()).isEmpty();
    assertThat(emend.files()).containsExactly("a.txt");
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
  }

  @Test
  void optionsChooseTheRules() throws Exception {
    byte[] input = Emend.DAMAGED.getBytes(UTF_8);

    assertThat(emend.run(input, "clean", "--rules", "layout/*").out()).isEqualTo(Emend.DAMAGED);
    assertThat(emend.run(input, "clean", "--disable", "words/*").out()).isEqualTo(Emend.DAMAGED);
    assertThat(emend.run(input, "clean", "--apply-at", "1").out()).isEqualTo(Emend.DAMAGED);
    assertThat(emend.run(input, "clean", "--apply-at", "1", "--apply", "words/*,layout/*").out())
        .isEqualTo(Emend.REPAIRED);
  }

  @Test
  void optionsChooseTheApostrophe() throws Exception {
    byte[] input = "He said that it was in Russia\u02BCs interest to be there.\n".getBytes(UTF_8);

    assertThat(emend.run(input, "clean", "--apostrophes", "ascii").out()).contains("Russia's");
    assertThat(emend.run(input, "clean", "--apostrophes", "typographic").out())
        .contains("Russia\u2019s");
  }

  static byte[] gzip(String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  static String gunzip(byte[] bytes) throws Exception {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  static byte[] concat(byte[] a, byte[] b) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(a);
    both.writeBytes(b);
    return both.toByteArray();
  }
}
