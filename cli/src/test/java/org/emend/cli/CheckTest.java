package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  /** A flag, and nothing to repair. */
  private static final String FLAGGED =
      "The leader of the country said (and it was clear that he was in Russia.\n";

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void findingIsExitCodeOneAndChangesNothing() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("check", "a.txt");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).startsWith("warning[words/bracket-for-letter]: ");
    assertThat(result.err()).isEqualTo("emend: 1 file, 1 finding: 1 fixable\n");
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
  }

  @Test
  void nothingFoundIsExitCodeZero() throws Exception {
    emend.write("a.txt", Emend.REPAIRED);

    Emend.Result result = emend.run("check", "a.txt");

    assertThat(result.code()).isZero();
    assertThat(result.outBytes()).isEmpty();
    assertThat(result.err()).isEqualTo("emend: 1 file, 0 findings\n");
    assertThat(emend.run("check", "--quiet", "a.txt").err()).isEmpty();
  }

  @Test
  void foldersAreWalkedInOrderAndHiddenOnesLeftOut() throws Exception {
    for (String name :
        new String[] {
          "b/z.txt",
          "a.txt",
          "b/a.ndjson",
          "c.md",
          "c.rst",
          ".hidden/x.txt",
          ".x.txt",
          "d.text",
          "e.jsonl.gz"
        }) {
      byte[] text = Emend.DAMAGED.getBytes(UTF_8);
      if (name.contains("json")) {
        text = ("{\"text\":\"" + Emend.DAMAGED.strip() + "\"}").getBytes(UTF_8);
      }
      emend.write(name, name.endsWith(".gz") ? CleanTest.gzip(new String(text, UTF_8)) : text);
    }
    Files.createSymbolicLink(folder.resolve("b/loop"), Path.of(".."));

    Emend.Result result = emend.run("check");

    assertThat(result.out().lines().filter(line -> line.contains("--> ")).map(String::strip))
        .containsExactly(
            "--> a.txt:1:62",
            "--> b/a.ndjson:1:71",
            "--> b/z.txt:1:62",
            "--> c.md:1:62",
            "--> d.text:1:62",
            "--> e.jsonl.gz:1:71");
    assertThat(result.err()).startsWith("emend: 6 files, 6 findings");
  }

  @Test
  void failOnDecidesTheExitCode() throws Exception {
    emend.write("a.txt", FLAGGED);
    String severity = emend.run("check", "a.txt").out().split("\\[")[0];

    assertThat(severity).isIn("info", "warning");
    assertThat(emend.run("check", "--fail-on", "info", "a.txt").code()).isEqualTo(1);
    assertThat(emend.run("check", "--fail-on", severity, "a.txt").code()).isEqualTo(1);
    assertThat(emend.run("check", "--fail-on", "error", "a.txt").code()).isZero();
  }

  @Test
  void fixAppliesAndWhatIsFixedDoesNotCount() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);
    emend.write("b.txt", FLAGGED);

    Emend.Result result = emend.run("check", "--fix", "--log", "log", "a.txt");

    assertThat(result.code()).isZero();
    assertThat(emend.read("a.txt")).isEqualTo(Emend.REPAIRED);
    assertThat(result.err()).isEqualTo("emend: 1 file, 1 finding: 1 fixed\n");
    assertThat(emend.run("undo", "--log", "log", "a.txt").code()).isZero();
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
    assertThat(emend.run("check", "--fix", "--fail-on", "info", "b.txt").code()).isEqualTo(1);
  }

  @Test
  void failureWinsOverFinding() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("check", "a.txt", "nope.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("a.txt:1:62");
  }

  @Test
  void standardInputIsADash() throws Exception {
    Emend.Result result = emend.run(Emend.DAMAGED.getBytes(UTF_8), "check", "-");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("--> <stdin>:1:62");
  }
}
