package org.emend.cli.eval;

import java.util.Map;
import java.util.TreeMap;
import org.emend.rules.measure.Reliability;

/** What all proposals are worth, however doubtful: of one text, or of many. Sums; mutable. */
final class Suggestions {

  /** Among how many first suggestions the truth is looked for. */
  static final int[] PLACES = {1, 5, 20};

  private long wrong;
  private final long[] within = new long[PLACES.length];
  private final Reliability all = new Reliability();
  private final Map<String, Reliability> byRule = new TreeMap<>();

  /** How many words were wrong as read. */
  long wrong() {
    return wrong;
  }

  /** Of these, how many have their truth among the first 1, 5, 20 suggestions of a finding. */
  long[] within() {
    return within.clone();
  }

  void recall(long wrongWords, long[] found) {
    wrong += wrongWords;
    for (int i = 0; i < PLACES.length; i++) {
      within[i] += found[i];
    }
  }

  Reliability all() {
    return all;
  }

  Map<String, Reliability> byRule() {
    return byRule;
  }

  void fix(String rule, double confidence, boolean isRight) {
    all.add(confidence, isRight);
    byRule.computeIfAbsent(rule, r -> new Reliability()).add(confidence, isRight);
  }

  void add(Suggestions other) {
    recall(other.wrong, other.within);
    all.add(other.all);
    other.byRule.forEach(
        (rule, reliability) ->
            byRule.computeIfAbsent(rule, r -> new Reliability()).add(reliability));
  }
}
