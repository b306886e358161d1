package org.emend.rules.words.decode;

import java.util.BitSet;
import java.util.List;
import org.emend.rules.prose.Brackets;
import org.emend.rules.prose.Markup;
import org.emend.rules.prose.NotProse;

/** Which words of a text that looks clean are worth a search. */
final class Suspicion {

  /** A word that stands as often in a document is meant. */
  private static final int REPEATED = 3;

  private static final int LONGEST_ADDRESS = 60;

  private Suspicion() {}

  /**
   * The atoms that are worth a search.
   *
   * @param thorough whether all are, since the text is damaged: marks that look like code, too, but
   *     not addresses and lines of markup
   */
  static BitSet of(
      String text, List<Atom> atoms, Lookup lookup, Evidence evidence, boolean thorough) {
    BitSet suspects = new BitSet();
    NotProse notProse = new NotProse(text);
    BitSet paired = thorough ? Brackets.paired(text) : new BitSet(); // else words alone matter
    BitSet markup = thorough ? Markup.of(text) : new BitSet(); // else more is code
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if ((thorough || isSuspect(atom, lookup, evidence))
          && !isAnothers(atom)
          && !(atom.letters() + atom.digits() == 0 && paired.get(atom.start()))
          && !(thorough
              ? markup.get(atom.start()) || isInAddress(text, atom)
              : isNoProse(atom.start(), atom.end(), notProse))) {
        suspects.set(i);
      }
    }
    return suspects;
  }

  /** Whether {@link #of} finds a word in a text that looks clean, by itself. */
  static boolean isOf(Atom atom, NotProse notProse, Lookup lookup, Evidence evidence) {
    return isSuspect(atom, lookup, evidence)
        && !isAnothers(atom)
        && !isNoProse(atom.start(), atom.end(), notProse);
  }

  /** Whether what stands at some characters is an address, or code by the looks of its line. */
  static boolean isNoProse(int start, int end, NotProse notProse) {
    return notProse.isAddressAround(start)
        || notProse.isAddressAround(end - 1)
        || notProse.isCodeAround(start);
  }

  /** Whether the visible characters around hold what only addresses have. */
  private static boolean isInAddress(String text, Atom atom) {
    int start = atom.start();
    while (start > 0
        && atom.start() - start < LONGEST_ADDRESS
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = atom.end();
    while (end < text.length()
        && end - atom.end() < LONGEST_ADDRESS
        && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    if (end - start == atom.length()) {
      return isCommand(atom.text());
    }
    String around = text.substring(start, end);
    int at = around.indexOf('@');
    return around.contains("://")
        || around.contains("www.")
        || at > 0 && around.indexOf('.', at) > at + 1;
  }

  /** One bracket between letters: {@code words/bracket-for-letter} has that. */
  private static boolean isAnothers(Atom atom) {
    String text = atom.text();
    if (atom.odd() != 1) {
      return false;
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isBracket(text.charAt(i))
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** What {@code words/bracket-for-letter} repairs. */
  static boolean isBracket(char c) {
    return "[]{}|\\".indexOf(c) >= 0;
  }

  /** {@code \alpha}, as TeX writes it. */
  private static boolean isCommand(String text) {
    return text.length() > 2
        && text.charAt(0) == '\\'
        && text.substring(1).chars().allMatch(Character::isLowerCase);
  }

  /**
   * A word in small letters that is in no list, or one with marks inside. Names that no list has
   * are left alone, and so is what stands again and again.
   */
  static boolean isSuspect(Atom atom, Lookup lookup, Evidence evidence) {
    if (atom.letters() < 2 || atom.digits() > 0) {
      return false; // digits among letters are meant: `passw0rd`
    }
    String word = atom.text();
    boolean damaged = !atom.isPlain();
    return (damaged ? hasMarksInside(word) : Character.isLowerCase(word.charAt(0)))
        && !isIdentifier(word)
        && !lookup.isKnown(atom)
        && evidence.count(word) < REPEATED;
  }

  /** Marks around a word are markup: {@code `word}, {@code |word}. */
  static boolean hasMarksInside(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return !word.substring(start, end)
        .chars()
        .allMatch(c -> Character.isLetter(c) || Atoms.isApostrophe((char) c));
  }

  /** {@code returnType}: a capital behind a small letter. */
  private static boolean isIdentifier(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
