package org.emend.formats.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.formats.markup.PassageBuilder;
import org.unbescape.html.HtmlEscape;

/** How prose is written in Markdown, and what in it is no prose. */
final class Escapes {

  private static final String ESCAPE = "\\\\(?<escape>[!-/:-@\\[-`{-~])";
  private static final String ENTITY =
      "(?<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)";

  /** Footnote marks and the first words of alerts and tasks: a reader does not read them. */
  private static final String MARK =
      "(?<mark>\\[\\^[^\\]\\s]{1,200}\\](?::(?=\\s))?|\\[![A-Z]{1,20}\\][+-]?|^\\[[ xX]\\](?=\\s))";

  /** Addresses, expressions in braces, names of emoji, and what {@link Masked} masked. */
  private static final String OBJECT =
      "(?<object>(?:https?|ftp)://\\S*[^\\s.,;:!?)\\]'\"]"
          + "|\\bwww\\.\\S*[^\\s.,;:!?)\\]'\"]"
          + "|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+"
          + "|\\{[^{}]{0,1000}\\}"
          + "|(?<![\\w:]):[a-z][a-z0-9_+-]{0,40}:(?![\\w:])"
          + "|\uFFFC+)";

  /** What is not letter for letter prose. */
  static final Pattern TOKEN = Pattern.compile(ESCAPE + "|" + ENTITY + "|" + MARK + "|" + OBJECT);

  private static final Pattern WRITTEN = Pattern.compile(ESCAPE + "|" + ENTITY);

  private static final String ALWAYS = "\\`*[]<|~${}";

  private static final Pattern BEGINS_ENTITY = Pattern.compile("&(?:#[0-9xX]|[A-Za-z])");

  private Escapes() {}

  /** What CommonMark reads. */
  static String read(String raw) {
    if (raw.indexOf('\\') < 0 && raw.indexOf('&') < 0) {
      return raw;
    }
    return WRITTEN.matcher(raw).replaceAll(m -> Matcher.quoteReplacement(decoded(m.group())));
  }

  private static String decoded(String escape) {
    return escape.startsWith("\\") ? escape.substring(1) : HtmlEscape.unescapeHtml(escape);
  }

  /** What is read in the place of a token; nothing in that of a mark. */
  static String meaning(Matcher token) {
    if (token.start("mark") >= 0) {
      return "";
    }
    return token.start("object") >= 0 ? PassageBuilder.OBJECT : decoded(token.group());
  }

  /**
   * Whether a token is an escape that repairs may replace. A space or an invisible character that
   * somebody wrote by its name is meant.
   */
  static boolean isProse(Matcher token) {
    if (token.start("escape") >= 0) {
      return true;
    }
    return token.start("entity") >= 0
        && decoded(token.group()).codePoints().noneMatch(Escapes::isInvisible);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.FORMAT, Character.CONTROL, Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** Prose as it is written anywhere in a text. What depends on the place, Outline finds out. */
  static String escape(String prose) {
    StringBuilder out = new StringBuilder(prose.length() + 4);
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      boolean begins = i == 0 || Lines.isEnd(prose.charAt(i - 1));
      boolean isMarkup =
          ALWAYS.indexOf(c) >= 0
              || c == '_' && !isInsideWord(prose, i)
              || begins && (c == '#' || c == '>')
              || c == '&' && BEGINS_ENTITY.matcher(prose).region(i, prose.length()).lookingAt();
      out.append(isMarkup ? "\\" : "").append(c);
    }
    return out.length() == prose.length() ? prose : out.toString();
  }

  private static boolean isInsideWord(String prose, int i) {
    return i > 0
        && i + 1 < prose.length()
        && Character.isLetterOrDigit(prose.charAt(i - 1))
        && Character.isLetterOrDigit(prose.charAt(i + 1));
  }
}
