package org.emend.rules.words.decode;

/** Which words of a text that looks clean are worth a search. */
final class Suspicion {

  /** A word that stands as often in a document is meant. */
  private static final int REPEATED = 3;

  private Suspicion() {}

  /**
   * A word in small letters that is in no list, or one with marks inside. Names that no list has
   * are left alone, and so is what stands again and again.
   */
  static boolean isSuspect(Atom atom, Lookup lookup, Evidence evidence) {
    if (atom.letters() < 2 || lookup.isKnown(atom)) {
      return false;
    }
    boolean damaged = !atom.isPlain();
    char first = atom.text().charAt(0);
    return (damaged || Character.isLowerCase(first)) && evidence.count(atom.text()) < REPEATED;
  }
}
