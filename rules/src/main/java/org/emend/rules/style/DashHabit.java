package org.emend.rules.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.core.text.Facts;
import org.emend.rules.style.DashPlaces.Kind;
import org.emend.rules.style.DashPlaces.Place;

/**
 * How a document writes its dashes.
 *
 * @param sentences of dashes between words
 * @param ranges of dashes between the numbers of a range
 * @param dash the commonest dash between words, with the spaces around it
 */
record DashHabit(Habit sentences, Habit ranges, String dash) {

  static final Facts.Question<DashHabit> QUESTION = DashHabit::of;

  private static DashHabit of(List<String> texts) {
    int[] counts = new int[Kind.values().length];
    Map<String, Integer> dashes = new HashMap<>();
    for (String text : texts) {
      for (Place place : DashPlaces.of(text)) {
        counts[place.kind().ordinal()]++;
        if (place.kind() == Kind.DASH) {
          dashes.merge(place.span().of(text), 1, Integer::sum);
        }
      }
    }
    String dash =
        dashes.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    return new DashHabit(
        new Habit(counts[Kind.HYPHENS.ordinal()], counts[Kind.DASH.ordinal()]),
        new Habit(counts[Kind.HYPHEN_IN_RANGE.ordinal()], counts[Kind.DASH_IN_RANGE.ordinal()]),
        dash);
  }

  /** Whether it writes some range with a dash, or none and its sentences with dashes. */
  boolean leansTypographic() {
    return ranges.leansTypographic() || ranges.typographic() == 0 && sentences.isTypographic();
  }
}
