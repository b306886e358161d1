package org.emend.rules.style;

import java.lang.Character.UnicodeScript;
import java.util.function.Predicate;

/** What a quotation mark does, as far as its neighbours tell. */
enum QuoteRole {
  OPENING,
  CLOSING,
  UNCLEAR;

  private static final String OPENERS = "([{\u2018\u201A\u201C\u201E\u00BF\u00A1";
  private static final String CLOSERS = ".,;:!?)]}\u2026\u2019\u201D\u00BB\u203A";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
  private static final String APOSTROPHES = "'\u2019";

  private static final String NARROW_SPACES = "\u2009\u200A\u202F\u00A0";

  private static final String MARKS = "'\"\u2018\u2019\u201A\u201C\u201D\u201E";

  /** Emphasis in Markdown: it hugs the word, quotation marks and all. */
  private static final String EMPHASIS = "*_";

  /** The role of the mark at a place, whichever mark it is. */
  static QuoteRole at(String chars, int at) {
    int left = outward(chars, at, -1);
    int right = outward(chars, at, 1);
    char before = left < 0 ? ' ' : chars.charAt(left);
    char after = right >= chars.length() ? ' ' : chars.charAt(right);
    if (isSpace(before)) {
      return isSpace(after) ? UNCLEAR : OPENING;
    }
    if (isSpace(after)) {
      return CLOSING;
    }
    return between(chars, left, before, after);
  }

  /** The next character that tells: behind emphasis, and behind the space between two marks. */
  private static int outward(String chars, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < chars.length() && EMPHASIS.indexOf(chars.charAt(i)) >= 0) {
      i += step;
    }
    boolean apart =
        i >= 0
            && i < chars.length()
            && NARROW_SPACES.indexOf(chars.charAt(i)) >= 0
            && i + step >= 0
            && i + step < chars.length()
            && MARKS.indexOf(chars.charAt(i + step)) >= 0;
    return apart ? i + step : i;
  }

  private static QuoteRole between(String chars, int left, char before, char after) {
    boolean word = Character.isLetterOrDigit(after);
    if (OPENERS.indexOf(before) >= 0) {
      return word || APOSTROPHES.indexOf(after) >= 0 ? OPENING : UNCLEAR;
    }
    if (DASHES.indexOf(before) >= 0) {
      return word ? OPENING : CLOSERS.indexOf(after) >= 0 ? CLOSING : UNCLEAR;
    }
    if (APOSTROPHES.indexOf(before) >= 0) {
      boolean elision = left > 0 && Character.isLetter(chars.charAt(left - 1));
      boolean nested = left == 0 || isSpace(chars.charAt(left - 1));
      return !word ? CLOSING : elision || nested ? OPENING : UNCLEAR;
    }
    boolean closes =
        CLOSERS.indexOf(after) >= 0
            || DASHES.indexOf(after) >= 0
            || APOSTROPHES.indexOf(after) >= 0
            || after == '"';
    return closes ? CLOSING : UNCLEAR;
  }

  /** Where a line or a word ends: white space of any kind. */
  static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  /**
   * Whether a double mark stands beside a letter of a script that writes quotations otherwise, or
   * has such marks inside its words, as Hebrew does.
   */
  static boolean isForeign(String chars, int at) {
    return neighboursAre(
        chars,
        at,
        script ->
            switch (script) {
              case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HEBREW, ARMENIAN -> true;
              default -> false;
            });
  }

  /** Whether a single mark stands beside a letter of a script that has no apostrophe. */
  static boolean isForeignToApostrophes(String chars, int at) {
    return neighboursAre(
        chars,
        at,
        script ->
            switch (script) {
              case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> false;
              default -> true;
            });
  }

  private static boolean neighboursAre(String chars, int at, Predicate<UnicodeScript> wanted) {
    return is(wanted, at == 0 ? ' ' : chars.charAt(at - 1))
        || is(wanted, at + 1 == chars.length() ? ' ' : chars.charAt(at + 1));
  }

  private static boolean is(Predicate<UnicodeScript> wanted, char c) {
    return c >= 0x250 && Character.isLetterOrDigit(c) && wanted.test(UnicodeScript.of(c));
  }

  /** A number before it: the mark may count inches, feet, seconds, minutes. */
  static boolean isAfterDigit(String chars, int at) {
    return at > 0 && Character.isDigit(chars.charAt(at - 1));
  }
}
