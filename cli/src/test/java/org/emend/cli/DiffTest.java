package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiffTest {

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void diffShowsChangedLinesWithTheirContext() throws Exception {
    emend.write("a.txt", "1\n2\n3\n4\n" + Emend.DAMAGED + "5\n6\n7\n8\n");

    Emend.Result result = emend.run("clean", "--diff", "a.txt");

    assertThat(result.out())
        .isEqualTo(
            "--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-"
                + Emend.DAMAGED
                + "+"
                + Emend.REPAIRED
                + " 5\n 6\n 7\n");
    assertThat(result.code()).isZero();
    assertThat(emend.files()).containsExactly("a.txt");
    assertThat(emend.read("a.txt")).isEqualTo("1\n2\n3\n4\n" + Emend.DAMAGED + "5\n6\n7\n8\n");
  }

  @Test
  void nothingToChangeIsAnEmptyDiff() throws Exception {
    emend.write("a.txt", Emend.REPAIRED);

    assertThat(emend.run("clean", "--diff", "a.txt").outBytes()).isEmpty();
  }

  @Test
  void checkShowsWhatFixWouldDo() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("check", "--fix", "--diff", "a.txt");

    assertThat(result.out()).startsWith("--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-The");
    assertThat(result.code()).isEqualTo(1);
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
  }

  static Stream<String> texts() {
    String line = "Nothing is wrong here.\n";
    String bad = Emend.DAMAGED;
    return Stream.of(
        bad.strip(),
        bad,
        line + bad.strip(),
        bad + line.strip(),
        line.repeat(10) + bad + line.repeat(6) + bad + line.repeat(7) + bad + line.repeat(2),
        bad.replace("\n", "\r\n") + line,
        "\n" + bad + "\n\n\n\n\n\n\n" + bad + "\n",
        (line.repeat(9) + bad + "\n").repeat(4_000),
        "a\rb\r" + bad + "c\rd",
        "\uFEFF" + bad);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void diffAppliesWithPatchAndWithGit(String text) throws Exception {
    assumeTrue(emend.shell("patch --version && git --version").code() == 0, "no patch or no git");
    emend.write("sub dir/a b.txt", text);
    String cleaned = new String(emend.run("clean", "sub dir/a b.txt").outBytes(), UTF_8);
    assertThat(cleaned.equals(text)).isFalse();

    Emend.Result patch =
        emend.shell("emend clean --diff 'sub dir/a b.txt' > d && patch --binary -p0 < d");

    assertThat(patch.code()).as(patch.err()).isZero();
    assertThat(patch.out()).doesNotContain("fuzz", "offset");
    assertThat(emend.read("sub dir/a b.txt").equals(cleaned)).isTrue();

    emend.write("sub dir/a b.txt", text);
    Emend.Result git = emend.shell("git apply --whitespace=nowarn -p0 d");
    assertThat(git.code()).as(git.err()).isZero();
    assertThat(emend.read("sub dir/a b.txt").equals(cleaned)).isTrue();
  }

  @Test
  void diffOfAnEndlessLineIsRefused() throws Exception {
    emend.write("a.txt", "word ".repeat(5_000_000));

    Emend.Result result = emend.run("clean", "--diff", "a.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("emend: a.txt: lines too long for a diff").hasLineCount(1);
  }
}
