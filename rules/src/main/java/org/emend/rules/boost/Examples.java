package org.emend.rules.boost;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What a model learns from, a row each. Rows are shared, not copied: leave them as they are.
 *
 * @param features a row's features, the same number in all rows; NaN is missing
 * @param labels the truth, from 0 to 1
 * @param weights how many rows such a row stands for; 0 leaves it out
 */
public record Examples(float[][] features, float[] labels, float[] weights) {

  public Examples {
    if (features.length == 0) {
      throw new IllegalArgumentException("no examples");
    }
    if (labels.length != features.length || weights.length != features.length) {
      throw new IllegalArgumentException(
          features.length + " rows, " + labels.length + " labels, " + weights.length + " weights");
    }
    for (int i = 0; i < features.length; i++) {
      if (features[i].length != features[0].length) {
        throw new IllegalArgumentException(
            "row " + i + " has " + features[i].length + " features, not " + features[0].length);
      }
      if (!(labels[i] >= 0 && labels[i] <= 1)) {
        throw new IllegalArgumentException("row " + i + " has the label " + labels[i]);
      }
      if (!(weights[i] >= 0 && weights[i] <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException("row " + i + " has the weight " + weights[i]);
      }
    }
  }

  /** Examples that all weigh 1. */
  public static Examples of(float[][] features, float[] labels) {
    float[] weights = new float[features.length];
    Arrays.fill(weights, 1);
    return new Examples(features, labels, weights);
  }

  /** The number of rows. */
  public int size() {
    return features.length;
  }

  /** The number of features of a row. */
  public int width() {
    return features[0].length;
  }

  /**
   * The rows whose index is accepted, in their order.
   *
   * @throws IllegalArgumentException if none is
   */
  public Examples where(IntPredicate accepted) {
    int size = 0;
    int[] rows = new int[size()];
    for (int i = 0; i < size(); i++) {
      if (accepted.test(i)) {
        rows[size++] = i;
      }
    }
    float[][] someFeatures = new float[size][];
    float[] someLabels = new float[size];
    float[] someWeights = new float[size];
    for (int i = 0; i < size; i++) {
      someFeatures[i] = features[rows[i]];
      someLabels[i] = labels[rows[i]];
      someWeights[i] = weights[rows[i]];
    }
    return new Examples(someFeatures, someLabels, someWeights);
  }
}
