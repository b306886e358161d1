package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interrupted runs. */
class SignalsTest {

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143", "HUP,129"})
  void interruptedInPlaceLeavesTheOriginalAndNothingElse(String signal, int code) throws Exception {
    String original = (Emend.DAMAGED + "\n").repeat(400_000);
    emend.write("a.txt", original);
    Process process = emend.start("clean", "--in-place", "--log", "log.jsonl", "a.txt");
    waitForTemporaryFile(process);

    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
    assertThat(emend.files()).containsExactly("a.txt", "log.jsonl");
    assertThat(emend.read("a.txt").equals(original)).isTrue();
  }

  @Test
  void killedRunLeavesTheOriginalAndALogThatCanBeUsedAgain() throws Exception {
    String original = (Emend.DAMAGED + "\n").repeat(400_000);
    emend.write("a.txt", original);
    emend.write("b.txt", Emend.DAMAGED);
    Process process = emend.start("clean", "--in-place", "--log", "log.jsonl", "a.txt");
    waitForTemporaryFile(process);

    process.destroyForcibly().waitFor();

    assertThat(emend.read("a.txt").equals(original)).isTrue();
    Emend.Result interrupted = emend.run("undo", "--log", "log.jsonl", "a.txt");
    assertThat(interrupted.code()).isEqualTo(3);
    assertThat(interrupted.err()).contains("its last run was interrupted").hasLineCount(1);
    emend.run("clean", "--in-place", "--log", "log.jsonl", "b.txt");
    assertThat(emend.run("undo", "--log", "log.jsonl", "b.txt").code()).isZero();
    assertThat(emend.read("b.txt")).isEqualTo(Emend.DAMAGED);
  }

  private void waitForTemporaryFile(Process process) throws Exception {
    while (process.isAlive()) {
      List<String> files = emend.files();
      if (files.stream().anyMatch(name -> name.endsWith(".tmp"))) {
        return;
      }
      Thread.sleep(5);
    }
    throw new AssertionError("it ended before it could be interrupted");
  }
}
