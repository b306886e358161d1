package org.emend.rules.words.decode;

import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.WordHash;

/**
 * What each character is to a walk along words, in one number: its kind, and the code by which it
 * is hashed, that of its small letter. Immutable and thread-safe.
 */
final class Signs {

  /** Between words: white space and usual punctuation. */
  static final int GAP = 0;

  static final int LETTER = 1;

  /** An apostrophe, which belongs to a word when it stands between letters. */
  static final int QUOTE = 2;

  static final int DIGIT = 3;

  /** Any other mark: it belongs to no word. */
  static final int ODD = 4;

  private static final int KIND_BITS = 3;
  private static final int KIND = (1 << KIND_BITS) - 1;

  private static final int ASCII = 0x80;

  /** The quotation marks, dashes and spaces of typeset text. */
  private static final int TYPESET = 0x2000;

  private static final int TYPESET_END = 0x2070;

  private final Alphabet alphabet;
  private final int[] ascii = new int[ASCII];
  private final int[] typeset = new int[TYPESET_END - TYPESET];

  Signs(Alphabet alphabet) {
    this.alphabet = alphabet;
    for (char c = 0; c < ASCII; c++) {
      ascii[c] = signOf(c);
    }
    for (char c = TYPESET; c < TYPESET_END; c++) {
      typeset[c - TYPESET] = signOf(c);
    }
  }

  int of(char c) {
    return c < ASCII ? ascii[c] : beyondAscii(c);
  }

  static int kind(int sign) {
    return sign & KIND;
  }

  /** For {@link WordHash}: a letter's number, or for what is in no alphabet more than any. */
  static int code(int sign) {
    return sign >>> KIND_BITS;
  }

  /** The hash of a word in any case. */
  long hash(CharSequence word) {
    long hash = WordHash.START;
    for (int i = 0; i < word.length(); i++) {
      hash = WordHash.plus(hash, code(of(word.charAt(i))));
    }
    return hash;
  }

  private int beyondAscii(char c) {
    return c >= TYPESET && c < TYPESET_END ? typeset[c - TYPESET] : signOf(c);
  }

  private int signOf(char c) {
    int kind = kindOf(c);
    char folded = kind == QUOTE ? '\'' : Character.toLowerCase(c);
    int number = alphabet.number(folded);
    return (number == Alphabet.NONE ? Alphabet.MOST + 1 + folded : number) << KIND_BITS | kind;
  }

  private static int kindOf(char c) {
    if (c == '\'' || c == '\u2018' || c == '\u2019') {
      return QUOTE;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return Atoms.isGap(c) ? GAP : Character.isDigit(c) ? DIGIT : ODD;
  }
}
