package org.emend.rules.prose;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which brackets of a passage have a partner. */
public final class Brackets {

  public static final String ALL = "[]{}";

  private Brackets() {}

  /** The positions of all brackets that open or close something, however they nest. */
  public static BitSet paired(String chars) {
    BitSet paired = new BitSet();
    for (int kind = 0; kind < ALL.length(); kind += 2) {
      Deque<Integer> open = new ArrayDeque<>();
      for (int i = 0; i < chars.length(); i++) {
        if (chars.charAt(i) == ALL.charAt(kind)) {
          open.push(i);
        } else if (chars.charAt(i) == ALL.charAt(kind + 1) && !open.isEmpty()) {
          paired.set(open.pop());
          paired.set(i);
        }
      }
    }
    return paired;
  }
}
