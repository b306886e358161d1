package org.emend.rules.score;

import java.lang.Character.UnicodeScript;

/**
 * What a character is, as one look into a table: bits of the constants here. Thread-safe.
 *
 * <p>Surrogates have no kind in the table; a pair is asked for by its code point.
 */
final class CharKinds {

  static final int LETTER = 1;
  static final int DIGIT = 2;
  static final int MARK = 4;
  static final int SPACE = 8;
  static final int UPPER = 16;
  static final int LOWER = 32;

  /** A word by itself, as Chinese and Japanese are written without spaces. */
  static final int ALONE = 64;

  /** What words are made of. */
  static final int WORD = LETTER | DIGIT | MARK;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) (Character.isSurrogate((char) c) ? 0 : compute(c));
    }
  }

  private CharKinds() {}

  static int of(char c) {
    return KINDS[c];
  }

  static int of(int codePoint) {
    return codePoint < KINDS.length ? KINDS[codePoint] : compute(codePoint);
  }

  private static int compute(int codePoint) {
    int kind = 0;
    kind |= Character.isLetter(codePoint) ? LETTER : 0;
    kind |= Character.isDigit(codePoint) ? DIGIT : 0;
    kind |= Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint) ? UPPER : 0;
    kind |= Character.isLowerCase(codePoint) ? LOWER : 0;
    int type = Character.getType(codePoint);
    boolean isMark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    kind |= isMark ? MARK : 0;
    boolean isSpace =
        Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    kind |= isSpace ? SPACE : 0;
    return kind | (isAlone(codePoint) ? ALONE : 0);
  }

  private static boolean isAlone(int codePoint) {
    if (!Character.isLetter(codePoint)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
