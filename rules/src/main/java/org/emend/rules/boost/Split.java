package org.emend.rules.boost;

/**
 * A question and what it gains.
 *
 * @param feature asked for
 * @param bin the last one whose rows go left
 * @param missingLeft whether rows without the feature go left, too
 * @param gain in nats of loss times weight, before the learning rate
 * @param left the sums of the rows that go left
 * @param right the sums of the others
 */
record Split(int feature, int bin, boolean missingLeft, double gain, Sums left, Sums right) {

  /**
   * What is known of the rows of a node, and the bounds that monotone features set to its value.
   *
   * @param gradient the sum of first derivatives of the loss
   * @param hessian the sum of second derivatives
   */
  record Sums(double gradient, double hessian, double least, double most) {

    /** The log-odds that lower the loss most (Chen and Guestrin, 2016, equation 5), in bounds. */
    double value(double lambda) {
      return Math.max(least, Math.min(most, -gradient / (hessian + lambda)));
    }
  }
}
