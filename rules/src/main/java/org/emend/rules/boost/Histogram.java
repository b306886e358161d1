package org.emend.rules.boost;

import org.emend.rules.boost.Split.Sums;
import org.jspecify.annotations.Nullable;

/**
 * First and second derivatives of a node's rows, summed by feature and bin: all that is asked of
 * rows to find the best split. Takes 4 KB a feature.
 */
final class Histogram {

  private static final int STRIDE = 2 * Bins.COUNT;

  /** So little is what rounding leaves of a difference, not rows. */
  private static final double NOTHING = 1e-9;

  private final double[] sums;

  Histogram(int features) {
    sums = new double[features * STRIDE];
  }

  /**
   * Adds rows.
   *
   * @param derivatives of the rows in their order, first and second in turn
   */
  void add(byte[] column, int feature, int[] rows, int begin, int end, double[] derivatives) {
    int start = feature * STRIDE;
    for (int i = begin, d = 0; i < end; i++, d += 2) {
      int at = start + 2 * (column[rows[i]] & 0xFF);
      sums[at] += derivatives[d];
      sums[at + 1] += derivatives[d + 1];
    }
  }

  /**
   * Of a parent, becomes that of the brother (the trick of LightGBM: half of the rows are free).
   */
  void subtract(Histogram child) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= child.sums[i];
    }
  }

  /** The split that gains most; of equal ones, the one of the first feature and threshold. */
  @Nullable Split best(Sums node, int[] features, Bins bins, Boosting settings) {
    Search search = new Search(node, settings);
    for (int f : features) {
      search.feature(f, bins.count(f));
    }
    return search.best();
  }

  private final class Search {
    private final Sums node;
    private final Boosting settings;
    private final double unsplit;
    private int feature = -1;
    private int bin;
    private boolean missingLeft;
    private double gain;
    private double gradient;
    private double hessian;

    Search(Sums node, Boosting settings) {
      this.node = node;
      this.settings = settings;
      unsplit = score(node.gradient(), node.hessian(), value(node.gradient(), node.hessian()));
      gain = settings.minGain;
    }

    void feature(int f, int count) {
      int start = f * STRIDE;
      double missingGradient = sums[start + 2 * Bins.MISSING];
      double missingHessian = sums[start + 2 * Bins.MISSING + 1];
      boolean someMissing = missingHessian > NOTHING;
      double g = 0;
      double h = 0;
      for (int b = 0; b < count; b++) {
        double binHessian = sums[start + 2 * b + 1];
        if (binHessian <= NOTHING) {
          continue; // splits as the bin before does
        }
        g += sums[start + 2 * b];
        h += binHessian;
        if (someMissing) {
          consider(f, b, false, g, h);
          consider(f, b, true, g + missingGradient, h + missingHessian);
        } else {
          // Nothing to learn from: later ones go where most rows go.
          consider(f, b, 2 * h >= node.hessian(), g, h);
        }
      }
    }

    private void consider(int f, int b, boolean missing, double g, double h) {
      double otherG = node.gradient() - g;
      double otherH = node.hessian() - h;
      if (h < settings.minHessian || otherH < settings.minHessian) {
        return;
      }
      double left = value(g, h);
      double right = value(otherG, otherH);
      if (settings.direction(f) * (right - left) < 0) {
        return;
      }
      double gained = (score(g, h, left) + score(otherG, otherH, right) - unsplit) / 2;
      if (gained > gain) {
        feature = f;
        bin = b;
        missingLeft = missing;
        gain = gained;
        gradient = g;
        hessian = h;
      }
    }

    private double value(double g, double h) {
      double free = -g / (h + settings.lambda);
      return Math.max(node.least(), Math.min(node.most(), free));
    }

    /** Twice by how much the loss falls if the node is given the value. */
    private double score(double g, double h, double value) {
      return -value * (2 * g + (h + settings.lambda) * value);
    }

    @Nullable Split best() {
      if (feature < 0) {
        return null;
      }
      double otherG = node.gradient() - gradient;
      double otherH = node.hessian() - hessian;
      double between = (value(gradient, hessian) + value(otherG, otherH)) / 2;
      int direction = settings.direction(feature);
      double leastLeft = direction < 0 ? between : node.least();
      double mostLeft = direction > 0 ? between : node.most();
      double leastRight = direction > 0 ? between : node.least();
      double mostRight = direction < 0 ? between : node.most();
      Sums left = new Sums(gradient, hessian, leastLeft, mostLeft);
      Sums right = new Sums(otherG, otherH, leastRight, mostRight);
      return new Split(feature, bin, missingLeft, gain, left, right);
    }
  }
}
