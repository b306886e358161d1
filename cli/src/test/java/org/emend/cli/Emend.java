package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts Emend as a process in a folder, as a shell would. */
final class Emend {

  /** English, with one word that is repaired in every profile. */
  static final String DAMAGED =
      "The leader of the country said that he was in Russia for the negotiati]ns.\n";

  static final String REPAIRED = DAMAGED.replace("]", "o");

  private static final int PATIENCE_SECONDS = 60;

  /** How a process ended and what it said. */
  record Result(int code, byte[] outBytes, String err) {

    String out() {
      return new String(outBytes, UTF_8);
    }
  }

  private final Path folder;

  Emend(Path folder) {
    this.folder = folder;
  }

  /** Runs a command without input. */
  Result run(String... arguments) throws Exception {
    return run(new byte[0], arguments);
  }

  /** Runs a command with options of the JVM. */
  Result run(List<String> options, String... arguments) throws Exception {
    List<String> command = command(arguments);
    command.addAll(command.indexOf(Main.class.getName()), options); // the last one wins
    return finish(new ProcessBuilder(command), new byte[0]);
  }

  Result run(byte[] input, String... arguments) throws Exception {
    return finish(new ProcessBuilder(command(arguments)), input);
  }

  /**
   * Runs a shell script in which {@code emend} is the command.
   *
   * @param script for {@code sh}
   */
  Result shell(String script) throws Exception {
    String function = "emend() { " + String.join(" ", quoted(command())) + " \"$@\"; }\n";
    return finish(new ProcessBuilder("sh", "-c", function + script), new byte[0]);
  }

  /** Starts a command and lets it run. */
  Process start(String... arguments) throws IOException {
    return new ProcessBuilder(command(arguments))
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Result finish(ProcessBuilder builder, byte[] input) throws Exception {
    Path err = Files.createTempFile("emend", ".err");
    Process process = builder.directory(folder.toFile()).redirectError(err.toFile()).start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      // It did not want to read all of it.
    }
    byte[] out = process.getInputStream().readAllBytes();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("it does not end");
    }
    String said = Files.readString(err);
    Files.delete(err);
    return new Result(process.exitValue(), out, said);
  }

  static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The command from a copy of the class path that everybody may read, unlike a home folder. */
  static List<String> commandFrom(Path copy) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath().split(File.pathSeparator)) {
      Path from = Path.of(entry);
      Path to = copy.resolve(entries.size() + "-" + from.getFileName());
      if (Files.exists(from)) {
        copy(from, to);
        entries.add(to.toString());
      }
    }
    List<String> command = command();
    command.set(command.indexOf("-cp") + 1, String.join(File.pathSeparator, entries));
    return command;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static List<String> quoted(List<String> words) {
    return words.stream().map(word -> "'" + word.replace("'", "'\\''") + "'").toList();
  }

  /** What is needed to run, without the test libraries. */
  private static String classPath() {
    String all = System.getProperty("surefire.test.class.path");
    return all == null ? System.getProperty("java.class.path") : all;
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  byte[] readBytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  /** The names of all files in the folder, hidden ones included. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
