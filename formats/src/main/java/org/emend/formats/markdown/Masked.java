package org.emend.formats.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the same length in which CommonMark sees no more of what it does not know: shortcodes,
 * JSX with expressions, formulas, lines of MDX and of admonitions. What stands within a paragraph
 * becomes U+FFFC, letter for letter; what has its lines to itself becomes spaces. Code is left to
 * CommonMark.
 *
 * <p>Linear but for formulas and tags that never end, which are looked for to the end of their
 * paragraph.
 */
final class Masked {

  static final char OBJECT = '\uFFFC';

  /** No shortcode, tag or formula is longer, in code units: what seems so does not end. */
  private static final int LONGEST = 4096;

  private static final Pattern FENCE =
      Pattern.compile("(?:[ \\t>]|[-+*][ \\t]|[0-9]{1,9}[.)][ \\t])*+(`{3,}+(?=[^`]*$)|~{3,}+).*");

  private static final Pattern OWN_LINE =
      Pattern.compile(
          "[ \\t>]*+(?::::|!!![ \\t]|\\?\\?\\?[+ \\t]).*"
              + "|import[ \\t].*['\"][ \\t]*;?[ \\t]*"
              + "|export[ \\t]+(?:const|let|var|default|function|class|\\{|\\*).*");

  private static final Pattern PAIRED =
      Pattern.compile(
          "\\{[{%][<%]?-?\\s*(highlight|code|raw|mermaid|math|katex|comment)\\b[^\\n]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FORMULA = Pattern.compile("[\\\\^_=]");

  private final String text;
  private final char[] out;
  private int lineStart; // of the line under way
  private int lineEnd;
  private int paragraphEnd; // of what is being looked at; behind it if not known

  /** Names of shortcodes that nothing closes from here on. */
  private final Set<String> unclosed = new HashSet<>();

  /** What was looked for and does not stand before a place. */
  private final Map<String, Integer> missing = new HashMap<>();

  private Masked(String text) {
    this.text = text;
    this.out = text.toCharArray();
  }

  /**
   * Masks a text.
   *
   * @param from where the text begins below its front matter, which becomes spaces
   */
  static String of(String text, int from) {
    Masked masked = new Masked(text);
    masked.mask(from);
    return new String(masked.out);
  }

  private void mask(int from) {
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i] == '\0' ? '\uFFFD' : out[i]; // as CommonMark does
    }
    blank(0, from);
    if (from == 0 && text.startsWith("\uFEFF")) {
      out[0] = ' ';
    }
    int at = from;
    while (at < text.length()) {
      int end = Lines.end(text, at);
      lineStart = at;
      lineEnd = end;
      String line = text.substring(at, end);
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        at = afterFence(fence.group(1), Lines.next(text, at));
      } else if (OWN_LINE.matcher(line).matches()) {
        blank(at, end);
        at = Lines.next(text, at);
      } else {
        while (at < end) {
          at = maskAt(at);
        }
        at = at == end ? Lines.next(text, at) : at;
      }
    }
  }

  /** Where the line behind a fenced block begins. */
  private int afterFence(String fence, int from) {
    int at = from;
    while (at < text.length()) {
      String line = text.substring(at, Lines.end(text, at));
      at = Lines.next(text, at);
      String content = line.replaceFirst("^[ \\t>]*+", "").stripTrailing();
      if (content.startsWith(fence) && content.chars().allMatch(c -> c == fence.charAt(0))) {
        return at;
      }
    }
    return at;
  }

  /** Masks what begins at a place, if something does; where to go on. */
  private int maskAt(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\' -> maskTo(at, formulaInBrackets(at), at + 2);
      case '`' -> afterCode(at);
      case '{' -> maskTo(at, shortcodeEnd(at), at + 1);
      case '$' -> maskTo(at, formulaEnd(at), at + (text.startsWith("$$", at) ? 2 : 1));
      case '<' -> maskTo(at, elementEnd(at), at + 1);
      default -> at + 1;
    };
  }

  private int maskTo(int start, int end, int otherwise) {
    if (end < 0) {
      return Math.min(otherwise, text.length());
    }
    if (Lines.isBlank(text, lineStart, start) && Lines.isBlankBehind(text, end)) {
      blank(start, end);
    } else {
      fill(start, end, OBJECT);
    }
    return end;
  }

  private void blank(int start, int end) {
    fill(start, end, ' ');
  }

  private void fill(int start, int end, char with) {
    for (int i = start; i < end; i++) {
      out[i] = Lines.isEnd(text.charAt(i)) ? out[i] : with;
    }
  }

  private int afterCode(int at) {
    int run = runOfBackticks(at);
    int limit = paragraphEnd(at);
    for (int i = text.indexOf('`', at + run); i >= 0 && i < limit; i = text.indexOf('`', i)) {
      int length = runOfBackticks(i);
      i += length;
      if (length == run) {
        return i;
      }
    }
    return at + run;
  }

  private int runOfBackticks(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == '`') {
      i++;
    }
    return i - at;
  }

  /** Behind a shortcode, or -1. One that holds code takes with it what it holds. */
  private int shortcodeEnd(int at) {
    String closing =
        text.startsWith("{{<", at)
            ? ">}}"
            : text.startsWith("{{%", at) ? "%}}" : text.startsWith("{{", at) ? "}}" : "%}";
    if (closing.equals("%}") && !text.startsWith("{%", at)) {
      return -1;
    }
    int end = find(closing, at + 2);
    if (end < 0) {
      return -1;
    }
    Matcher paired = PAIRED.matcher(text).region(at, end);
    if (!paired.lookingAt()) {
      return end;
    }
    String name = paired.group(1);
    if (unclosed.contains(name)) {
      return end;
    }
    Matcher close =
        Pattern.compile("\\{[{%][<%]?-?\\s*+(?:/\\s*+|end)" + name + "\\b[^{}\\n]*+\\}\\}?")
            .matcher(text)
            .region(end, text.length());
    if (close.find()) {
      return close.end();
    }
    unclosed.add(name);
    return end;
  }

  private int formulaEnd(int at) {
    if (text.startsWith("$$", at)) {
      return find("$$", at + 2);
    }
    int end = Math.min(lineEnd, at + LONGEST);
    int close = at + 1 < end ? text.indexOf('$', at + 2) : -1;
    boolean isFormula =
        close >= 0
            && close < end
            && !Character.isWhitespace(text.charAt(at + 1))
            && !Character.isWhitespace(text.charAt(close - 1))
            && (close + 1 == text.length() || !Character.isDigit(text.charAt(close + 1)));
    return isFormula ? close + 1 : -1;
  }

  private int formulaInBrackets(int at) {
    String closing = text.startsWith("\\(", at) ? "\\)" : text.startsWith("\\[", at) ? "\\]" : "";
    int end = closing.isEmpty() ? -1 : find(closing, at + 2);
    return end > 0 && FORMULA.matcher(text).region(at + 2, end - 2).find() ? end : -1;
  }

  /** Behind a tag that CommonMark does not know as one, because it has an expression in it. */
  private int elementEnd(int at) {
    if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
      return -1;
    }
    int depth = 0;
    boolean hasExpression = false;
    int limit = Math.min(paragraphEnd(at), at + LONGEST);
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      hasExpression |= c == '{';
      if (depth == 0 && (c == '>' || c == '<')) {
        return c == '>' && hasExpression ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Behind the next occurrence in this paragraph, or -1. */
  private int find(String closing, int from) {
    int limit = Math.min(paragraphEnd(from), from + LONGEST);
    int start = Math.max(from, missing.getOrDefault(closing, 0) - closing.length());
    int found = start < limit ? text.substring(start, limit).indexOf(closing) : -1;
    if (found < 0) {
      missing.put(closing, limit);
      return -1;
    }
    return start + found + closing.length();
  }

  /** Where the paragraph around a place ends: at a blank line. */
  private int paragraphEnd(int at) {
    if (at < paragraphEnd) {
      return paragraphEnd;
    }
    int i = at;
    while (i < text.length()) {
      int line = Lines.next(text, i);
      if (line < text.length() && Lines.isBlank(text, line, Lines.end(text, line))) {
        paragraphEnd = line;
        return line;
      }
      i = line;
    }
    paragraphEnd = text.length();
    return paragraphEnd;
  }
}
