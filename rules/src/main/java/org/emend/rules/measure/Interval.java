package org.emend.rules.measure;

/**
 * Where a share truly lies, with 95 % confidence.
 *
 * @param low from 0
 * @param high to 1
 */
public record Interval(double low, double high) {

  /** The quantile of the normal distribution for 95 %, two-sided. */
  private static final double Z = 1.959963984540054;

  /** Wilson's score interval (1927), which is good for few trials and for shares near 0 and 1. */
  public static Interval wilson(long hits, long trials) {
    if (trials == 0) {
      return new Interval(0, 1);
    }
    double n = trials;
    double share = hits / n;
    double centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    return new Interval(
        hits == 0 ? 0 : Math.max(0, centre - half),
        hits == trials ? 1 : Math.min(1, centre + half));
  }
}
