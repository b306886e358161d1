package org.emend.rules.score;

/**
 * Hashes of 64 bits that stand for strings. Two different ones of a megabyte have the same hash
 * once in some ten million documents, so that none is ever compared letter by letter.
 */
final class Hash {

  /** An odd number whose bits look random: the fraction of the golden ratio. */
  static final long FACTOR = 0x9E3779B97F4A7C15L;

  static final long SEED = 0x243F6A8885A308D3L;

  private Hash() {}

  /** The hash of what has one more code unit. */
  static long add(long hash, char c) {
    return (hash ^ c) * FACTOR + (hash >>> 29);
  }

  static long of(String text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return hash;
  }

  /** So that all bits matter in those that are used as a place in a table of a power of two. */
  static int place(long hash, int mask) {
    long mixed = (hash ^ hash >>> 32) * FACTOR;
    return (int) (mixed >>> 32) & mask;
  }
}
