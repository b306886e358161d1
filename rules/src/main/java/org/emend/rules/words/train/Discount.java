package org.emend.rules.words.train;

/**
 * What is taken off each count and given to the unseen: the three discounts of modified Kneser-Ney
 * smoothing, for counts of one, two, and more (Chen and Goodman 1999, equation 17).
 */
record Discount(double one, double two, double more) {

  /**
   * @param counts of n-grams, or of the different words before them
   */
  static Discount of(int[] counts) {
    double[] n = new double[5];
    for (int count : counts) {
      if (count >= 1 && count <= 4) {
        n[count]++;
      }
    }
    for (int i = 1; i <= 4; i++) {
      n[i] = Math.max(1, n[i]);
    }
    double y = n[1] / (n[1] + 2 * n[2]);
    return new Discount(
        within(1 - 2 * y * n[2] / n[1], 1),
        within(2 - 3 * y * n[3] / n[2], 2),
        within(3 - 4 * y * n[4] / n[3], 3));
  }

  /** Small samples give nonsense. */
  private static double within(double discount, double most) {
    return Math.max(.1, Math.min(most - .1, discount));
  }

  double of(int count) {
    return count >= 3 ? more : count == 2 ? two : one;
  }
}
