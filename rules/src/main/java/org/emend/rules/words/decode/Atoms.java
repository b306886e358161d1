package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.List;
import org.emend.rules.words.model.RunningText;

/** Cuts a passage into atoms. */
final class Atoms {

  /**
   * Usual punctuation of English: it parts words, and is not damage by itself. Guillemets are none
   * of it; scanners put them for letters.
   */
  private static final String PUNCTUATION =
      ",.;:!?\"()\u201C\u201D\u201E\u2026-\u2010\u2011\u2012\u2013\u2014\u2015/";

  private Atoms() {}

  static List<Atom> of(String text) {
    return of(text, false);
  }

  /** Words and numbers only: whatever is neither letter nor digit parts them. */
  static List<Atom> ofWords(String text) {
    return of(text, true);
  }

  private static List<Atom> of(String text, boolean words) {
    List<Atom> atoms = new ArrayList<>();
    int at = 0;
    int end = 0;
    String previous = "";
    while (at < text.length()) {
      if (!isPart(text, at, words)) {
        at++;
        continue;
      }
      int start = at;
      int letters = 0;
      int digits = 0;
      while (at < text.length() && isPart(text, at, words)) {
        char c = text.charAt(at);
        letters += Character.isLetter(c) ? 1 : 0;
        digits += Character.isDigit(c) ? 1 : 0;
        at++;
      }
      String before = text.substring(end, start).replace("\r\n", "\n").replace('\r', '\n');
      String word = text.substring(start, at);
      boolean starts = end == 0 || endsSentence(before, previous, word);
      atoms.add(new Atom(start, at, word, before, letters, digits, starts));
      end = at;
      previous = word;
    }
    return atoms;
  }

  static boolean isApostrophe(char c) {
    return RunningText.isApostrophe(c) || c == '\u2018';
  }

  private static boolean isPart(String text, int at, boolean words) {
    char c = text.charAt(at);
    if (c == '\'' || c == '\u2018' || c == '\u2019') {
      return at > 0
          && at + 1 < text.length()
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at + 1));
    }
    return words
        ? Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
        : !isGap(c);
  }

  /** White space, controls, what nobody sees, and usual punctuation. */
  static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || Character.isISOControl(c)
        || c > 0x7F && Character.getType(c) == Character.FORMAT
        || PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean endsSentence(String between, String before, String next) {
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c == '!' || c == '?' || c == '.') {
        return between.length() > 1
            && !Character.isLowerCase(next.charAt(0))
            && !(c == '.' && RunningText.isAbbreviation(before));
      }
    }
    return false;
  }
}
