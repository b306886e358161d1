package org.emend.rules.boost;

/**
 * From log-odds (natural logarithm) to probabilities and back. {@link StrictMath}, because {@link
 * Math} may differ in the last bit from machine to machine.
 */
final class Logistic {

  private Logistic() {}

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  static double logOdds(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  /** -ln P of a label, which may lie between 0 and 1; never infinite for finite log-odds. */
  static double loss(double label, double logOdds) {
    double away = StrictMath.log1p(StrictMath.exp(-Math.abs(logOdds)));
    return Math.max(logOdds, 0) - label * logOdds + away;
  }
}
