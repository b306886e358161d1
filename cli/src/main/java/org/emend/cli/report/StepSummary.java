package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emend.cli.io.FileProblem;
import org.emend.core.text.LosslessUtf8;

/** Tables in Markdown for the page of a GitHub job: how often each rule, and the first places. */
final class StepSummary {

  private final Map<String, Long> rules = new TreeMap<>();
  private final List<String> rows = new ArrayList<>();

  /** Counts a finding, and shows it if it is to be shown. */
  void add(Found found, boolean isShown) {
    rules.merge(found.rule(), 1L, Long::sum);
    if (isShown) {
      String place = found.path() + ":" + found.start().line() + ":" + found.start().column();
      rows.add(
          row(cell(place), Grade.name(found.severity()), found.rule(), cell(Wording.of(found))));
    }
  }

  /** Adds the tables to a file, which other steps write to as well. */
  void appendTo(Path file, String conclusion) throws IOException {
    StringBuilder page = new StringBuilder("### Emend\n\n");
    page.append(conclusion).append("\n\n");
    if (!rules.isEmpty()) {
      page.append(row("Rule", "Findings")).append(row("---", "---:"));
      rules.forEach((rule, count) -> page.append(row(rule, Long.toString(count))));
      page.append('\n').append(row("Place", "Severity", "Rule", "Finding"));
      page.append(row("---", "---", "---", "---"));
      rows.forEach(page::append);
      page.append('\n');
    }
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(LosslessUtf8.encode(page.toString()));
    } catch (IOException e) {
      throw FileProblem.writing(file.toString(), e);
    }
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** A text that means nothing in Markdown, whatever it holds. */
  static String cell(String text) {
    StringBuilder cell = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n', '\r' -> cell.append(' ');
        case '&' -> cell.append("&amp;");
        case '<' -> cell.append("&lt;");
        case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '@', '$', '>', '!' ->
            cell.append('\\').append(c);
        default -> cell.append(c);
      }
    }
    return cell.toString();
  }
}
