package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Path ROOT = root();

  /** A fence with one command and what it prints. */
  private static final Pattern SHOWN =
      Pattern.compile("```console\n\\$ \\./emend (.*)\n((?:(?!```|\\$ ).*\n)+)```");

  @TempDir private Path folder;

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void theOutputShownIsReal() throws Exception {
    Matcher shown = SHOWN.matcher(Files.readString(ROOT.resolve("README.md")));
    int examples = 0;
    while (shown.find()) {
      examples++;
      Emend.Result result = new Emend(ROOT).run(shown.group(1).split(" "));
      assertThat(result.out() + result.err()).isEqualTo(shown.group(2));
    }
    assertThat(examples).isPositive();
  }

  @Test
  void theSeedArticleIsRepairedAsTheReadmeSays() throws Exception {
    Path article = ROOT.resolve("fixtures/corpus/wild/arms-talks/input.txt");
    String dirty = Files.readString(article);
    String clean =
        dirty.replace("negotiati]ns", "negotiations").replace("Russia\u02BCs", "Russia's");

    Emend.Result result = new Emend(ROOT).run("clean", article.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo(clean).isNotEqualTo(dirty);
    assertThat(new Emend(ROOT).run(result.outBytes(), "clean").out()).isEqualTo(clean);
  }

  @Test
  void theUndoExampleRestoresTheArticle() throws Exception {
    byte[] article = Files.readAllBytes(ROOT.resolve("fixtures/corpus/wild/arms-talks/input.txt"));
    Emend emend = new Emend(folder);
    emend.write("article.txt", article);

    assertThat(emend.run("clean", "--in-place", "--log", "edits.jsonl", "article.txt").code())
        .isZero();
    assertThat(emend.readBytes("article.txt")).isNotEqualTo(article);
    assertThat(emend.run("undo", "--log", "edits.jsonl", "article.txt").code()).isZero();
    assertThat(emend.readBytes("article.txt")).isEqualTo(article);
  }
}
