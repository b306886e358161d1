package org.emend.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.emend.cli.io.StandardStream;
import org.emend.core.rule.Rule;
import org.emend.core.text.LosslessUtf8;
import org.emend.fixtures.Page;
import org.emend.fixtures.Pages;
import org.emend.rules.Profiles;
import org.emend.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code emend rules}: all rules there are. */
@Command(
    name = "rules",
    header = "lists the rules",
    description =
        "Lists every rule with the beginning of its page; `emend explain` prints the rest. Rules"
            + " that are off by default run where --rules or --apply names them.",
    exitCodeList = {"0:done"},
    footer = {"  emend rules", "  emend rules --report json"})
final class RulesCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "`text` or `json`. Default: text.")
  private String format = "text";

  /** A rule as it is listed. */
  private record Entry(String id, String stage, boolean onByDefault, String summary) {}

  @Override
  public Integer call() throws IOException {
    switch (format) {
      case "text" -> writeText(entries());
      case "json" -> writeJson(entries());
      default ->
          throw new UsageError(
              "no report format "
                  + format
                  + " for rules; "
                  + Nearest.advice(format, List.of("text", "json")));
    }
    StandardStream.OUT.flush();
    return Main.DONE;
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Rule rule : Rules.of(Profiles.ARTICLE)) {
      String stage = rule.stage().name().toLowerCase(Locale.ROOT);
      for (String id : rule.ids()) {
        String summary = Pages.find(id).map(RulesCommand::summary).orElse("");
        entries.add(new Entry(id, stage, Profiles.ARTICLE.enables(id), summary));
      }
    }
    // Those of LanguageTool are known by their pages: to list them it need not be loaded.
    for (String id : Pages.rules()) {
      if (id.startsWith(LanguageTool.GROUP)) {
        String summary = Pages.find(id).map(RulesCommand::summary).orElse("");
        entries.add(new Entry(id, "flags", false, summary));
      }
    }
    entries.sort(Comparator.comparing(Entry::id));
    return entries;
  }

  /** The first sentence below the heading. */
  private static String summary(Page page) {
    String[] lines = page.text().split("\n");
    StringBuilder paragraph = new StringBuilder();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(lines[i].strip());
      } else if (paragraph.length() > 0) {
        break;
      }
    }
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph.toString() : paragraph.substring(0, end + 1);
  }

  private static void writeText(List<Entry> entries) throws IOException {
    int width = entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
    for (Entry entry : entries) {
      String line =
          entry.id()
              + " ".repeat(width - entry.id().length() + 2)
              + (entry.onByDefault() ? "" : "(off by default) ")
              + entry.summary();
      StandardStream.OUT.write(LosslessUtf8.encode(line.stripTrailing() + "\n"));
    }
  }

  private static void writeJson(List<Entry> entries) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(StandardStream.OUT)) {
      json.setPrettyPrinter(printer);
      json.writeStartArray();
      for (Entry entry : entries) {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("stage", entry.stage());
        json.writeBooleanField("onByDefault", entry.onByDefault());
        json.writeStringField("summary", entry.summary());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }
}
