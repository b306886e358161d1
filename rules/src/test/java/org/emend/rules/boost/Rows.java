package org.emend.rules.boost;

import java.util.Random;

/** Examples drawn from a known truth. */
final class Rows {

  private Rows() {}

  /** Features that say what the label is, if both of the first two are known. */
  static Examples xor(int size, long seed) {
    Random random = new Random(seed);
    float[][] features = new float[size][3];
    float[] labels = new float[size];
    for (int i = 0; i < size; i++) {
      for (int f = 0; f < 3; f++) {
        features[i][f] = random.nextFloat() - .5f;
      }
      labels[i] = features[i][0] > 0 != features[i][1] > 0 ? 1 : 0;
    }
    return Examples.of(features, labels);
  }

  /** Labels drawn with {@link #truth}; a fifth of the second feature is missing. */
  static Examples noisy(int size, long seed) {
    Random random = new Random(seed);
    float[][] features = new float[size][4];
    float[] labels = new float[size];
    for (int i = 0; i < size; i++) {
      for (int f = 0; f < 4; f++) {
        features[i][f] = (float) random.nextGaussian();
      }
      if (random.nextInt(5) == 0) {
        features[i][1] = Float.NaN;
      }
      labels[i] = random.nextDouble() < truth(features[i]) ? 1 : 0;
    }
    return Examples.of(features, labels);
  }

  /** P(label = 1 | features) of noisy rows; missing is as good as 1. */
  static double truth(float[] row) {
    double second = Float.isNaN(row[1]) ? 1 : row[1];
    return 1 / (1 + Math.exp(-(1 + 2 * row[0] + 1.5 * second * row[2])));
  }
}
