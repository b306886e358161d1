package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.emend.fixtures.harness.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LanguageTool behind the command line, in a class loader of its own. */
class LanguageToolTest {

  private static final String TEXT =
      "We know what a apple is, and that was all that he said to us.\n";

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() throws Exception {
    emend = new Emend(folder);
    emend.write("a.txt", TEXT);
  }

  @Test
  void itIsNotOnTheClassPath() {
    String own =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    assertThat(own).doesNotContain("languagetool-core", "language-en", "emend-languagetool");
    assertThat(own.replace('\\', '/')).doesNotContain("/languagetool/target");
  }

  @Test
  void itFlagsAndSaysNothingElse() throws Exception {
    Emend.Result result = run("check", "--languagetool", "--report", "json", "a.txt");

    assertThat(result.err()).isEqualTo("emend: 1 file, 1 finding: 1 offered\n");
    assertThat(result.out()).contains("\"languagetool/article\"", "\"replacement\" : \"an\"");
    assertThat(result.code()).isZero();
    assertThat(run("clean", "--languagetool", "a.txt").out()).isEqualTo(TEXT);
    assertThat(run("check", "--languagetool", "--no-languagetool", "a.txt").out()).isEmpty();
  }

  @Test
  void aLanguageWithoutAPackIsAUsageError() throws Exception {
    Emend.Result result = run("check", "--languagetool", "--lang", "de", "a.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).hasLineCount(1).contains("for de is not here", "-Dlanguage=de");
  }

  @Test
  void aDistributionWithoutItSaysSo() throws Exception {
    Emend.Result result = emend.run("check", "--languagetool", "a.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).hasLineCount(1).contains("LanguageTool is not here");
  }

  @Test
  void itsRulesAreKnownWithoutIt() throws Exception {
    assertThat(emend.run("explain", "languagetool/article").out())
        .startsWith("# languagetool/article\n");
    assertThat(emend.run("rules").out().lines())
        .anyMatch(line -> line.matches("languagetool/article +\\(off by default\\) \\S.*"));
    assertThat(emend.run("check", "--rules", "languagetool/*", "a.txt").err())
        .contains("without --languagetool");
  }

  private Emend.Result run(String... arguments) throws Exception {
    List<String> options =
        List.of("-Xmx600m", "-Demend.languagetool=" + classPath(), "-cp", ownClassPath());
    return emend.run(options, arguments);
  }

  /** Without SLF4J, which tests bring and the distribution has in LanguageTool's folder only. */
  private static String ownClassPath() {
    List<String> own = Emend.command();
    return Arrays.stream(own.get(own.indexOf("-cp") + 1).split(File.pathSeparator))
        .filter(entry -> !entry.contains("slf4j"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What the module needs beside what the command line has. */
  private static String classPath() throws Exception {
    Path target = Checkout.root().resolve("languagetool/target");
    String known = ownClassPath();
    List<String> names =
        Arrays.stream(known.split(File.pathSeparator))
            .map(entry -> Path.of(entry).getFileName().toString())
            .filter(name -> name.endsWith(".jar"))
            .toList();
    return target.resolve("classes")
        + File.pathSeparator
        + Arrays.stream(
                Files.readString(target.resolve("class-path.txt")).split(File.pathSeparator))
            .filter(entry -> !names.contains(Path.of(entry).getFileName().toString()))
            .filter(entry -> !known.contains(entry))
            .collect(Collectors.joining(File.pathSeparator));
  }
}
