package org.emend.rules.encoding;

import java.lang.Character.UnicodeScript;
import org.emend.rules.lexicon.Lexicon;

/**
 * Whether a character of Windows-1252 makes sense between its neighbours. Other code pages have
 * other characters in its place, and those stand elsewhere: where Mac OS has {@code é}, Windows has
 * {@code Ž}, which does not follow small letters.
 *
 * <p>Immutable and thread-safe.
 */
final class WindowsCharacter {

  /** Where a code page has none. */
  static final char UNDEFINED = '\uFFFD';

  /** Nothing is read as a word that is longer. In code units. */
  private static final int LONGEST_WORD = 30;

  private static final int LONGEST_QUOTATION = 300;

  private final Lexicon english;

  WindowsCharacter(Lexicon english) {
    this.english = english;
  }

  /**
   * How well a character fits.
   *
   * @param chars a text in which it stands already
   * @param at where
   */
  Fit fit(CharSequence chars, int at) {
    char c = chars.charAt(at);
    char left = at == 0 ? '\n' : chars.charAt(at - 1);
    char right = at + 1 == chars.length() ? '\n' : chars.charAt(at + 1);
    boolean inside = Character.isLetter(left) && Character.isLetter(right);
    return switch (c) {
      case '\u2019' -> good(isVisible(left) || Character.isLetterOrDigit(right));
      case '\u201C', '\u201D' -> quote(left, right, inside);
      case '\u2018', '\u00AB', '\u00BB' -> inside ? Fit.ODD : Fit.GOOD;
      case '\u201E', '\u201A', '\u2039' ->
          Character.isLetter(left) ? Fit.ODD : good(isLetterOrDigit(right) && isClosed(chars, at));
      case '\u203A' -> inside || Character.isDigit(right) ? Fit.ODD : good(isVisible(left));
      case '\u2013', '\u2014', '\u2026' -> inside ? betweenWords(chars, at) : Fit.GOOD;
      case '\u2022', '\u00B7' -> inside ? catalan(c, left, right) : good(!isVisible(left));
      case '\u20AC', '\u00A3', '\u00A5', '\u00A2' -> currency(chars, at, left, right);
      case '\u2122', '\u00AE', '\u00A9' -> inside ? Fit.ODD : good(!Character.isLetter(right));
      case '\u00B0', '\u00B1', '\u2030', '\u00D7', '\u00F7', '\u00AA', '\u00BA' ->
          inside ? Fit.ODD : good(isDigitNear(chars, at));
      case '\u00BC', '\u00BD', '\u00BE', '\u00B2', '\u00B3', '\u00B9' ->
          inside ? Fit.ODD : good(Character.isDigit(left) || isMetre(c, chars, at));
      case '\u00A7', '\u00B6' -> inside ? Fit.ODD : good(isDigitNear(chars, at));
      case '\u00B5' -> Character.isLetter(left) ? Fit.ODD : good(isDigitNear(chars, at));
      case '\u00A0' -> Fit.GOOD;
      case '\u00AD' -> good(inside);
      case UNDEFINED -> Fit.ODD;
      default -> Character.isLetter(c) ? letter(chars, at) : inside ? Fit.ODD : Fit.UNSURE;
    };
  }

  private static Fit good(boolean good) {
    return good ? Fit.GOOD : Fit.UNSURE;
  }

  private static Fit quote(char left, char right, boolean inside) {
    return inside ? Fit.ODD : good(isVisible(left) || isVisible(right));
  }

  /** A letter beside Latin letters, small after small ones. */
  private static Fit letter(CharSequence chars, int at) {
    char c = chars.charAt(at);
    char left = at == 0 ? '\n' : chars.charAt(at - 1);
    char right = at + 1 == chars.length() ? '\n' : chars.charAt(at + 1);
    boolean leftLetter = Character.isLetter(left);
    boolean rightLetter = Character.isLetter(right);
    if (leftLetter && !isLatin(left) || rightLetter && !isLatin(right)) {
      return Fit.ODD;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(left)
        || Character.isLowerCase(c) && Character.isUpperCase(left) && Character.isUpperCase(right)
        || Character.isDigit(left)
        || Character.isDigit(right)) {
      return Fit.ODD;
    }
    boolean rare = c == '\u00FF' || c == '\u0178' || c == '\u0192' || c == '\u02C6';
    return good((leftLetter || rightLetter) && !rare);
  }

  /** A dash or dots between letters: in Mac OS there are letters in their places. */
  private Fit betweenWords(CharSequence chars, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST_WORD) && Character.isLetter(chars.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < Math.min(chars.length(), at + LONGEST_WORD)
        && Character.isLetter(chars.charAt(end))) {
      end++;
    }
    return good(isWord(chars, start, at) && isWord(chars, at + 1, end));
  }

  private boolean isWord(CharSequence chars, int start, int end) {
    String word = chars.subSequence(start, end).toString();
    return english.contains(word) && (word.length() > 2 || english.frequencyClass(word) > 15)
        || word.length() > 2 && Character.isUpperCase(word.charAt(0));
  }

  private static Fit catalan(char c, char left, char right) {
    boolean doubleL = Character.toLowerCase(left) == 'l' && Character.toLowerCase(right) == 'l';
    return c == '\u00B7' && doubleL ? Fit.GOOD : Fit.ODD;
  }

  private static Fit currency(CharSequence chars, int at, char left, char right) {
    return Character.isLetter(left) || Character.isLetter(right)
        ? Fit.ODD
        : good(isDigitNear(chars, at));
  }

  private static boolean isMetre(char c, CharSequence chars, int at) {
    boolean power = c == '\u00B2' || c == '\u00B3';
    return power
        && at > 1
        && chars.charAt(at - 1) == 'm'
        && (!Character.isLetter(chars.charAt(at - 2)) || "ckmd".indexOf(chars.charAt(at - 2)) >= 0);
  }

  /** A digit beside the character, or behind one space. */
  private static boolean isDigitNear(CharSequence chars, int at) {
    return isDigitNear(chars, at, -1) || isDigitNear(chars, at, 1);
  }

  private static boolean isDigitNear(CharSequence chars, int at, int step) {
    int i = at + step;
    if (i >= 0 && i < chars.length() && (chars.charAt(i) == ' ' || chars.charAt(i) == '\u00A0')) {
      i += step;
    }
    return i >= 0 && i < chars.length() && Character.isDigit(chars.charAt(i));
  }

  /** Whether a low quotation mark has its partner: in DOS, letters stand in its place. */
  private static boolean isClosed(CharSequence chars, int at) {
    for (int i = at + 1; i < Math.min(chars.length(), at + LONGEST_QUOTATION); i++) {
      if ("\u201C\u201D\u2018\u2019\u203A".indexOf(chars.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c != '\u00A0';
  }

  static boolean isLatin(char c) {
    return c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN;
  }
}
