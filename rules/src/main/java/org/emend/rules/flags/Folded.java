package org.emend.rules.flags;

/**
 * Hashes of stretches of text that are the same for texts that differ only in case and in white
 * space. Hashes instead of copies keep what is remembered of a document small; two different
 * stretches of a section meet in 64 bits less than once in a thousand million sections.
 */
final class Folded {

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** So many letters and digits at either end tell nearly all stretches apart. */
  private static final int ENDS = 12;

  private Folded() {}

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u202F' || c == '\u3000';
  }

  /** The hash of all of it, a run of white space counting as one space. */
  static long all(char[] chars, int start, int end) {
    long hash = 0;
    boolean spaced = true;
    for (int at = start; at < end; at++) {
      char c = chars[at];
      boolean space = isSpace(c);
      if (!space || !spaced) {
        hash = add(hash, space ? ' ' : lower(c));
      }
      spaced = space;
    }
    return hash;
  }

  /** A hash of its first and last letters and digits: quick, and other texts may share it. */
  static long ends(char[] chars, int start, int end) {
    long hash = 0;
    int taken = 0;
    for (int at = start; at < end && taken < ENDS; at++) {
      if (isPart(chars[at])) {
        hash = add(hash, lower(chars[at]));
        taken++;
      }
    }
    taken = 0;
    for (int at = end - 1; at >= start && taken < ENDS; at--) {
      if (isPart(chars[at])) {
        hash = add(hash, lower(chars[at]));
        taken++;
      }
    }
    return hash;
  }

  /** The hash of its letters, and how many there are; 0 where there are none. */
  static long letters(char[] chars, int start, int end) {
    long hash = 0;
    for (int at = start; at < end; at++) {
      char c = chars[at];
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 0x7F && Character.isLetter(c)) {
        hash = add(hash, lower(c));
      }
    }
    return hash;
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c > 0x7F;
  }

  private static char lower(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
  }

  private static long add(long hash, char c) {
    long mixed = (hash ^ c) * MULTIPLIER;
    return mixed ^ mixed >>> 29;
  }
}
