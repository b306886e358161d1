package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How surprising it is to read something between two words where something else is true: -ln P(read
 * | truth), of gaps as {@link Gaps#fold} writes them. Counted whole where a pair was seen, with
 * single marks lost, found and mistaken as back-off.
 *
 * <p>Immutable and thread-safe.
 */
public final class GapChannel {

  /** Stands for no mark: on the left for one that was found, on the right for one that was lost. */
  public static final char NOTHING = '\u2205';

  /** So many times what the marks say is added to what was seen of the whole gap. */
  private static final double PRIOR = 20;

  /** What no pair showed. */
  private static final double NEVER = 2e-6;

  private static final int LONGEST = 12;

  private final Map<String, Double> pairs;
  private final Map<String, Double> marks;
  private final Map<String, Double> truths = new TreeMap<>();
  private final Map<Character, Double> totals = new TreeMap<>();

  /**
   * @param pairs how often a gap was read, by truth, a tab and what was read; equal ones included
   * @param marks how often a mark was read, by truth and what was read, two characters, of which
   *     one may be {@link #NOTHING}; equal ones included
   */
  public GapChannel(Map<String, Double> pairs, Map<String, Double> marks) {
    this.pairs = new TreeMap<>(pairs);
    this.marks = new TreeMap<>(marks);
    pairs.forEach((pair, n) -> truths.merge(pair.substring(0, pair.indexOf('\t')), n, Double::sum));
    marks.forEach((pair, n) -> totals.merge(pair.charAt(0), n, Double::sum));
    double gaps = truths.values().stream().mapToDouble(Double::doubleValue).sum();
    totals.put(NOTHING, gaps);
  }

  /** In nats. */
  public double cost(String read, String truth) {
    double seen = pairs.getOrDefault(truth + '\t' + read, 0.0);
    double all = truths.getOrDefault(truth, 0.0);
    return -Math.log((seen + PRIOR * byMarks(read, truth)) / (all + PRIOR));
  }

  /** The likeliest way of marks read for marks. */
  private double byMarks(String read, String truth) {
    if (read.length() > LONGEST || truth.length() > LONGEST) {
      return NEVER * NEVER;
    }
    double[][] best = new double[truth.length() + 1][read.length() + 1];
    for (int t = 0; t <= truth.length(); t++) {
      for (int r = 0; r <= read.length(); r++) {
        double p = t == 0 && r == 0 ? 1 : 0;
        if (t > 0) {
          p = Math.max(p, best[t - 1][r] * share(truth.charAt(t - 1), NOTHING));
        }
        if (r > 0) {
          p = Math.max(p, best[t][r - 1] * share(NOTHING, read.charAt(r - 1)));
        }
        if (t > 0 && r > 0) {
          p = Math.max(p, best[t - 1][r - 1] * share(truth.charAt(t - 1), read.charAt(r - 1)));
        }
        best[t][r] = p;
      }
    }
    return best[truth.length()][read.length()];
  }

  private double share(char truth, char read) {
    double seen = marks.getOrDefault("" + truth + read, 0.0);
    double all = totals.getOrDefault(truth, 0.0);
    if (truth == read) {
      return (seen + 1) / (all + 1.1);
    }
    return Math.max(NEVER, seen / (all + 1));
  }

  public void write(DataOutput out) throws IOException {
    write(out, pairs);
    write(out, marks);
  }

  public static GapChannel read(Section in) throws IOException {
    return new GapChannel(counts(in), counts(in));
  }

  private static void write(DataOutput out, Map<String, Double> counts) throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<String, Double> count : counts.entrySet()) {
      Section.write(out, count.getKey());
      out.writeFloat(count.getValue().floatValue());
    }
  }

  private static Map<String, Double> counts(Section in) throws IOException {
    Map<String, Double> counts = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.put(in.string(), (double) in.readFloat());
    }
    return counts;
  }
}
