package org.emend.rules.boost;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;

/**
 * The probability that goes with a score, learned from labels: isotonic regression by pooling
 * adjacent violators (Ayer et al., 1955; for calibration, Zadrozny and Elkan, 2002), made a
 * continuous function of a few knots. Immutable and thread-safe.
 *
 * <p>Between knots, log-odds are linear in the score, which is exact where the score is calibrated
 * already but for scale and bias; beyond the outer knots they are constant. A knot claims no more
 * than its labels and one label of either kind beside them show (Laplace's rule of succession), so
 * never 0 or 1.
 */
public final class Isotonic {

  private static final int FORMAT = 0x45495331; // "EIS1"

  private final double[] scores;
  private final double[] logOdds;

  Isotonic(double[] scores, double[] logOdds) {
    if (scores.length == 0 || scores.length != logOdds.length) {
      throw new IllegalArgumentException(scores.length + " knots, " + logOdds.length + " values");
    }
    for (int i = 0; i < scores.length; i++) {
      boolean first = i == 0;
      if (!Double.isFinite(scores[i])
          || !Double.isFinite(logOdds[i])
          || !(first || scores[i] > scores[i - 1] && logOdds[i] >= logOdds[i - 1])) {
        throw new IllegalArgumentException(
            "knot " + i + ": " + scores[i] + " -> " + logOdds[i] + " does not ascend");
      }
    }
    this.scores = scores;
    this.logOdds = logOdds;
  }

  /** No more than 20 knots, each for a hundredth of the weight or more. */
  public static Isotonic fit(double[] scores, float[] labels, float[] weights) {
    return fit(scores, labels, weights, 20, .01);
  }

  /**
   * Fits to rows that the model behind the scores has not seen ({@link CrossFit#logOdds}).
   *
   * @param scores finite, in any order
   * @param labels the truth, from 0 to 1
   * @param weights how many rows such a row stands for; 0 leaves it out
   * @param knots the most
   * @param share the least share of all weight that a knot stands for. Less tells more at the ends
   *     and wavers more between; on drawn labels, 1,000 to 50,000 rows, shares from 0 to .05 all
   *     claimed a little less at .9 and above than what held
   */
  public static Isotonic fit(
      double[] scores, float[] labels, float[] weights, int knots, double share) {
    if (labels.length != scores.length || weights.length != scores.length) {
      throw new IllegalArgumentException(
          scores.length + " scores, " + labels.length + " labels, " + weights.length + " weights");
    }
    if (knots < 1) {
      throw new IllegalArgumentException(knots + " knots");
    }
    Pools pools = Pools.of(scores, labels, weights);
    pools.ascend(0);
    pools.thin(knots, share);
    pools.ascend(1);
    return new Isotonic(pools.scores(), pools.logOdds());
  }

  /** The number of knots. */
  public int size() {
    return scores.length;
  }

  /** The probability of label 1; ascends with the score. NaN for NaN. */
  public double at(double score) {
    return Logistic.probability(interpolate(score));
  }

  private double interpolate(double score) {
    int last = scores.length - 1;
    if (score <= scores[0]) {
      return logOdds[0];
    }
    if (score >= scores[last]) {
      return logOdds[last];
    }
    int found = Arrays.binarySearch(scores, score);
    if (found >= 0) {
      return logOdds[found];
    }
    int above = -found - 1;
    if (above > last) {
      return Double.NaN;
    }
    double low = logOdds[above - 1];
    double high = logOdds[above];
    double way = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
    return Math.min(high, low + way * (high - low));
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    out.writeShort(scores.length);
    for (int i = 0; i < scores.length; i++) {
      out.writeDouble(scores[i]);
      out.writeDouble(logOdds[i]);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws StreamCorruptedException if it is something else
   */
  public static Isotonic read(DataInput in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new StreamCorruptedException("no calibration: " + Integer.toHexString(format));
    }
    int size = in.readUnsignedShort();
    double[] scores = new double[size];
    double[] logOdds = new double[size];
    for (int i = 0; i < size; i++) {
      scores[i] = in.readDouble();
      logOdds[i] = in.readDouble();
    }
    try {
      return new Isotonic(scores, logOdds);
    } catch (IllegalArgumentException e) {
      throw (IOException) new StreamCorruptedException(e.getMessage()).initCause(e);
    }
  }
}
