package org.emend.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Guesses what somebody meant who typed a name that does not exist. */
final class Nearest {

  /** More names than these are not listed in an error. */
  private static final int MOST_LISTED = 12;

  private Nearest() {}

  /** The advice to give: the nearest name, or all of them if none is near and they are few. */
  static String advice(String given, Collection<String> known) {
    Optional<String> nearest = to(given, known);
    if (nearest.isPresent()) {
      return "did you mean " + nearest.get() + "?";
    }
    List<String> all = new ArrayList<>(known);
    return all.size() > MOST_LISTED
        ? "the nearest of " + all.size() + " is not near"
        : "there " + (all.size() == 1 ? "is " : "are ") + String.join(", ", all);
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
