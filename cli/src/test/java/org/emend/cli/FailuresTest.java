package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.emend.cli.io.Output;
import org.emend.cli.io.Outputs;
import org.emend.cli.io.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong, and that nothing is lost when it does. */
class FailuresTest {

  /** Runs a command as a user who is nobody. */
  private static final String AS_NOBODY =
      "setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all";

  @TempDir private Path folder;
  @TempDir private Path classes;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void missingFileIsNamedAndTheOthersAreProcessed() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "nope.txt", "a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEqualTo(Emend.REPAIRED);
    assertThat(result.err()).isEqualTo("emend: nope.txt: no such file; check the name\n");
  }

  @Test
  void folderIsNoInputOfClean() throws Exception {
    Files.createDirectory(folder.resolve("d"));

    Emend.Result result = emend.run("clean", "d");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: d: is a directory; ").hasLineCount(1);
  }

  @Test
  void folderIsNoOutput() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    Files.createDirectory(folder.resolve("d"));

    Emend.Result result = emend.run("clean", "a.txt", "-o", "d");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: d: is a directory; ").hasLineCount(1);
  }

  @Test
  void outputInAMissingFolderIsAnError() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "a.txt", "-o", "no/out.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("emend: no/out.txt: no such folder; make the folder first\n");
  }

  @Test
  void unreadableFileIsAnError() throws Exception {
    Path file = emend.write("a.txt", Emend.DAMAGED);
    forEverybody("rwxrwxrwx");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

    Emend.Result result = asNobody("clean a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("emend: a.txt: permission denied; make it readable, or leave it out\n");
  }

  @Test
  void fileInAReadOnlyFolderStaysAsItIs() throws Exception {
    Path file = emend.write("a.txt", Emend.DAMAGED);
    forEverybody("r-xr-xr-x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

    Emend.Result result = asNobody("clean --in-place a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: a.txt: permission denied; ").hasLineCount(1);
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
    assertThat(emend.files()).containsExactly("a.txt");
  }

  @Test
  void readOnlyFileStaysAsItIs() throws Exception {
    Path file = emend.write("a.txt", Emend.DAMAGED);
    forEverybody("rwxrwxrwx");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    Emend.Result result = asNobody("clean --in-place a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
  }

  @Test
  void fullDiskUnderStandardOutputIsAnError() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");

    Emend.Result result = emend.shell("emend clean a.txt > /dev/full");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("emend: standard output: ")
        .contains("free some space")
        .hasLineCount(1);
  }

  @Test
  void fullDeviceAsOutputIsAnError() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");

    Emend.Result result = emend.run("clean", "a.txt", "-o", "/dev/full");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: /dev/full: ").hasLineCount(1);
    assertThat(Files.exists(Path.of("/dev/full"))).isTrue();
  }

  @Test
  void helpOnAFullDiskFails() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");

    assertThat(emend.shell("emend --help > /dev/full").code()).isEqualTo(3);
  }

  @Test
  void fullDiskLeavesTheOriginal() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(mount.waitFor() == 0, "mounting a small tmpfs is not permitted here");
    try {
      String original = Emend.DAMAGED + "Nothing else is wrong with it.\n".repeat(60_000);
      emend.write("disk/a.txt", original);

      Emend.Result result = emend.run("clean", "--in-place", "--log", "log.jsonl", "disk/a.txt");

      assertThat(result.code()).isEqualTo(3);
      assertThat(result.err())
          .startsWith("emend: disk/a.txt: ")
          .contains("free some space")
          .hasLineCount(1);
      assertThat(emend.read("disk/a.txt")).isEqualTo(original);
      assertThat(new Emend(disk).files()).containsExactly("a.txt");
      // The log says so, too: no trailer.
      assertThat(emend.read("log.jsonl")).doesNotContain("hunks");
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void closedPipeEndsTheRunQuietly() throws Exception {
    emend.write("a.txt", "A line of a text in which nothing is wrong.\n\n".repeat(100_000));

    Emend.Result result =
        emend.shell(
            "{ emend clean a.txt a.txt a.txt; echo $? > code; } | head -c 10; cat code >&2");

    assertThat(result.out()).isEqualTo("A line of ");
    assertThat(result.err()).isEqualTo("0\n");
  }

  @Test
  void closedPipeEndsAReportQuietly() throws Exception {
    emend.write("a.txt", (Emend.DAMAGED + "\n").repeat(5_000));

    Emend.Result result =
        emend.shell("{ emend check a.txt; echo $? > code; } | head -c 7; cat code >&2");

    assertThat(result.out()).isEqualTo("warning");
    assertThat(result.err()).isEqualTo("0\n");
  }

  @Test
  void truncatedGzipIsAnErrorAndLeavesTheOriginal() throws Exception {
    byte[] whole = CleanTest.gzip(Emend.DAMAGED.repeat(1000));
    byte[] cut = Arrays.copyOf(whole, whole.length - 20);
    emend.write("a.txt.gz", cut);
    emend.write("b.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "--in-place", "a.txt.gz", "b.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: a.txt.gz: damaged gzip data").hasLineCount(1);
    assertThat(emend.readBytes("a.txt.gz")).isEqualTo(cut);
    assertThat(emend.read("b.txt")).isEqualTo(Emend.REPAIRED);
    assertThat(emend.files()).containsExactly("a.txt.gz", "b.txt");
  }

  @Test
  void whatIsNoGzipIsAnError() throws Exception {
    emend.write("a.txt.gz", "no gzip at all");

    Emend.Result result = emend.run("clean", "a.txt.gz");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: a.txt.gz: damaged gzip data").hasLineCount(1);
  }

  @Test
  void stackTracesAreForTheVerbose() throws Exception {
    assertThat(emend.run("clean", "nope.txt").err()).hasLineCount(1);
    assertThat(emend.run("clean", "--verbose", "nope.txt").err())
        .startsWith("emend: nope.txt: no such file")
        .contains("NoSuchFileException");
  }

  @Test
  void fileThatSomebodyElseChangesMeanwhileIsLeftAlone() throws Exception {
    Path file = emend.write("a.txt", Emend.DAMAGED);
    Output output = Outputs.inPlace().open(new Source("a.txt", Optional.of(file)));
    try (output) {
      output.write(Emend.REPAIRED.getBytes(UTF_8), true);
      emend.write("a.txt", "theirs");

      assertThatThrownBy(output::finish).hasMessage("somebody else wrote to it meanwhile");
    }
    assertThat(emend.read("a.txt")).isEqualTo("theirs");
    assertThat(emend.files()).containsExactly("a.txt");
  }

  private void forEverybody(String permissions) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private Emend.Result asNobody(String arguments) throws Exception {
    assumeTrue(emend.shell(AS_NOBODY + " true").code() == 0, "cannot become nobody here");
    Files.setPosixFilePermissions(classes, PosixFilePermissions.fromString("rwxr-xr-x"));
    String command = AS_NOBODY + " " + String.join(" ", Emend.commandFrom(classes));
    return emend.shell(command + " " + arguments);
  }
}
