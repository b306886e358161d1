package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Some atoms in a row that are decoded together: suspects and what stands around them. The rest of
 * a passage tells nothing about them.
 *
 * @param suspects by their index among the atoms
 */
record Stretch(List<Atom> atoms, BitSet suspects) {

  /** Atoms around a suspect that are looked at with it. */
  private static final int CONTEXT = 4;

  /** The stretches of a passage that hold its suspects, in order. */
  static List<Stretch> around(BitSet suspects, List<Atom> atoms) {
    List<Stretch> stretches = new ArrayList<>();
    for (int from = suspects.nextSetBit(0); from >= 0; ) {
      int to = from + 1;
      int next = suspects.nextSetBit(to);
      while (next >= 0 && next - to <= 2 * CONTEXT) {
        to = next + 1;
        next = suspects.nextSetBit(to);
      }
      int start = Math.max(0, from - CONTEXT);
      int end = Math.min(atoms.size(), to + CONTEXT);
      stretches.add(new Stretch(atoms.subList(start, end), suspects.get(start, end)));
      from = next;
    }
    return stretches;
  }
}
