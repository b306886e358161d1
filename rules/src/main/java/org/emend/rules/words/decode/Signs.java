package org.emend.rules.words.decode;

import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordHash;

/**
 * What each character is to a walk along words, in one number: its kind in the lowest bits, a bit
 * for each, and above what its small letter adds to a {@link WordHash}. Immutable and thread-safe.
 */
final class Signs {

  /** The kind that has no bit. */
  static final int LETTER = 0;

  /** Between words: white space and usual punctuation. */
  static final int GAP = 1;

  /** An apostrophe, which belongs to a word when it stands between letters. */
  static final int QUOTE = 2;

  static final int DIGIT = 4;

  /** Any other mark: it belongs to no word. */
  static final int ODD = 8;

  private static final int ASCII = 0x80;

  /** The quotation marks, dashes and spaces of typeset text. */
  private static final int TYPESET = 0x2000;

  private static final int TYPESET_END = 0x2070;

  private final Alphabet alphabet;
  private final long[] ascii = new long[ASCII];
  private final long[] typeset = new long[TYPESET_END - TYPESET];

  Signs(Alphabet alphabet) {
    this.alphabet = alphabet;
    for (char c = 0; c < ASCII; c++) {
      ascii[c] = signOf(c);
    }
    for (char c = TYPESET; c < TYPESET_END; c++) {
      typeset[c - TYPESET] = signOf(c);
    }
  }

  long of(char c) {
    return c < ASCII ? ascii[c] : beyondAscii(c);
  }

  static int kind(long sign) {
    return (int) sign & WordHash.SPARE;
  }

  /** What a sign adds to a {@link WordHash}. */
  static long letter(long sign) {
    return sign & ~WordHash.SPARE;
  }

  /** The hash of a word in any case. */
  long hash(CharSequence word) {
    long hash = WordHash.START;
    for (int i = 0; i < word.length(); i++) {
      hash = WordHash.plus(hash, letter(of(word.charAt(i))));
    }
    return hash;
  }

  private long beyondAscii(char c) {
    return c >= TYPESET && c < TYPESET_END ? typeset[c - TYPESET] : signOf(c);
  }

  private long signOf(char c) {
    int kind = kindOf(c);
    char folded = kind == QUOTE ? '\'' : RunningText.fold(c);
    int number = alphabet.number(folded);
    return WordHash.of(number == Alphabet.NONE ? Alphabet.MOST + 1 + folded : number) | kind;
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
