package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;

/**
 * Which of three scripts the letters of a text are in. One table lookup a character and no branch,
 * because {@link MixedScript} reads every passage that holds a Greek or Cyrillic letter.
 */
final class LetterScripts {

  static final int LATIN = 1;
  static final int GREEK = 2;
  static final int CYRILLIC = 4;

  private static final int ANY = LATIN | GREEK | CYRILLIC;

  /** The sign bit: the character continues a word. The low bits: the letter's script. */
  private static final byte[] TABLE = new byte[Character.MAX_VALUE + 1];

  /** One bit for each set of scripts that holds more than one of them. */
  private static final int MIXED = 1 << 3 | 1 << 5 | 1 << 6 | 1 << 7;

  static {
    fill(0x41, 0x52F);
    fill(0x1C80, 0x1C8F);
    fill(0x1E00, 0x1FFF);
    fill(0x2C60, 0x2C7F);
    fill(0xA640, 0xA69F);
    fill(0xA720, 0xA7FF);
  }

  private final int latin;
  private final int foreign;
  private final boolean mixed;

  private LetterScripts(int latin, int foreign, boolean mixed) {
    this.latin = latin;
    this.foreign = foreign;
    this.mixed = mixed;
  }

  private static void fill(int first, int last) {
    for (int c = first; c <= last; c++) {
      int type = Character.getType(c);
      boolean cased =
          type == Character.UPPERCASE_LETTER
              || type == Character.LOWERCASE_LETTER
              || type == Character.TITLECASE_LETTER;
      if (cased || type == Character.OTHER_LETTER && c > 0x100) {
        int script =
            switch (UnicodeScript.of(c)) {
              case LATIN -> LATIN;
              case GREEK -> GREEK;
              case CYRILLIC -> CYRILLIC;
              default -> 0;
            };
        TABLE[c] = (byte) (script == 0 ? 0 : 0x80 | script);
      } else if (type == Character.NON_SPACING_MARK) {
        TABLE[c] = (byte) 0x80;
      }
    }
  }

  /** The script of a letter, 0 for anything else. */
  static int of(char c) {
    return TABLE[c] & ANY;
  }

  /** Whether a character is a letter of these scripts or a mark on one. */
  static boolean isInWord(char c) {
    return TABLE[c] < 0;
  }

  /** Counts the letters of a text, and tells whether any word holds those of two scripts. */
  static LetterScripts in(String chars) {
    byte[] table = TABLE;
    int word = 0;
    int seen = 0;
    int latin = 0;
    int foreign = 0;
    for (int i = 0; i < chars.length(); i++) {
      int value = table[chars.charAt(i)];
      word = word & value >> 7 | value & ANY;
      seen |= 1 << word;
      latin += value & 1;
      foreign += (value >> 1 | value >> 2) & value >> 7 & 1;
    }
    return new LetterScripts(latin, foreign, (seen & MIXED) != 0);
  }

  /** Whether a word holds letters of two scripts. */
  boolean areMixed() {
    return mixed;
  }

  /** Whether most letters are Latin. */
  boolean areMostlyLatin() {
    return latin > foreign;
  }

  /** Whether Latin letters are four times as many as those of the two other scripts, or more. */
  boolean areLatinWithFewOthers() {
    return latin >= 4 * foreign;
  }
}
