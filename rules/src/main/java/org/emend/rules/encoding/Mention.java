package org.emend.rules.encoding;

import java.util.Locale;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.text.Text;
import org.emend.core.text.Token;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Tells damage that a text mentions from damage that it suffered: an article about encodings shows
 * some on purpose. By its looks only, and generous: a miss costs a wrong finding, a false hit only
 * a missed one.
 *
 * <p>One for each check of a passage. Not thread-safe.
 */
final class Mention {

  private static final Lazy<Set<String>> TERMS =
      new Lazy<>(() -> Set.copyOf(Resource.lines(Mention.class, "encoding-terms.txt")));

  private static final String OPENING = "\u201C\u2018\"'`\u201E\u201A\u00AB\u2039\u300C";
  private static final String CLOSING = "\u201D\u2019\"'`\u201C\u2018\u00BB\u203A\u300D";

  /** Nothing longer is a word that somebody quotes for its looks. In code units. */
  private static final int LONGEST_WORD = 40;

  private final Text text;
  private @Nullable Boolean topic;

  Mention(Text text) {
    this.text = text;
  }

  /** Whether the passage is about characters and encodings, judged by its words. */
  boolean isTopic() {
    Boolean known = topic;
    if (known == null) {
      known = text.words().stream().map(Token::text).anyMatch(Mention::isTerm);
      topic = known;
    }
    return known;
  }

  private static boolean isTerm(String word) {
    return TERMS.get().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether quotation marks or brackets hold just this stretch: {@code “&amp;”}. */
  boolean isIsolated(Span span) {
    return isBetween(span, '(', ')') || isBetween(span, '[', ']') || isQuoted(span);
  }

  private boolean isBetween(Span span, char left, char right) {
    String chars = text.chars();
    return span.start() > 0
        && span.end() < chars.length()
        && chars.charAt(span.start() - 1) == left
        && chars.charAt(span.end()) == right;
  }

  private boolean isQuoted(Span span) {
    String chars = text.chars();
    if (span.start() == 0 || span.end() == chars.length()) {
      return false;
    }
    char left = chars.charAt(span.start() - 1);
    char right = chars.charAt(span.end());
    return isPair(left, right);
  }

  /** Whether quotation marks hold just the word around this stretch: {@code “caf&eacute;”}. */
  boolean isQuotedWord(Span span) {
    String chars = text.chars();
    int start = span.start();
    while (start > Math.max(0, span.start() - LONGEST_WORD) && isInside(chars.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < Math.min(chars.length(), span.end() + LONGEST_WORD)
        && isInside(chars.charAt(end))) {
      end++;
    }
    return isQuoted(new Span(start, end));
  }

  private static boolean isInside(char c) {
    return c > ' ' && c != '(' && c != ')' && CLOSING.indexOf(c) < 0 && OPENING.indexOf(c) < 0;
  }

  private static boolean isPair(char left, char right) {
    for (int i = OPENING.indexOf(left); i >= 0; i = OPENING.indexOf(left, i + 1)) {
      if (CLOSING.charAt(i) == right) {
        return true;
      }
    }
    return false;
  }
}
