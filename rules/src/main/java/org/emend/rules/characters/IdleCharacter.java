package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Whether invisible characters have any work to do where they stand. */
final class IdleCharacter {

  private static final String JOINERS = "\u200C\u200D";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BREAKS = "\u200B\uFEFF";
  private static final String WORD_JOINER = "\u2060";
  private static final String OPERATORS = "\u2061\u2062\u2063\u2064";
  private static final String GRAPHEME_JOINER = "\u034F";
  private static final String MONGOLIAN = "\u180B\u180C\u180D\u180E\u180F";

  /** Symmetric swapping, Arabic shaping and digit shapes: long given up, done by nothing. */
  private static final String DEPRECATED = "\u206A\u206B\u206C\u206D\u206E\u206F";

  /** U+202E is not among them: it does something in any text. */
  private static final String DIRECTIONS =
      "\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u2066\u2067\u2068\u2069";

  /** What may stand in a row and is judged together. */
  static final CharSet RUNS =
      CharSet.of(
          JOINERS
              + BREAKS
              + WORD_JOINER
              + OPERATORS
              + GRAPHEME_JOINER
              + MONGOLIAN
              + DEPRECATED
              + DIRECTIONS);

  /** Scripts that separate words by spaces and do not join their letters. */
  private static final Set<UnicodeScript> PLAIN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW);

  private final Text text;
  private final Lexicon english;
  private @Nullable Boolean rightToLeft;

  IdleCharacter(Text text, Lexicon english) {
    this.text = text;
    this.english = english;
  }

  /** Whether every character of a run does nothing here. */
  boolean isIdle(Span run) {
    String chars = text.chars();
    int left = run.start() == 0 ? ' ' : chars.codePointBefore(run.start());
    int right = run.end() == chars.length() ? ' ' : chars.codePointAt(run.end());
    if (isEscapedByte(left) || isEscapedByte(right)) {
      return false;
    }
    for (int i = run.start(); i < run.end(); i++) {
      if (!isIdle(chars.charAt(i), left, right, run)) {
        return false;
      }
    }
    return true;
  }

  private boolean isIdle(char c, int left, int right, Span run) {
    if (DIRECTIONS.indexOf(c) >= 0) {
      return !isRightToLeft() && text.chars().indexOf('\u202E') < 0;
    }
    if (WORD_JOINER.indexOf(c) >= 0) {
      return isPlainLetter(left) && isPlainLetter(right);
    }
    if (OPERATORS.indexOf(c) >= 0) {
      // An operator has something to work on at both sides.
      return left == ' '
          || right == ' '
          || isPlainLetter(left)
              && isPlainLetter(right)
              && BrokenWord.mayBeEnglish(text)
              && BrokenWord.around(text.chars(), run).isMendedBy("", english);
    }
    boolean edge = left <= ' ' || right <= ' ';
    return isPlain(left) && isPlain(right) || c == BYTE_ORDER_MARK && edge;
  }

  /** A plain script's letter, or a space, a digit or punctuation of ASCII or the quotes. */
  private static boolean isPlain(int c) {
    return c < 0x80
        || c == 0xA0
        || c >= 0x2010 && c <= 0x2027
        || c == 0xAB
        || c == 0xBB
        || isPlainLetter(c);
  }

  static boolean isPlainLetter(int c) {
    return Character.isLetter(c) && PLAIN.contains(UnicodeScript.of(c));
  }

  private static boolean isEscapedByte(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** Whether the passage holds right-to-left letters. */
  boolean isRightToLeft() {
    Boolean known = rightToLeft;
    if (known == null) {
      known = holdsRightToLeft(text.chars());
      rightToLeft = known;
    }
    return known;
  }

  private static boolean holdsRightToLeft(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c >= 0x590 && !RUNS.contains(c) && isRightToLeft(c)) {
        return true;
      }
    }
    return false;
  }

  /** Supplementary right-to-left scripts are told by their high surrogate, emoji are not among. */
  private static boolean isRightToLeft(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
        || c == '\uD802'
        || c == '\uD803'
        || c == '\uD83A'
        || c == '\uD83B';
  }
}
