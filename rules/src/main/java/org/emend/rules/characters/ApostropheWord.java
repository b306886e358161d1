package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.emend.core.patch.Span;

/**
 * A word with something like an apostrophe in it, or at one of its ends.
 *
 * @param chars the passage
 * @param span the word: letters, marks, digits, and apostrophes of any kind
 * @param at where the apostrophe stands in the passage
 */
record ApostropheWord(String chars, Span span, int at) {

  /** All that is or poses as an apostrophe. */
  static final String APOSTROPHES =
      "'\u2019\u2018\u201B\u02BC\u02BB\u02B9\u02BD\u02BE\u02BF\u02CA\u02CB\u2032\u2035\u00B4`"
          + "\uFF07\u055A\uA78C\uA78B\u05F3\u0384\u1FBD\u1FBF";

  /** Nothing longer is read as a word, so that a passage full of marks stays linear. */
  private static final int LONGEST_HALF = 40;

  static ApostropheWord around(String chars, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST_HALF) && isPart(chars.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < Math.min(chars.length(), at + LONGEST_HALF) && isPart(chars.charAt(end))) {
      end++;
    }
    return new ApostropheWord(chars, new Span(start, end), at);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || APOSTROPHES.indexOf(c) >= 0;
  }

  /** A word with every kind of apostrophe as {@code '}. */
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < plain.length(); i++) {
      if (APOSTROPHES.indexOf(plain.charAt(i)) >= 0) {
        plain.setCharAt(i, '\'');
      }
    }
    return plain.toString();
  }

  /** Whether there is anything beside the mark, and not too much for a word. */
  boolean isWord() {
    return span.length() > 1 && at - span.start() < LONGEST_HALF && span.end() - at < LONGEST_HALF;
  }

  char mark() {
    return chars.charAt(at);
  }

  String word() {
    return span.of(chars);
  }

  /** What stands before the mark. */
  String before() {
    return chars.substring(span.start(), at);
  }

  /** What stands after it. */
  String after() {
    return chars.substring(at + 1, span.end());
  }

  String with(String apostrophe) {
    return before() + apostrophe + after();
  }

  boolean isBetweenLetters() {
    return at > span.start()
        && at + 1 < span.end()
        && isLetter(chars.charAt(at - 1))
        && isLetter(chars.charAt(at + 1));
  }

  /** Whether the letters next to the mark, as far as there are any, are of a script. */
  boolean isIn(UnicodeScript script) {
    boolean left = at == span.start() || UnicodeScript.of(chars.charAt(at - 1)) == script;
    boolean right = at + 1 == span.end() || UnicodeScript.of(chars.charAt(at + 1)) == script;
    return left && right && span.length() > 1;
  }

  /** Whether any letter beside the mark is of a script. */
  boolean holds(UnicodeScript script) {
    return (before() + after()).codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  /** {@code s} of {@code Russia's}, in lower case; empty where the mark stands at the end. */
  String ending() {
    return after().toLowerCase(Locale.ROOT);
  }

  /** Combining marks end letters. */
  private static boolean isLetter(char c) {
    return APOSTROPHES.indexOf(c) < 0
        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
