package org.emend.formats.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.formats.markup.PassageBuilder;
import org.unbescape.html.HtmlEscape;

/** Character references and white space: how prose is written in HTML. */
final class References {

  private static final String ONE =
      "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});";

  private static final Pattern REFERENCE = Pattern.compile(ONE);

  private static final Pattern TOKEN =
      Pattern.compile(ONE + "|(?<space>[ \\t\\n\\r\\f]{2,}+|[\\t\\n\\r\\f])");

  private static final Pattern BEGINS = Pattern.compile("&(?=#|[A-Za-z])");

  private References() {}

  /**
   * What a browser reads, white space as it is; other than it only where a semicolon is missing.
   */
  static String read(String raw) {
    return raw.indexOf('&') < 0
        ? raw
        : REFERENCE
            .matcher(raw)
            .replaceAll(m -> Matcher.quoteReplacement(HtmlEscape.unescapeHtml(m.group())));
  }

  /**
   * Adds a stretch of text to a passage. White space that is more than one space is read as one and
   * stays as it is.
   */
  static void add(String source, int start, int end, PassageBuilder passage) {
    Matcher token = TOKEN.matcher(source).region(start, end);
    int at = start;
    while (token.find()) {
      passage.text(at, token.start());
      at = token.end();
      if (token.start("space") >= 0) {
        passage.fixed(" ", token.start(), token.end());
        continue;
      }
      String means = HtmlEscape.unescapeHtml(token.group());
      if (means.equals(token.group())) {
        passage.text(token.start(), token.end()); // the name of nothing
      } else if (means.codePoints().anyMatch(References::isInvisible)) {
        passage.fixed(means, token.start(), token.end()); // who wrote it by its name meant it
      } else {
        passage.entity(means, token.start(), token.end());
      }
    }
    passage.text(at, end);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.FORMAT, Character.CONTROL, Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** Prose as it is written between tags. */
  static String inText(String prose) {
    return prose.indexOf('&') < 0 && prose.indexOf('<') < 0
        ? prose
        : BEGINS.matcher(prose).replaceAll("&amp;").replace("<", "&lt;");
  }

  /** Prose as it is written in an attribute, whatever its quotes. */
  static String inAttribute(String prose) {
    return inText(prose).replace("\"", "&quot;").replace("'", "&#39;");
  }
}
