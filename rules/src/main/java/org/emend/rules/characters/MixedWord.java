package org.emend.rules.characters;

import org.emend.core.patch.Span;

/**
 * A word with letters of two scripts, read as a word of one of them.
 *
 * @param chars the passage
 * @param span the word
 * @param script of the two, the one in which it is read
 * @param other the one whose letters are then out of place
 */
record MixedWord(String chars, Span span, int script, int other) {

  /** The same word, read in the other script. */
  MixedWord reversed() {
    return new MixedWord(chars, span, other, script);
  }

  int letters() {
    return count(script) + count(other);
  }

  /** How many letters are out of place. */
  int odd() {
    return count(other);
  }

  private int count(int wanted) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      count += LetterScripts.of(chars.charAt(i)) == wanted ? 1 : 0;
    }
    return count;
  }

  /** The word with every odd letter replaced by its look-alike; empty if one has none. */
  String spelled() {
    StringBuilder spelled = new StringBuilder(span.of(chars));
    for (int i = 0; i < spelled.length(); i++) {
      if (LetterScripts.of(spelled.charAt(i)) == other) {
        char letter = Confusables.shared().lookAlike(spelled.charAt(i), script);
        if (letter == 0) {
          return "";
        }
        spelled.setCharAt(i, letter);
      }
    }
    return spelled.toString();
  }

  /** Letters in place that no letter of the other script looks like: proof of the script. */
  int distinctive() {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = chars.charAt(i);
      boolean proof =
          LetterScripts.of(c) == script && Confusables.shared().lookAlike(c, other) == 0;
      count += proof ? 1 : 0;
    }
    return count;
  }

  /** Whether any odd letter has a look-alike. */
  boolean isPartlyAlike() {
    for (int i = span.start(); i < span.end(); i++) {
      char c = chars.charAt(i);
      if (LetterScripts.of(c) == other && Confusables.shared().lookAlike(c, script) != 0) {
        return true;
      }
    }
    return false;
  }

  /** How often the script changes along the word. */
  int switches() {
    int switches = 0;
    int last = 0;
    for (int i = span.start(); i < span.end(); i++) {
      int now = LetterScripts.of(chars.charAt(i));
      switches += now != 0 && last != 0 && now != last ? 1 : 0;
      last = now == 0 ? last : now;
    }
    return switches;
  }

  boolean beginsOdd() {
    return LetterScripts.of(first()) == other;
  }

  boolean endsOdd() {
    return LetterScripts.of(last()) == other;
  }

  char first() {
    return chars.charAt(span.start());
  }

  char last() {
    return chars.charAt(span.end() - 1);
  }

  char odd(int nth) {
    int left = nth;
    for (int i = span.start(); i < span.end(); i++) {
      if (LetterScripts.of(chars.charAt(i)) == other && left-- == 0) {
        return chars.charAt(i);
      }
    }
    throw new IllegalArgumentException("no odd letter " + nth + " in " + span.of(chars));
  }
}
