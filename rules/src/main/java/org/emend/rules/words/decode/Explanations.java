package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings two explanations of the same words together: that they were misread, and that they were
 * mistyped. How far each can be trusted holds only if it is the right one, so the confidence of a
 * repair is its own under each explanation, weighed by how likely the explanation is; where both
 * come to the same word they add up.
 */
final class Explanations {

  private Explanations() {}

  /** For each place the surer repair, in order. */
  static List<Judged> join(List<Judged> misread, List<Judged> typed) {
    if (misread.isEmpty() || typed.isEmpty()) {
      return misread.isEmpty() ? typed : misread;
    }
    List<Judged> all = new ArrayList<>();
    misread.forEach(each -> all.add(weighed(each, typed)));
    typed.forEach(each -> all.add(weighed(each, misread)));
    all.sort(
        Comparator.comparingDouble((Judged j) -> -j.confidence())
            .thenComparingInt(Judged::start)
            .thenComparing(Judged::isTyped));
    List<Judged> joined = new ArrayList<>();
    for (Judged each : all) {
      if (joined.stream().noneMatch(each::overlaps)) {
        joined.add(each);
      }
    }
    joined.sort(Comparator.comparingInt(Judged::start));
    return joined;
  }

  private static Judged weighed(Judged own, List<Judged> others) {
    for (Judged other : others) {
      if (own.overlaps(other)) {
        double share = 1 / (1 + Math.exp(other.gain() - own.gain()));
        boolean agree =
            own.text().equals(other.text())
                && own.start() == other.start()
                && own.end() == other.end();
        return own.withConfidence(
            share * own.confidence() + (agree ? (1 - share) * other.confidence() : 0));
      }
    }
    return own;
  }
}
