package org.emend.rules.boost;

/**
 * Draws without state, so that what is drawn for a row does not depend on what was drawn before.
 */
final class Scatter {

  private Scatter() {}

  /**
   * A bijection of 64 bits that spreads them evenly: the finalizer of SplitMix64 (Steele, Lea and
   * Flood, 2014).
   */
  static long mix(long bits) {
    long z = bits + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number in [0, 1) that belongs to the three. */
  static double unit(long seed, int round, int index) {
    long place = ((long) round << 32) | (index & 0xFFFFFFFFL);
    return (mix(mix(seed) ^ place) >>> 11) * 0x1p-53;
  }
}
