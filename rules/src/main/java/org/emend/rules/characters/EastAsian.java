package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import org.emend.core.text.Text;

/** Tells Chinese, Japanese and Korean passages, and those that surely are neither. */
final class EastAsian {

  /** A passage of fewer letters may be a heading of another document. */
  private static final int LEAST_LETTERS = 20;

  private EastAsian() {}

  /** Whether a passage holds a letter or a mark of them; katakana of half width do not count. */
  static boolean isIn(String chars) {
    for (int i = 0; i < chars.length(); ) {
      int c = chars.codePointAt(i);
      if (c >= 0x1100 && isEastAsian(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isEastAsian(int c) {
    if (c >= 0xFF00 && c <= 0xFFEF) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, TANGUT -> true;
      default -> c >= 0x3001 && c <= 0x303F;
    };
  }

  /**
   * Whether a passage without such letters is of a document without: its language is known, or it
   * has enough letters of ordinary width.
   */
  static boolean isSurelyNotAround(Text text) {
    String chars = text.chars();
    int letters = 0;
    for (int i = 0; i < chars.length() && letters < LEAST_LETTERS; i++) {
      char c = chars.charAt(i);
      letters += Character.isLetter(c) && c < 0xFF00 ? 1 : 0;
    }
    return letters >= LEAST_LETTERS || letters > 1 && !text.facts().isIn("");
  }
}
