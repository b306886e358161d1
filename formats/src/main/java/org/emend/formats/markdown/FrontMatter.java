package org.emend.formats.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;

/**
 * What may stand above a Markdown text: YAML between lines of {@code ---}, TOML between {@code
 * +++}, or a JSON object. Of its values only one-line strings of the keys title, description and
 * summary are prose, at the top level, and only those without an escape in them.
 *
 * @param end where the text below begins; 0 if there is no front matter
 * @param values in order
 */
record FrontMatter(int end, List<Value> values) {

  /**
   * A string.
   *
   * @param span without its quotes
   * @param escape how prose is written in it
   */
  record Value(Span span, UnaryOperator<String> escape) {}

  private static final String KEYS = "(?:title|description|summary)";

  // A YAML string without quotes ends at a colon or a hash that is one.
  private static final Pattern YAML =
      Pattern.compile(
          KEYS
              + ":[ \\t]+(?:\"(?<double>[^\"\\\\]*)\"|'(?<single>[^']*)'"
              + "|(?!(?:true|false|yes|no|on|off|null)[ \\t]*$)"
              + "(?<plain>[\\p{L}\\p{N}](?:(?!:(?:[ \\t]|$)|[ \\t]#).)*+))[ \\t]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOML =
      Pattern.compile(
          KEYS + "[ \\t]*=[ \\t]*(?:\"(?<double>[^\"\\\\]*)\"|'(?<plain>[^']*)')[ \\t]*");

  private static final Pattern JSON =
      Pattern.compile(
          "[ \\t]*\"" + KEYS + "\"[ \\t]*:[ \\t]*\"(?<double>[^\"\\\\]*)\"[ \\t]*,?[ \\t]*");

  private static final List<String> GROUPS = List.of("double", "single", "plain");

  /** Reads what stands above a text. */
  static FrontMatter of(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    if (isLine(text, start, "---")) {
      return read(text, start, "---", YAML);
    }
    if (isLine(text, start, "+++")) {
      return read(text, start, "+++", TOML);
    }
    return isLine(text, start, "{") ? read(text, start, "}", JSON) : new FrontMatter(0, List.of());
  }

  private static FrontMatter read(String text, int start, String last, Pattern pattern) {
    List<Value> values = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    boolean topLevel = true;
    for (int at = Lines.next(text, start); at < text.length(); at = Lines.next(text, at)) {
      if (isLine(text, at, last)) {
        return new FrontMatter(Lines.next(text, at), values);
      }
      int end = Lines.end(text, at);
      if (pattern == TOML && text.charAt(at) == '[') {
        topLevel = false;
      }
      if (topLevel && matcher.region(at, end).matches()) {
        addValue(matcher, values);
      }
    }
    return new FrontMatter(0, List.of()); // it never ends, so it is something else
  }

  private static void addValue(Matcher matcher, List<Value> values) {
    for (String group : GROUPS) {
      if (matcher.pattern().toString().contains("<" + group + ">") && matcher.start(group) >= 0) {
        Span span = new Span(matcher.start(group), matcher.end(group));
        values.add(new Value(span, escape(group)));
      }
    }
  }

  private static UnaryOperator<String> escape(String group) {
    return switch (group) {
      case "double" -> prose -> prose.replace("\\", "\\\\").replace("\"", "\\\"");
      case "single" -> prose -> prose.replace("'", "''");
      default -> UnaryOperator.identity(); // nothing can be escaped; Outline sees what goes wrong
    };
  }

  private static boolean isLine(String text, int at, String line) {
    return text.startsWith(line, at)
        && text.substring(at, Lines.end(text, at)).strip().equals(line);
  }
}
