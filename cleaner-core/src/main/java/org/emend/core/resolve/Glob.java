package org.emend.core.resolve;

/** Names of rules with {@code *} for any run of characters, slashes included. */
public final class Glob {

  private Glob() {}

  public static boolean matches(String glob, String name) {
    // The usual two pointers with one place to come back to: linear for a single star, and at most
    // the product of the lengths, which are those of rule names.
    int g = 0;
    int n = 0;
    int star = -1;
    int retry = 0;
    while (n < name.length()) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        retry = n;
      } else if (g < glob.length() && glob.charAt(g) == name.charAt(n)) {
        g++;
        n++;
      } else if (star >= 0) {
        g = star + 1;
        n = ++retry;
      } else {
        return false;
      }
    }
    while (g < glob.length() && glob.charAt(g) == '*') {
      g++;
    }
    return g == glob.length();
  }
}
