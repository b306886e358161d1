package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emend.rules.words.model.Gaps;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.model.PunctuationModel.Side;
import org.emend.rules.words.model.WordShape;

/** Counts what stands between words in running text. The same text gives the same bytes. */
public final class PunctuationTrainer {

  /** Longer ones are tables and rows of dots. In characters, as folded. */
  private static final int LONGEST = 5;

  /** As many times a shape is seen beside a word that says nothing yet. */
  private static final double PRIOR = 12;

  private final int gaps;
  private final int words;

  /** As many gaps and words as the model of English has. */
  public static PunctuationTrainer standard() {
    return new PunctuationTrainer(60, 3000);
  }

  /**
   * @param gaps how many are told apart
   * @param words how many on either side have a say of their own
   */
  public PunctuationTrainer(int gaps, int words) {
    this.gaps = gaps;
    this.words = words;
  }

  /**
   * Reads the text twice.
   *
   * @param lines passages of good text, the same every time
   */
  public PunctuationModel train(Supplier<Stream<String>> lines) {
    Map<String, int[]> seenGaps = new HashMap<>();
    Map<String, int[]> seenLeft = new HashMap<>();
    Map<String, int[]> seenRight = new HashMap<>();
    try (Stream<String> all = lines.get()) {
      all.forEach(
          line ->
              Gaps.cut(
                  line,
                  (left, right, start, end) -> {
                    count(seenGaps, Gaps.fold(line.substring(start, end)));
                    count(seenLeft, PunctuationModel.plain(left));
                    count(seenRight, PunctuationModel.plain(right));
                  }));
    }
    seenGaps.keySet().removeIf(gap -> gap.length() > LONGEST);
    List<String> listed = frequent(seenGaps, gaps);
    listed.add(PunctuationModel.OTHER);
    List<String> leftWords = frequent(seenLeft, words);
    List<String> rightWords = frequent(seenRight, words);
    Counts counts = new Counts(listed, leftWords, rightWords);
    try (Stream<String> all = lines.get()) {
      all.forEach(
          line ->
              Gaps.cut(
                  line,
                  (left, right, start, end) ->
                      counts.add(left, right, Gaps.fold(line.substring(start, end)))));
    }
    return counts.model();
  }

  private static void count(Map<String, int[]> counts, String key) {
    counts.computeIfAbsent(key, k -> new int[1])[0]++;
  }

  private static List<String> frequent(Map<String, int[]> counts, int most) {
    return new ArrayList<>(
        counts.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[0])
                    .thenComparing(Map.Entry::getKey))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList());
  }

  /** Tables of counts by gap: of pairs of shapes, and of words and shapes on either side. */
  private static final class Counts {

    private final List<String> listed;
    private final List<String> leftWords;
    private final List<String> rightWords;
    private final Map<String, Integer> numbers;
    private final Map<String, Integer> lefts;
    private final Map<String, Integer> rights;
    private final double[] pairs;
    private final double[] leftCounts;
    private final double[] rightCounts;

    Counts(List<String> listed, List<String> leftWords, List<String> rightWords) {
      this.listed = listed;
      this.leftWords = leftWords;
      this.rightWords = rightWords;
      numbers = numbers(listed);
      lefts = numbers(leftWords);
      rights = numbers(rightWords);
      pairs = new double[WordShape.COUNT * WordShape.COUNT * listed.size()];
      leftCounts = new double[leftWords.size() * listed.size()];
      rightCounts = new double[rightWords.size() * listed.size()];
    }

    private static Map<String, Integer> numbers(List<String> strings) {
      Map<String, Integer> numbers = new HashMap<>();
      for (String string : strings) {
        numbers.put(string, numbers.size());
      }
      return numbers;
    }

    void add(String left, String right, String folded) {
      int gap = numbers.getOrDefault(folded, listed.size() - 1);
      int row = WordShape.of(left) * WordShape.COUNT + WordShape.of(right);
      pairs[row * listed.size() + gap]++;
      Integer l = lefts.get(PunctuationModel.plain(left));
      if (l != null) {
        leftCounts[l * listed.size() + gap]++;
      }
      Integer r = rights.get(PunctuationModel.plain(right));
      if (r != null) {
        rightCounts[r * listed.size() + gap]++;
      }
    }

    PunctuationModel model() {
      int n = listed.size();
      double[] lower = new double[n];
      double[] ofLeft = new double[WordShape.COUNT * n];
      double[] ofRight = new double[WordShape.COUNT * n];
      for (int row = 0; row < WordShape.COUNT * WordShape.COUNT; row++) {
        for (int gap = 0; gap < n; gap++) {
          double count = pairs[row * n + gap];
          lower[gap] += count;
          ofLeft[row / WordShape.COUNT * n + gap] += count;
          ofRight[row % WordShape.COUNT * n + gap] += count;
        }
      }
      double[] uniform = new double[n];
      Arrays.fill(uniform, 1.0 / n);
      double[] all = smoothed(lower, 0, uniform, 0, n);
      double[] shapeLeft = new double[ofLeft.length];
      double[] shapeRight = new double[ofRight.length];
      for (int shape = 0; shape < WordShape.COUNT; shape++) {
        put(shapeLeft, shape, smoothed(ofLeft, shape, all, 0, n));
        put(shapeRight, shape, smoothed(ofRight, shape, all, 0, n));
      }
      byte[] shapes = new byte[pairs.length];
      for (int row = 0; row < WordShape.COUNT * WordShape.COUNT; row++) {
        double[] p = smoothed(pairs, row, shapeLeft, row / WordShape.COUNT, n);
        for (int gap = 0; gap < n; gap++) {
          double steps = -Math.log(p[gap]) / PunctuationModel.STEP;
          shapes[row * n + gap] = (byte) Math.min(255, Math.round(steps));
        }
      }
      return new PunctuationModel(
          listed,
          shapes,
          new Side(leftWords, lifts(leftCounts, leftWords, shapeLeft)),
          new Side(rightWords, lifts(rightCounts, rightWords, shapeRight)));
    }

    private byte[] lifts(double[] counts, List<String> words, double[] ofShape) {
      int n = listed.size();
      byte[] lifts = new byte[counts.length];
      for (int word = 0; word < words.size(); word++) {
        int shape = WordShape.of(words.get(word));
        double[] p = smoothed(counts, word, ofShape, shape, n);
        for (int gap = 0; gap < n; gap++) {
          double lift = Math.log(p[gap] / ofShape[shape * n + gap]) / PunctuationModel.STEP;
          lifts[word * n + gap] = (byte) Math.max(-127, Math.min(127, Math.round(lift)));
        }
      }
      return lifts;
    }

    private static void put(double[] table, int row, double[] values) {
      System.arraycopy(values, 0, table, row * values.length, values.length);
    }

    /** The share of each gap in a row, with {@link #PRIOR} more of those of a row below. */
    private static double[] smoothed(
        double[] counts, int row, double[] lower, int lowerRow, int n) {
      double total = 0;
      for (int gap = 0; gap < n; gap++) {
        total += counts[row * n + gap];
      }
      double[] p = new double[n];
      for (int gap = 0; gap < n; gap++) {
        p[gap] = (counts[row * n + gap] + PRIOR * lower[lowerRow * n + gap]) / (total + PRIOR);
      }
      return p;
    }
  }
}
