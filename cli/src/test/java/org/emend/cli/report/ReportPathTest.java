package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.emend.cli.io.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPathTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      textBlock =
          """
          a.txt,           a.txt
          a b/c.txt,       a%20b/c.txt
          100%.txt,        100%25.txt
          a:b.txt,         a%3Ab.txt
          "q" #1?.txt,     %22q%22%20%231%3F.txt
          ü\u02BC.txt,     %C3%BC%CA%BC.txt
          ../up.txt,       ../up.txt
          /tmp/a b.txt,    file:///tmp/a%20b.txt
          C:/a.txt,        file:///C%3A/a.txt
          -,               -
          """)
  void pathsBecomeReferences(String path, String uri) {
    assertThat(ReportPath.uri(path)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b/c d.txt", "100%25 {x}|y^z`.txt", "\uD83D\uDE00 [1].txt"})
  void referencesAreReadBackAsThePath(String path) {
    URI uri = URI.create(ReportPath.uri(path));

    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getPath()).isEqualTo(path);
  }

  @Test
  void whatLiesInTheWorkingDirectoryIsRelativeToIt() {
    String inside = Path.of("dir", "a.txt").toAbsolutePath().toString();

    assertThat(ReportPath.of(Source.of(inside))).isEqualTo("dir/a.txt");
    assertThat(ReportPath.of(Source.of("-"))).isEqualTo("-");
  }
}
