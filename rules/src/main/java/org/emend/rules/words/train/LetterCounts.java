package org.emend.rules.words.train;

import java.util.Arrays;
import java.util.Map;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.LetterModel;

/**
 * Estimates a letter model: four-grams over the words of a list, interpolated with shorter ones by
 * Witten and Bell (1991). A word counts by the logarithm of its frequency: new words resemble rare
 * ones.
 */
final class LetterCounts {

  private LetterCounts() {}

  static LetterModel of(Alphabet alphabet, Map<String, Double> weights) {
    int size = 1 << LetterModel.BITS;
    double[][] counts = {
      new double[size],
      new double[size * size],
      new double[size * size * size],
      new double[size * size * size * size]
    };
    weights.forEach((word, weight) -> add(counts, alphabet, word, weight));
    byte[] costs = new byte[counts[3].length];
    double[] lower = new double[size];
    Arrays.fill(lower, 1.0 / size);
    for (int order = 0; order < counts.length; order++) {
      lower = smoothed(counts[order], lower, size);
    }
    for (int i = 0; i < costs.length; i++) {
      costs[i] = (byte) Math.min(255, Math.round(-Math.log(lower[i]) * 16));
    }
    return new LetterModel(costs);
  }

  private static void add(double[][] counts, Alphabet alphabet, String word, double weight) {
    int context = 0;
    int size = 1 << LetterModel.BITS;
    for (int i = 0; i <= word.length(); i++) {
      int letter =
          i < word.length() ? LetterModel.number(alphabet, word.charAt(i)) : LetterModel.EDGE;
      int key = context * size + letter;
      int modulus = size;
      for (double[] order : counts) {
        order[key % modulus] += weight;
        modulus *= size;
      }
      context = key % (size * size * size);
    }
  }

  /** P(letter | context), backing off to a context one letter shorter. */
  private static double[] smoothed(double[] counts, double[] lower, int size) {
    double[] smoothed = new double[counts.length];
    for (int context = 0; context < counts.length; context += size) {
      double total = 0;
      int different = 0;
      for (int letter = 0; letter < size; letter++) {
        total += counts[context + letter];
        different += counts[context + letter] > 0 ? 1 : 0;
      }
      for (int letter = 0; letter < size; letter++) {
        double below = lower[(context + letter) % lower.length];
        smoothed[context + letter] =
            total == 0
                ? below
                : (counts[context + letter] + different * below) / (total + different);
      }
    }
    return smoothed;
  }
}
