package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Severity;
import org.junit.jupiter.api.Test;

class GithubSinkTest {

  @Test
  void signsOfCommandsAreEscaped() {
    assertThat(GithubSink.data("50%, a:b\r\n")).isEqualTo("50%25, a:b%0D%0A");
    assertThat(GithubSink.property("50%, a:b\n")).isEqualTo("50%25%2C a%3Ab%0A");
  }

  @Test
  void errorsComeFirstHoweverLate() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GithubSink sink = new GithubSink(out, Optional.empty())) {
      for (int i = 0; i < 11; i++) {
        sink.found(flag(Severity.INFO, 1, 2));
      }
      sink.found(flag(Severity.WARNING, 1, 2));
      sink.found(flag(Severity.ERROR, 1, 2));
    }

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0)).startsWith("::error ");
    assertThat(lines.get(1)).startsWith("::warning ");
    assertThat(lines.get(2)).startsWith("::notice ");
    assertThat(lines).hasSize(13);
    assertThat(lines.get(12)).startsWith("Emend: 13 findings; 1 of them not shown");
  }

  @Test
  void whatEndsWithItsLineStaysOnItAndHasNoColumns() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GithubSink sink = new GithubSink(out, Optional.empty())) {
      sink.found(flag(Severity.ERROR, 4, 1));
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("::error file=a.txt,line=1,endLine=3,title=emend flags/a::it is bad: “a”\n");
  }

  private static Found flag(Severity severity, long endLine, long endColumn) {
    Finding finding = Finding.flag("flags/a", new Span(0, 1), severity, "it is bad");
    return new Found(
        "a.txt",
        "a\n",
        new Verdict(finding, Outcome.FLAGGED),
        new Positions.Place(1, 1),
        new Positions.Place(endLine, endColumn),
        false);
  }
}
