package org.emend.rules.words.decode;

import org.emend.rules.words.model.WordHash;

/**
 * A walk along the words of a text, the same that {@link Atoms} cuts, without making anything of
 * them but a hash. Not thread-safe.
 */
final class WordWalk {

  private final Signs signs;

  /** The text, and a gap behind it: the JIT compiles a loop over an array to half the time. */
  private final char[] units;

  private int start;
  private int end;
  private int letters;
  private int marks;
  private boolean digits;
  private boolean brackets;
  private long hash;
  private long stem;
  private boolean hasStem;

  WordWalk(Signs signs, String text) {
    this.signs = signs;
    this.units = new char[text.length() + 1];
    text.getChars(0, text.length(), units, 0);
  }

  /** Goes on to the next word; false at the end of the text. */
  boolean next() {
    int last = units.length - 1;
    int at = end;
    long sign = Signs.GAP;
    for (; at < last; at++) {
      sign = signs.of(units[at]);
      if ((Signs.kind(sign) & (Signs.GAP | Signs.QUOTE)) == 0) {
        break;
      }
    }
    if (at == last) {
      return false;
    }
    start = at;
    long grown = WordHash.START;
    while (Signs.kind(sign) == Signs.LETTER) { // it ends at the gap behind the text
      grown = WordHash.plus(grown, sign); // a letter has no kind
      sign = signs.of(units[++at]);
    }
    end = at;
    hash = grown;
    letters = at - start;
    marks = 0;
    digits = false;
    brackets = false;
    hasStem = false;
    if (Signs.kind(sign) != Signs.GAP) {
      goOn(sign);
    }
    return true;
  }

  /** Walks the rest of a word that has more than letters. */
  private void goOn(long first) {
    int at = end;
    long sign = first;
    while (true) {
      int kind = Signs.kind(sign);
      if (kind == Signs.GAP || kind == Signs.QUOTE && !isInside(at)) {
        break;
      }
      if (kind == Signs.LETTER) {
        letters++;
      } else if (kind == Signs.QUOTE) {
        stem = hash;
        hasStem = true;
      } else {
        marks++;
        digits |= kind == Signs.DIGIT;
        brackets |= Suspicion.isBracket(units[at]) && isInside(at);
      }
      hash = WordHash.plus(hash, Signs.letter(sign));
      sign = signs.of(units[++at]);
    }
    end = at;
  }

  private boolean isInside(int at) {
    return at > 0 && Character.isLetter(units[at - 1]) && Character.isLetter(units[at + 1]);
  }

  /** Where the word begins and ends: half-open, in UTF-16 code units. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int letters() {
    return letters;
  }

  /** How many characters are neither letters nor apostrophes between letters. */
  int marks() {
    return marks;
  }

  boolean hasDigits() {
    return digits;
  }

  /** Whether one of the marks is a bracket between letters. */
  boolean hasBrackets() {
    return brackets;
  }

  boolean isCapital() {
    return Character.isUpperCase(units[start]);
  }

  /** The hash of all its characters in small letters. */
  long hash() {
    return hash;
  }

  /** Whether there is an apostrophe in it. */
  boolean hasStem() {
    return hasStem;
  }

  /** Whether it is the possessive of its stem. */
  boolean isPossessive() {
    return hasStem && (units[end - 1] | ' ') == 's' && Atoms.isApostrophe(units[end - 2]);
  }

  /** The hash of what stands before its last apostrophe. */
  long stem() {
    return stem;
  }

  /** The word with what stands in it, but nothing of what stands around. */
  Atom atom(String text) {
    int digitsInside = 0;
    for (int i = start; digits && i < end; i++) {
      digitsInside += Character.isDigit(units[i]) ? 1 : 0;
    }
    return new Atom(start, end, text.substring(start, end), "", letters, digitsInside, false);
  }
}
