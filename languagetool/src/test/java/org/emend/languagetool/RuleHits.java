package org.emend.languagetool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.emend.languagetool.LanguageTools.Selection;

/**
 * Counts what LanguageTool's rules find, rule by rule: the evidence for {@code rules.tsv}.
 *
 * <p>Usage: {@code RuleHits LANGUAGE KNOWN|ALL EVEN|ODD|ANY FIELD[:TRUTH[,TRUTH...]] FILE...}:
 * known rules where they are heard, or whatever LanguageTool says. Files are JSON lines, gzipped or
 * not, whose FIELD holds a text; others are texts as they are. EVEN and ODD take every other
 * record, or file. Where records hold a truth, a hit is right if its first suggestion brings the
 * text nearer to one, wrong if it leads away from all.
 */
final class RuleHits {

  private static final int CONTEXT = 40;

  private int hits;
  private int right;
  private int wrong;
  private final List<String> examples = new ArrayList<>();

  private RuleHits() {}

  public static void main(String[] args) throws IOException {
    String[] fields = args[3].split("[:,]");
    Checkers checkers =
        LanguageTools.shared()
            .of(Locale.forLanguageTag(args[0]), Selection.valueOf(args[1]))
            .orElseThrow();
    Map<String, RuleHits> rules = new TreeMap<>();
    long words = 0;
    int number = 0;
    for (int i = 4; i < args.length; i++) {
      for (String[] texts : read(Path.of(args[i]), fields)) {
        number++;
        boolean even = number % 2 == 0;
        if (args[2].equals("ANY") || args[2].equals("EVEN") == even) {
          words += texts[0].split("\\s+").length;
          count(checkers, args[1].equals("KNOWN"), texts, rules);
        }
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("# words " + words);
    rules.forEach(
        (id, found) ->
            out.println(
                id
                    + "\t"
                    + found.hits
                    + "\t"
                    + found.right
                    + "\t"
                    + found.wrong
                    + "\t"
                    + String.join(" | ", found.examples)));
  }

  private static List<String[]> read(Path file, String[] fields) throws IOException {
    List<String[]> all = new ArrayList<>();
    String name = file.toString();
    if (!name.contains(".jsonl")) {
      all.add(new String[] {Files.readString(file)});
      return all;
    }
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = new ObjectMapper().readTree(line);
        String[] texts = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
          texts[i] = record.path(fields[i]).asText();
        }
        all.add(texts);
      }
    }
    return all;
  }

  private static void count(
      Checkers checkers, boolean only, String[] texts, Map<String, RuleHits> rules) {
    for (String paragraph : texts.length > 1 ? new String[] {texts[0]} : texts[0].split("\n\n+")) {
      for (Match match : checkers.check(paragraph)) {
        if (only && !isHeard(match, paragraph)) {
          continue;
        }
        RuleHits found = rules.computeIfAbsent(match.rule(), id -> new RuleHits());
        found.hits++;
        found.weigh(paragraph, match, texts);
      }
    }
  }

  private static boolean isHeard(Match match, String text) {
    return KnownRules.find("en", match.rule()).filter(rule -> rule.fits(match, text)).isPresent();
  }

  private void weigh(String text, Match match, String[] texts) {
    String before = text.substring(0, match.span().start());
    String after = text.substring(match.span().end());
    String suggestion = match.suggestions().isEmpty() ? "?" : match.suggestions().get(0);
    String verdict = "";
    if (texts.length > 1 && !match.suggestions().isEmpty()) {
      boolean nearer = false;
      boolean further = true;
      for (int i = 1; i < texts.length; i++) {
        int was = LevenshteinDistance.getDefaultInstance().apply(text, texts[i]);
        int is =
            LevenshteinDistance.getDefaultInstance().apply(before + suggestion + after, texts[i]);
        nearer |= is < was;
        further &= is > was;
      }
      right += nearer ? 1 : 0;
      wrong += further && !nearer ? 1 : 0;
      verdict = nearer ? "+ " : further ? "- " : "= ";
    }
    if (examples.size() < 8) {
      String left = before.substring(Math.max(0, before.length() - CONTEXT));
      String rest = after.substring(0, Math.min(after.length(), CONTEXT));
      String span = match.span().of(text);
      examples.add(
          (verdict + left + "[" + span + "->" + suggestion + "]" + rest).replaceAll("\\s+", " "));
    }
  }
}
