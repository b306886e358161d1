package org.emend.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] MARK = {(byte) 0xFF, (byte) 0xFE};

  /** Windows' quotation marks and a few letters, then a word to repair. */
  private static final String QUOTED =
      "“It’s late,” she said – “we’d better go to the café.” He didn’t hear her: “What?”\n\n";

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void legacyTextComesOutInUtf8AndThatIsSaid() throws Exception {
    byte[] input = (QUOTED + Emend.DAMAGED).getBytes(WINDOWS_1252);

    Emend.Result result = emend.run(input, "clean");

    assertThat(result.out()).isEqualTo(QUOTED + Emend.REPAIRED);
    assertThat(result.err())
        .isEqualTo("emend: -: read as windows-1252, by the look of it; --encoding names another\n");
    assertThat(result.code()).isZero();
    assertThat(emend.run(input, "clean", "-q").err()).isEmpty();
  }

  @Test
  void whatIsNotSurePassesAsItIsAndThatIsSaid() throws Exception {
    byte[] input = ("A café. " + Emend.DAMAGED).getBytes(ISO_8859_1);

    Emend.Result result = emend.run(input, "clean", "--disable", "encoding/windows-1252-byte");

    assertThat(result.outBytes()).isEqualTo(("A café. " + Emend.REPAIRED).getBytes(ISO_8859_1));
    assertThat(emend.run(input, "clean").out()).isEqualTo("A café. " + Emend.REPAIRED);
    assertThat(result.err()).contains("--encoding").hasLineCount(1);
    assertThat(result.code()).isZero();
  }

  @Test
  void encodingIsTakenAtItsWord() throws Exception {
    byte[] input = ("A café. " + Emend.DAMAGED).getBytes(ISO_8859_1);

    Emend.Result result = emend.run(input, "clean", "--encoding", "Latin1");

    assertThat(result.out()).isEqualTo("A café. " + Emend.REPAIRED);
    assertThat(result.err()).isEmpty();
    String[] asUtf8 = {"clean", "--encoding", "utf-8", "--disable", "encoding/windows-1252-byte"};
    assertThat(emend.run(input, asUtf8).outBytes())
        .isEqualTo(("A café. " + Emend.REPAIRED).getBytes(ISO_8859_1));
  }

  @Test
  void unknownEncodingNamesTheNearest() throws Exception {
    Emend.Result result = emend.run("clean", "--encoding", "windos-1251");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("emend: no encoding windos-1251; did you mean windows-1251?\n");
  }

  @Test
  void conversionInPlaceIsAChangeThatUndoTakesBack() throws Exception {
    byte[] original = QUOTED.getBytes(WINDOWS_1252);
    emend.write("a.txt", original);

    Emend.Result result = emend.run("clean", "-i", "-v", "--log", "log", "a.txt");

    assertThat(result.err()).contains("a.txt: 0 changes, converted from windows-1252\n");
    assertThat(emend.read("a.txt")).isEqualTo(QUOTED);
    assertThat(emend.run("undo", "--log", "log", "a.txt").code()).isZero();
    assertThat(emend.readBytes("a.txt")).isEqualTo(original);
  }

  @Test
  void undoRestoresTheBytesOfAnyEncoding() throws Exception {
    byte[][] originals = {
      CleanTest.concat(MARK, Emend.DAMAGED.getBytes(UTF_16LE)),
      Emend.DAMAGED.getBytes(UTF_16LE),
      CleanTest.concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, bytes("UTF-16BE")),
      bytes("UTF-32LE"),
      (QUOTED + Emend.DAMAGED).getBytes(WINDOWS_1252),
      ("\uFEFF" + Emend.DAMAGED).getBytes(UTF_8),
      MARK,
    };
    for (int i = 0; i < originals.length; i++) {
      emend.write(i + ".txt", originals[i]);
    }
    String files = "0.txt 1.txt 2.txt 3.txt 4.txt 5.txt 6.txt";

    emend.shell("emend clean -i --log log " + files);
    for (int i = 0; i < 5; i++) {
      assertThat(emend.read(i + ".txt")).endsWith(Emend.REPAIRED).doesNotContain("\uFEFF");
    }
    assertThat(emend.read("5.txt")).isEqualTo("\uFEFF" + Emend.REPAIRED);
    assertThat(emend.readBytes("6.txt")).isEmpty();

    assertThat(emend.shell("for f in " + files + "; do emend undo --log log $f; done").err())
        .isEmpty();
    for (int i = 0; i < originals.length; i++) {
      assertThat(emend.readBytes(i + ".txt")).as("%d.txt", i).isEqualTo(originals[i]);
    }
  }

  private static byte[] bytes(String charset) {
    return Emend.DAMAGED.getBytes(Charset.forName(charset));
  }

  @Test
  void keptEncodingIsWrittenAndUndone() throws Exception {
    byte[] original = (QUOTED + Emend.DAMAGED).getBytes(WINDOWS_1252);
    byte[] marked = CleanTest.concat(MARK, Emend.DAMAGED.getBytes(UTF_16LE));
    emend.write("a.txt", original);
    emend.write("b.txt", marked);

    emend.run("clean", "-i", "--keep-encoding", "--log", "log", "a.txt", "b.txt");

    assertThat(emend.readBytes("a.txt"))
        .isEqualTo((QUOTED + Emend.REPAIRED).getBytes(WINDOWS_1252));
    assertThat(emend.readBytes("b.txt"))
        .isEqualTo(CleanTest.concat(MARK, Emend.REPAIRED.getBytes(UTF_16LE)));
    emend.shell("emend undo --log log a.txt; emend undo --log log b.txt");
    assertThat(emend.readBytes("a.txt")).isEqualTo(original);
    assertThat(emend.readBytes("b.txt")).isEqualTo(marked);
  }

  @Test
  void keptEncodingWithoutRepairsTouchesNothing() throws Exception {
    Path file = emend.write("a.txt", QUOTED.getBytes(WINDOWS_1252));
    FileTime then = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, then);

    Emend.Result result = emend.run("clean", "-i", "--keep-encoding", "a.txt");

    assertThat(result.code()).isZero();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
    assertThat(emend.run("clean", "--keep-encoding", "a.txt").outBytes())
        .isEqualTo(QUOTED.getBytes(WINDOWS_1252));
  }

  @Test
  void checkReadsAnyEncodingAndFixKeepsIt() throws Exception {
    emend.write("a.txt", (QUOTED + Emend.DAMAGED).getBytes(WINDOWS_1252));

    Emend.Result found = emend.run("check", "a.txt");
    emend.run("check", "--fix", "a.txt");

    assertThat(found.code()).isEqualTo(1);
    assertThat(found.out()).contains("a.txt:3:62");
    assertThat(emend.readBytes("a.txt"))
        .isEqualTo((QUOTED + Emend.REPAIRED).getBytes(WINDOWS_1252));
  }

  @Test
  void repairThatTheKeptEncodingCannotHoldFailsTheFile() throws Exception {
    String text = "He said that it was in Russia´s interest to be there.\n";
    emend.write("a.txt", text.getBytes(ISO_8859_1));
    emend.write("b.txt", Emend.DAMAGED);

    Emend.Result result =
        emend.run(
            "clean",
            "-i",
            "--keep-encoding",
            "--encoding",
            "iso-8859-1",
            "--apostrophes",
            "typographic",
            "a.txt",
            "b.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            "emend: a.txt:1:30: a repair needs a character that the encoding lacks: no iso-8859-1"
                + " for U+2019 ’; leave out --keep-encoding to write UTF-8, or --disable"
                + " characters/modifier-apostrophe\n");
    assertThat(emend.readBytes("a.txt")).isEqualTo(text.getBytes(ISO_8859_1));
    assertThat(emend.read("b.txt")).isEqualTo(Emend.REPAIRED);
  }

  @Test
  void fileThatWouldNotComeBackIsRefusedAndUntouched() throws Exception {
    byte[] odd = CleanTest.concat(MARK, (Emend.DAMAGED + "\n").repeat(30_000).getBytes(UTF_16LE));
    odd = CleanTest.concat(odd, new byte[] {'a'});
    emend.write("a.txt", odd);
    emend.write("b.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "-i", "--log", "log", "a.txt", "b.txt");
    Emend.Result streamed = emend.run("clean", "a.txt");
    Emend.Result checked = emend.run("check", "a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("emend: a.txt: read as utf-16le: 0x61 at byte " + (odd.length - 1) + " is not")
        .contains("--encoding")
        .hasLineCount(1);
    assertThat(emend.readBytes("a.txt")).isEqualTo(odd);
    assertThat(emend.read("b.txt")).isEqualTo(Emend.REPAIRED);
    assertThat(emend.files()).containsExactly("a.txt", "b.txt", "log");
    assertThat(streamed.code()).isEqualTo(3);
    assertThat(streamed.outBytes()).isEmpty();
    assertThat(checked.code()).isEqualTo(3);
    assertThat(checked.out()).isEmpty();
  }

  @Test
  void pipeIsReadOnceAndEndsWhereItsEncodingDoes() throws Exception {
    byte[] good = CleanTest.concat(MARK, Emend.DAMAGED.getBytes(UTF_16LE));

    assertThat(emend.run(good, "clean").out()).isEqualTo(Emend.REPAIRED);
    emend.write("a.txt", good);
    assertThat(emend.shell("cat a.txt | emend clean --keep-encoding -").outBytes())
        .isEqualTo(CleanTest.concat(MARK, Emend.REPAIRED.getBytes(UTF_16LE)));
    Emend.Result odd = emend.run(CleanTest.concat(good, new byte[] {'a'}), "clean");
    assertThat(odd.code()).isEqualTo(3);
    assertThat(odd.err()).startsWith("emend: -: read as utf-16le").hasLineCount(1);
  }

  @Test
  void encodingThatComesLateIsKeptFromTheFirstRepairOn() throws Exception {
    String apostrophe = "He said that it was in Russia\u00B4s interest to be there.\n\n";
    String ascii = "This is a line of the text that nothing is wrong with.\n\n".repeat(40_000);
    String early = Emend.DAMAGED + "\n" + ascii + QUOTED.repeat(5) + apostrophe;
    emend.write("a.txt", early.getBytes(WINDOWS_1252));

    Emend.Result result = emend.run("clean", "-i", "--keep-encoding", "--log", "log", "a.txt");

    assertThat(result.code()).isZero();
    String kept = new String(emend.readBytes("a.txt"), WINDOWS_1252);
    assertThat(kept.startsWith(Emend.REPAIRED + "\n" + ascii + QUOTED)).isTrue();
    emend.run("undo", "--log", "log", "a.txt");
    assertThat(emend.readBytes("a.txt")).isEqualTo(early.getBytes(WINDOWS_1252));
    emend.run("clean", "-i", "a.txt");
    assertThat(emend.read("a.txt").startsWith(Emend.REPAIRED + "\n" + ascii + QUOTED)).isTrue();
  }

  @Test
  void utf8NeedsNoDetector() throws Exception {
    emend.write("a.txt", "plain\n" + "Ünïcödé ’\n");

    emend.shell("JAVA_TOOL_OPTIONS=-Xlog:class+load:file=classes emend clean a.txt");

    assertThat(emend.read("classes"))
        .contains("org.emend.formats.charset.DecodedInput ")
        .doesNotContain("org.mozilla", "CharsetDetector", "charset.KnownCharsets ");
  }

  @Test
  void compressedTextIsConvertedInside() throws Exception {
    byte[] original = (QUOTED + Emend.DAMAGED).getBytes(WINDOWS_1252);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(original);
    }
    emend.write("a.txt.gz", packed.toByteArray());

    emend.run("clean", "a.txt.gz", "--log", "log", "-o", "b.txt.gz");
    emend.run("undo", "--log", "log", "b.txt.gz", "-o", "c.txt");

    assertThat(CleanTest.gunzip(emend.readBytes("b.txt.gz"))).isEqualTo(QUOTED + Emend.REPAIRED);
    assertThat(emend.readBytes("c.txt")).isEqualTo(original);
  }

  @Test
  void recordsOfAnyEncodingAreRead() throws Exception {
    String record = "{\"text\":\"" + Emend.DAMAGED.strip() + "\",\"n\":1.0e5}\n";
    emend.write("a.jsonl", CleanTest.concat(MARK, record.getBytes(UTF_16LE)));

    Emend.Result result = emend.run("clean", "a.jsonl");

    assertThat(result.out()).isEqualTo(record.replace("]", "o"));
    assertThat(result.err()).isEmpty();
  }

  @Test
  void pageThatDeclaresAnotherCharsetIsConvertedWithAWarning() throws Exception {
    String page = "<!DOCTYPE html><meta charset=windows-1251>\n<p>Привет.\n";
    emend.write("a.html", page.getBytes(Charset.forName("windows-1251")));
    emend.write("b.html", "<meta charset=koi8-r>\n<p>plain\n".getBytes(US_ASCII));

    Emend.Result result = emend.run("clean", "a.html", "b.html");

    assertThat(result.out()).isEqualTo(page + "<meta charset=koi8-r>\n<p>plain\n");
    assertThat(result.err()).startsWith("emend: a.html: declares windows-1251").hasLineCount(1);
    assertThat(emend.run("clean", "--keep-encoding", "a.html").err()).isEmpty();
  }
}
