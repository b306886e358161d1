package org.emend.cli;

import java.util.Collection;
import java.util.Optional;

/** Guesses what somebody meant who typed a name that does not exist. */
final class Nearest {

  private Nearest() {}

  /** The advice to give: the nearest name, or all of them if none is near. */
  static String advice(String given, Collection<String> known) {
    String all = (known.size() == 1 ? "there is " : "there are ") + String.join(", ", known);
    return advice(given, known, all);
  }

  /** The nearest name, or something else if none is near. */
  static String advice(String given, Collection<String> known, String otherwise) {
    return to(given, known).map(name -> "did you mean " + name + "?").orElse(otherwise);
  }

  /** The name with the fewest slips of the finger between, if these are few. */
  static Optional<String> to(String given, Collection<String> known) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int slips = slips(given, name);
      boolean part = given.length() >= 3 && name.contains(given);
      if (part) {
        slips = Math.min(slips, 2);
      }
      if (slips < least) {
        least = slips;
        best = name;
      }
    }
    return least <= Math.max(2, given.length() / 3) ? Optional.of(best) : Optional.empty();
  }

  /** Damerau's distance: letters left out, put in, mistaken, or swapped with their neighbour. */
  private static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
      }
    }
    return d[a.length()][b.length()];
  }
}
