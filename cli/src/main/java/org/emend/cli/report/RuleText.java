package org.emend.cli.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.fixtures.Page;
import org.emend.fixtures.Pages;

/**
 * What a report says of a rule, from its page: in Markdown, with the cases left out.
 *
 * @param brief the first sentence
 * @param full the first paragraph
 * @param help the same, and where there is more
 * @param page all that stands above the cases
 */
record RuleText(String brief, String full, String help, String page) {

  /** What GitHub takes of a description, in characters. */
  private static final int MOST = 1024;

  private static final Pattern SENTENCE = Pattern.compile("\\A.*?[.!?](?=\\s+\\p{Lu}|\\s*\\z)");

  /**
   * Of a rule that is in the registry, or of one that has no page, such as {@code
   * internal/rule-failed}.
   *
   * @param message what its findings say
   */
  static RuleText of(String rule, String message) {
    Optional<Page> page = Pages.find(rule);
    if (page.isEmpty()) {
      return new RuleText(cut(message), cut(message), message, message);
    }
    String prose = prose(page.get().text());
    String full = prose.split("\n\n", 2)[0].strip().replaceAll("\\s+", " ");
    Matcher sentence = SENTENCE.matcher(full);
    String brief = sentence.find() ? sentence.group() : full;
    String more = "\n\n`emend explain " + rule + "` prints the whole page.";
    return new RuleText(cut(brief), cut(full), cut(full) + more, prose + more);
  }

  /** Between the heading and the next one. */
  private static String prose(String page) {
    int from = page.startsWith("# ") ? page.indexOf('\n') + 1 : 0;
    int to = page.indexOf("\n## ", Math.max(0, from - 1));
    return page.substring(from, to < 0 ? page.length() : Math.max(from, to)).strip();
  }

  private static String cut(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST - 2);
    return text.substring(0, space < 0 ? MOST / 2 : space) + " …";
  }
}
