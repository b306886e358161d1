package org.emend.rules.words.train;

import java.util.Map;
import java.util.TreeMap;
import org.emend.rules.words.gaps.AlignedGaps;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.Gaps;

/** Counts what was read between words for what is true, in pairs of damaged and true text. */
public final class GapChannelTrainer {

  private static final int LONGEST = 6;

  /** Seen less often, a pair says no more than its marks. Weighted as they were added. */
  private static final double RARE = 2;

  private final Map<String, Double> pairs = new TreeMap<>();
  private final Map<String, Double> marks = new TreeMap<>();

  /** Counts a pair of texts. */
  public GapChannelTrainer add(String read, String truth, double weight) {
    AlignedGaps aligned = new AlignedGaps(read, truth);
    Gaps.cut(
        read,
        (left, right, start, end) -> {
          if (start > 0 && end < read.length() && aligned.isBetweenSame(start, end)) {
            String gap = Gaps.fold(read.substring(start, end));
            aligned.truth(start, end).ifPresent(t -> count(gap, t, weight));
          }
        });
    return this;
  }

  private void count(String read, String truth, double weight) {
    boolean isWord = truth.chars().anyMatch(Character::isLetterOrDigit);
    if (isWord || read.length() > LONGEST || truth.length() > LONGEST) {
      return;
    }
    pairs.merge(truth + '\t' + read, weight, Double::sum);
    if (read.equals(truth)) {
      for (int i = 0; i < read.length(); i++) {
        mark(read.charAt(i), read.charAt(i), weight);
      }
      return;
    }
    // The longest common subsequence is the same; marks between, in order, stand for each other.
    int[][] common = common(read, truth);
    int r = 0;
    int t = 0;
    while (r < read.length() || t < truth.length()) {
      boolean both = r < read.length() && t < truth.length();
      if (both && read.charAt(r) == truth.charAt(t)) {
        mark(truth.charAt(t++), read.charAt(r++), weight);
      } else if (both && common[r + 1][t + 1] == common[r][t]) {
        mark(truth.charAt(t++), read.charAt(r++), weight);
      } else if (t == truth.length() || r < read.length() && common[r + 1][t] == common[r][t]) {
        mark(GapChannel.NOTHING, read.charAt(r++), weight);
      } else {
        mark(truth.charAt(t++), GapChannel.NOTHING, weight);
      }
    }
  }

  private static int[][] common(String read, String truth) {
    int[][] common = new int[read.length() + 1][truth.length() + 1];
    for (int r = read.length() - 1; r >= 0; r--) {
      for (int t = truth.length() - 1; t >= 0; t--) {
        common[r][t] =
            read.charAt(r) == truth.charAt(t)
                ? common[r + 1][t + 1] + 1
                : Math.max(common[r + 1][t], common[r][t + 1]);
      }
    }
    return common;
  }

  private void mark(char truth, char read, double weight) {
    marks.merge("" + truth + read, weight, Double::sum);
  }

  public GapChannel train() {
    Map<String, Double> kept = new TreeMap<>(pairs);
    kept.entrySet()
        .removeIf(
            e -> {
              int tab = e.getKey().indexOf('\t');
              return e.getValue() < RARE
                  && !e.getKey().substring(0, tab).equals(e.getKey().substring(tab + 1));
            });
    return new GapChannel(kept, marks);
  }
}
