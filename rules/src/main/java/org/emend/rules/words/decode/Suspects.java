package org.emend.rules.words.decode;

import java.util.BitSet;
import java.util.List;

/**
 * Which words of a text that looks clean are searched, by where they begin.
 *
 * @param misread those that {@link Suspicion} has
 * @param misspelt those that {@link TypingSuspicion} has, and among them one at least outside of
 *     what is no prose
 */
record Suspects(BitSet misread, BitSet misspelt) {

  boolean isEmpty() {
    return misread.isEmpty() && misspelt.isEmpty();
  }

  /** The indices of atoms that begin at some places. */
  static BitSet among(List<Atom> atoms, BitSet starts) {
    BitSet among = new BitSet();
    for (int i = 0; i < atoms.size() && !starts.isEmpty(); i++) {
      if (starts.get(atoms.get(i).start())) {
        among.set(i);
      }
    }
    return among;
  }
}
