package org.emend.rules.encoding;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.emend.core.text.Text;
import org.emend.rules.characters.Contractions;
import org.emend.rules.lexicon.Lexicon;

/**
 * Whether a character of Windows-1252 makes sense between its neighbours. Other code pages have
 * other characters in its place, and those stand elsewhere: where Mac OS has {@code é}, Windows has
 * {@code Ž}, which does not follow small letters.
 *
 * <p>One for each check of a passage.
 */
final class WindowsCharacter {

  /** Where a code page has none. */
  static final char UNDEFINED = '\uFFFD';

  /** Nothing is read as a word that is longer. In code units. */
  private static final int LONGEST_WORD = 30;

  private static final int LONGEST_QUOTATION = 300;

  private static final String GLUED = "\u00AB\u00BB:;!?%\u2013\u2014\u20AC$\u00A3.,";

  private static final Set<String> LONG_ELISIONS = Set.of("fr", "it", "ca");
  private static final Set<String> ROMANCE = Set.of("fr", "it", "ca", "pt", "gl");

  private final Lexicon english;
  private final Contractions contractions;
  private final String language;

  /** Characters in a passage, whose language tells some of them apart. */
  WindowsCharacter(Text text, Lexicon english) {
    this.english = english;
    this.contractions = new Contractions(english);
    this.language = text.facts().language().getLanguage();
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
      case '\u2019' ->
          inside ? apostrophe(chars, at) : good(isVisible(left) || isLetterOrDigit(right));
      case '\u201C', '\u2018', '\u00AB', '\u201D', '\u00BB' ->
          inside ? Fit.ODD : good(isQuotation(chars, at, left, right));
      case '\u201E', '\u201A', '\u2039' ->
          Character.isLetter(left) ? Fit.ODD : good(isLetterOrDigit(right) && isClosed(chars, at));
      case '\u203A' -> inside || Character.isDigit(right) ? Fit.ODD : good(isVisible(left));
      case '\u2026' -> inside ? betweenWords(chars, at) : good(!isRomanceEnd(left));
      case '\u2013', '\u2014' -> inside ? betweenWords(chars, at) : good(isDash(left, right));
      case '\u2022', '\u00B7' ->
          inside ? catalan(c, left, right) : good(!isVisible(left) && !isLetterOrDigit(right));
      case '\u20AC', '\u00A3', '\u00A5', '\u00A2' -> currency(chars, at, left, right);
      case '\u2122', '\u00AE', '\u00A9' -> inside ? Fit.ODD : good(!Character.isLetter(right));
      case '\u00B0', '\u00B1', '\u2030', '\u00D7', '\u00F7', '\u00AA', '\u00BA' ->
          inside ? Fit.ODD : good(isDigitNear(chars, at));
      case '\u00BC', '\u00BD', '\u00BE' ->
          inside ? Fit.ODD : good(Character.isDigit(left) && isMeasure(chars, at));
      case '\u00B2', '\u00B3', '\u00B9' -> inside ? Fit.ODD : good(isMetre(c, chars, at));
      case '\u00A7', '\u00B6' -> inside ? Fit.ODD : good(isDigitNear(chars, at, 1));
      case '\u00B5' -> Character.isLetter(left) ? Fit.ODD : good(isDigitNear(chars, at));
      case '\u00A0' -> inside ? betweenWords(chars, at) : good(glues(left) || glues(right));
      case '\u00AD' -> good(inside);
      case UNDEFINED -> Fit.ODD;
      default -> Character.isLetter(c) ? letter(chars, at) : inside ? Fit.ODD : Fit.UNSURE;
    };
  }

  /** A contraction or an elision: in Mac OS, the byte is {@code í}. */
  private Fit apostrophe(CharSequence chars, int at) {
    String before = chars.subSequence(wordStart(chars, at), at).toString();
    String after = chars.subSequence(at + 1, wordEnd(chars, at + 1)).toString();
    boolean english = language.isEmpty() || language.equals("en");
    if (english && contractions.isContraction(before, after)) {
      return Fit.GOOD;
    }
    boolean elision = before.length() < 3 || before.toLowerCase(Locale.ROOT).endsWith("qu");
    return good((elision || LONG_ELISIONS.contains(language)) && after.length() > 2);
  }

  /** Whether dots behind a letter may be the {@code à} of DOS, with which many words end. */
  private boolean isRomanceEnd(char left) {
    return Character.isLetter(left) && ROMANCE.contains(language);
  }

  /** Not at one end of a word with a space at its other side, where letters stand. */
  private static boolean isDash(char left, char right) {
    boolean end = Character.isLetter(left) && right == ' ';
    boolean start = left == ' ' && Character.isLetter(right);
    return !end && !start;
  }

  /** What a space that does not break has beside it more often than letters. */
  private static boolean glues(char c) {
    return Character.isDigit(c) || GLUED.indexOf(c) >= 0;
  }

  private static Fit good(boolean good) {
    return good ? Fit.GOOD : Fit.UNSURE;
  }

  /** A quotation mark that turns its right side to the words, or is one end of a quotation. */
  private static boolean isQuotation(CharSequence chars, int at, char left, char right) {
    char c = chars.charAt(at);
    if (c == '\u201D' || c == '\u00BB') {
      return isVisible(left) && !Character.isLetter(right)
          || c == '\u00BB' && !isVisible(left) && !Character.isLetter(right)
          || !isVisible(left) && isNear(chars, at, 1, String.valueOf(c));
    }
    return !Character.isLetter(left) && isVisible(right)
        || c == '\u00AB' && !isVisible(left) && right != '\n'
        || isVisible(left)
            && !Character.isLetter(right)
            && isNear(chars, at, -1, "\u201E\u201A\u00BB");
  }

  private static boolean isNear(CharSequence chars, int at, int step, String marks) {
    for (int i = at + step;
        i >= 0 && i < chars.length() && Math.abs(i - at) < LONGEST_QUOTATION;
        i += step) {
      if (marks.indexOf(chars.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
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
    int start = wordStart(chars, at);
    int end = wordEnd(chars, at + 1);
    return good(isWord(chars, start, at) && isWord(chars, at + 1, end));
  }

  private static int wordStart(CharSequence chars, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST_WORD) && Character.isLetter(chars.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(CharSequence chars, int at) {
    int end = at;
    while (end < Math.min(chars.length(), at + LONGEST_WORD)
        && Character.isLetter(chars.charAt(end))) {
      end++;
    }
    return end;
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

  /** {@code 2½ hours}: in Mac OS, an ordinal stands in its place. */
  private static boolean isMeasure(CharSequence chars, int at) {
    return at + 2 < chars.length()
        && (chars.charAt(at + 1) == ' ' || chars.charAt(at + 1) == '-')
        && Character.isLowerCase(chars.charAt(at + 2));
  }

  /** Whether a low quotation mark has its partner: in DOS, letters stand in its place. */
  private static boolean isClosed(CharSequence chars, int at) {
    return isNear(chars, at, 1, "\u201C\u201D\u2018\u2019\u203A");
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
