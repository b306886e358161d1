package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.cli.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/reports.md shows of each format is what comes out. */
class ReportsPageTest {

  /** A heading with a format's name and the first fence under it. */
  private static final Pattern SAMPLE =
      Pattern.compile("\n## `([a-z]+)`.*\n(?:(?!## |```).*\n)*```.*\n((?:(?!```).*\n)+)```");

  @TempDir private Path folder;

  @Test
  void everyFormatHasARealSample() throws Exception {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    Emend emend = new Emend(folder);
    emend.write("article.txt", Emend.DAMAGED);
    List<String> formats = new ArrayList<>();

    Matcher sample = SAMPLE.matcher(Files.readString(root.resolve("docs/reports.md")));
    while (sample.find()) {
      String format = sample.group(1);
      formats.add(format);
      String report = emend.run("check", "--report", format, "article.txt").out();
      assertThat(report.replace("\"development\"", "\"0.1.0\""))
          .as(format)
          .contains(sample.group(2));
    }

    List<String> all = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      all.add(format.id());
    }
    assertThat(formats).containsExactlyInAnyOrderElementsOf(all);
  }
}
