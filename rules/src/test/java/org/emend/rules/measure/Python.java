package org.emend.rules.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.emend.fixtures.harness.Checkout;

/** Python, and the scorer and texts beside the checkout that are not part of it. */
final class Python {

  private Python() {}

  /** A file of the folder {@code -Demend.shared=}, by default {@code ../shared}; or no test. */
  static Path shared(String name) {
    String folder = System.getProperty("emend.shared");
    Path file =
        (folder == null ? Checkout.root().resolveSibling("shared") : Path.of(folder)).resolve(name);
    assumeTrue(Files.exists(file), "no " + file + "; -Demend.shared=FOLDER tells where it is");
    return file;
  }

  /** What a script prints. */
  static String run(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.addAll(arguments);
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 here");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new AssertionError("python3 " + arguments + " failed");
    }
    return out;
  }
}
