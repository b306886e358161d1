package org.emend.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emend.core.patch.Span;

/** Cuts text into words. */
final class Words {

  /** What is or poses as an apostrophe; see the page {@code characters/modifier-apostrophe}. */
  private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02BB\u02B9\u00B4`\uFF07\uA78C";

  private static final char SIGMA = '\u03C3';
  private static final char FINAL_SIGMA = '\u03C2';

  /** Letters and digits of ASCII. */
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = Character.isLetterOrDigit(c);
    }
  }

  private Words() {}

  /** Takes a word's place, half-open, in code units. */
  interface Place {
    void word(int start, int end);
  }

  static List<Token> of(String text) {
    List<Token> words = new ArrayList<>();
    each(
        text.toCharArray(),
        (start, end) -> words.add(new Token(new Span(start, end), text.substring(start, end))));
    return words;
  }

  /** The words of a text, in order. An array: the JIT compiles a loop over it to half the time. */
  static void each(char[] units, Place to) {
    int at = 0;
    while (at < units.length) {
      if (!isWordPart(units, at)) {
        at++;
        continue;
      }
      int start = at;
      while (at < units.length && (isWordPart(units, at) || joins(units, at))) {
        at++;
      }
      to.word(start, at);
    }
  }

  /** A character of a word in lower case, every kind of apostrophe as {@code '}, one sigma. */
  static char fold(char c) {
    if (c < PLAIN.length) {
      return c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c == '`' ? '\'' : c;
    }
    return APOSTROPHES.indexOf(c) >= 0 ? '\'' : c == FINAL_SIGMA ? SIGMA : Character.toLowerCase(c);
  }

  /** Lower case, with every kind of apostrophe as {@code '}. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder folded = null;
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) != '\'' && APOSTROPHES.indexOf(lower.charAt(i)) >= 0) {
        folded = folded == null ? new StringBuilder(lower) : folded;
        folded.setCharAt(i, '\'');
      }
    }
    return folded == null ? lower : folded.toString();
  }

  /** Letters, digits and combining marks; supplementary ones too, by their surrogates. */
  private static boolean isWordPart(char[] units, int at) {
    char c = units[at];
    if (c < PLAIN.length) {
      return PLAIN[c];
    }
    int codePoint = c;
    if (Character.isSurrogate(c)) {
      codePoint =
          Character.isLowSurrogate(c) && at > 0
              ? Character.codePointBefore(units, at + 1)
              : Character.codePointAt(units, at);
    } else if (APOSTROPHES.indexOf(c) >= 0) {
      return false;
    }
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean joins(char[] units, int at) {
    return (units[at] == '\'' || units[at] == '`' || units[at] >= PLAIN.length)
        && APOSTROPHES.indexOf(units[at]) >= 0
        && at + 1 < units.length
        && isWordPart(units, at + 1);
  }
}
