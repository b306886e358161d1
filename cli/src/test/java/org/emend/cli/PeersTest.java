package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.emend.fixtures.harness.Checkout;
import org.junit.jupiter.api.Test;

/**
 * The script that measures other tools, by its own tests in Python; this Emend does the scoring.
 */
class PeersTest {

  @Test
  void scriptPassesItsTests() throws Exception {
    assumeTrue(succeeds("import sys; sys.exit(sys.version_info < (3, 10))"), "no Python 3.10 here");
    Path tests = Checkout.root().resolve("bench/peers/test_run.py");
    ProcessBuilder builder = new ProcessBuilder("python3", tests.toString());
    builder.environment().put("EMEND", shellWords(Emend.command()));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();

    String said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).containsPattern("Ran [1-9][0-9]* tests");
  }

  private static boolean succeeds(String program) throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", program).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String shellWords(Iterable<String> command) {
    StringBuilder words = new StringBuilder();
    for (String word : command) {
      words.append('\'').append(word.replace("'", "'\\''")).append("' ");
    }
    return words.toString();
  }
}
