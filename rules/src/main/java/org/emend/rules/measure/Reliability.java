package org.emend.rules.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What stated confidences are worth: for each range of them, how many proposals were right. (A
 * reliability diagram in numbers; Guo and others, On calibration, 2017.) Mutable.
 */
public final class Reliability {

  /** Where bins begin. Narrow at the top: what a profile applies comes from there. */
  private static final double[] FROM = {0, .1, .2, .3, .4, .5, .6, .7, .8, .85, .9, .95, .98, .99};

  private final long[] count = new long[FROM.length];
  private final long[] right = new long[FROM.length];
  private final double[] stated = new double[FROM.length];

  /**
   * A range of confidences.
   *
   * @param from its lowest confidence
   * @param to the lowest of the next range, or 1
   * @param count how many proposals there were
   * @param right how many of them were right
   * @param stated the mean of their confidences
   */
  public record Bin(double from, double to, long count, long right, double stated) {

    /** The share that was right. */
    public double observed() {
      return count == 0 ? 0 : (double) right / count;
    }

    public Interval interval() {
      return Interval.wilson(right, count);
    }
  }

  /** Adds a proposal. */
  public void add(double confidence, boolean isRight) {
    int bin = FROM.length - 1;
    while (bin > 0 && confidence < FROM[bin]) {
      bin--;
    }
    count[bin]++;
    right[bin] += isRight ? 1 : 0;
    stated[bin] += confidence;
  }

  public void add(Reliability other) {
    for (int i = 0; i < FROM.length; i++) {
      count[i] += other.count[i];
      right[i] += other.right[i];
      stated[i] += other.stated[i];
    }
  }

  /** The ranges in which there is something, ascending. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < FROM.length; i++) {
      if (count[i] > 0) {
        double to = i + 1 < FROM.length ? FROM[i + 1] : 1;
        bins.add(new Bin(FROM[i], to, count[i], right[i], stated[i] / count[i]));
      }
    }
    return bins;
  }

  /** All in one range. */
  public Bin whole() {
    long n = 0;
    long hits = 0;
    double sum = 0;
    for (int i = 0; i < FROM.length; i++) {
      n += count[i];
      hits += right[i];
      sum += stated[i];
    }
    return new Bin(0, 1, n, hits, n == 0 ? 0 : sum / n);
  }

  /** Expected calibration error: how far stated and observed shares are apart, on the average. */
  public double expectedError() {
    long n = whole().count();
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.count() * Math.abs(bin.stated() - bin.observed());
    }
    return n == 0 ? 0 : sum / n;
  }
}
