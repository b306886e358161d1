package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.rules.measure.Alignment;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Confusion;

/**
 * Counts confusions in pairs of damaged and true text. Where the two differ, the whole difference
 * is one confusion if it fits, else each of its characters is one.
 */
public final class ChannelTrainer {

  /** Taken off each count: what was seen once may have been a slip of the truth. */
  private static final double DISCOUNT = .5;

  /** Seen as often before a rare truth's share of a confusion is believed. */
  private static final double PRIOR = 40;

  private record Pair(String read, String truth) {}

  private final Map<Pair, Double> counts = new HashMap<>();
  private final Map<String, Double> truths = new HashMap<>();
  private double characters;

  /** Counts a pair of texts. */
  public ChannelTrainer add(String read, String truth, double weight) {
    Alignment alignment = Alignment.of(read, fold(truth));
    int cell = 0;
    while (cell < alignment.size()) {
      if (!alignment.isAligned(cell) || isSame(alignment, cell)) {
        cell++;
        continue;
      }
      int end = cell;
      while (end < alignment.size() && !isSame(alignment, end)) {
        end++;
      }
      count(alignment, cell, end, weight);
      cell = end;
    }
    String plain = fold(truth).replaceAll("\\s+", " ");
    characters += plain.length() * weight;
    for (int length = 1; length <= Confusion.LONGEST; length++) {
      for (int at = 0; at + length <= plain.length(); at++) {
        truths.merge(plain.substring(at, at + length), weight, Double::sum);
      }
    }
    return this;
  }

  private static String fold(String text) {
    return text.replace('\u2019', '\'').replace('\u2018', '\'');
  }

  private static boolean isSame(Alignment alignment, int cell) {
    int read = alignment.readChar(cell);
    int truth = alignment.trueChar(cell);
    return read == truth || truth == '\'' && (read == '\u2019' || read == '\u2018');
  }

  private void count(Alignment alignment, int from, int to, double weight) {
    StringBuilder read = new StringBuilder();
    StringBuilder truth = new StringBuilder();
    for (int cell = from; cell < to; cell++) {
      append(read, alignment.readChar(cell));
      append(truth, alignment.trueChar(cell));
    }
    if (read.length() <= Confusion.LONGEST && truth.length() <= Confusion.LONGEST) {
      counts.merge(new Pair(read.toString(), truth.toString()), weight, Double::sum);
    } else if (to - from > 1 && to - from <= 12) {
      for (int cell = from; cell < to; cell++) {
        count(alignment, cell, cell + 1, weight);
      }
    }
  }

  private static void append(StringBuilder text, int character) {
    if (character != Alignment.NONE) {
      text.append((char) character);
    }
  }

  /** The channel of what was counted, in a fixed order. */
  public Channel train(Alphabet alphabet, Channel.Flat flat) {
    List<Confusion> confusions = new ArrayList<>();
    counts.forEach(
        (pair, count) -> {
          double truth =
              pair.truth().isEmpty() ? characters : truths.getOrDefault(pair.truth(), 0.0);
          double p = (count - DISCOUNT) / (truth + PRIOR);
          if (count > DISCOUNT && truth > 0) {
            double cost = Math.max(.5, -Math.log(p));
            confusions.add(new Confusion(pair.read(), pair.truth(), (float) cost));
          }
        });
    confusions.sort(Comparator.comparing(Confusion::read).thenComparing(Confusion::truth));
    return new Channel(alphabet, confusions, flat);
  }
}
