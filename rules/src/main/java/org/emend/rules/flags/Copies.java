package org.emend.rules.flags;

import org.emend.core.patch.Span;
import org.emend.core.rule.Severity;
import org.emend.rules.prose.NotProse;

/** What the rules about copies have in common. */
final class Copies {

  /** Fewer words than these are said twice on purpose. */
  private static final int FEW_WORDS = 6;

  /** Lines of fewer words are of a list or of code. */
  private static final int FEW_ON_LINE = 3;

  /** A shorter paragraph may be the label of a form, a caption, a link. In code units. */
  private static final int LONG = 120;

  private Copies() {}

  /** Whether it is said in words, as code, tables, addresses and rows of numbers are not. */
  static boolean isProse(String chars) {
    int words = 1;
    int lines = 0;
    int letters = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      lines += c == '\n' ? 1 : 0;
      words += c == ' ' || c == '\n' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return words >= FEW_WORDS
        && lines * FEW_ON_LINE <= words
        && letters * 10 >= (chars.length() - words) * 8
        && !NotProse.holdsCode(chars);
  }

  /** A warning where it is long, and more than a sentence. */
  static Severity severity(String paragraph) {
    boolean[] several = {false};
    Sentences.each(
        paragraph.toCharArray(), (start, end) -> several[0] |= end < visible(paragraph).end());
    return paragraph.length() >= LONG && several[0] && isSentence(paragraph)
        ? Severity.WARNING
        : Severity.INFO;
  }

  /** Whether it ends as a sentence does. */
  static boolean isSentence(String chars) {
    char last = chars.charAt(visible(chars).end() - 1);
    return ".?!\u2026\u3002\"'\u201D\u2019)".indexOf(last) >= 0;
  }

  /** Where the first copy stands. */
  static String above(int paragraphs) {
    return switch (paragraphs) {
      case 0 -> "in this paragraph";
      case 1 -> "in the paragraph above";
      default -> paragraphs + " paragraphs above";
    };
  }

  /** All but the white space around it. */
  static Span visible(String chars) {
    int start = 0;
    int end = chars.length();
    while (end > start && Folded.isSpace(chars.charAt(end - 1))) {
      end--;
    }
    while (start < end && Folded.isSpace(chars.charAt(start))) {
      start++;
    }
    return new Span(start, Math.max(end, start + 1));
  }
}
