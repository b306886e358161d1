package org.emend.rules.words.train;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.emend.rules.words.model.RunningText;

/** How often each word stands in a text, and how it is written inside sentences. */
final class WordCounts implements RunningText.Sink {

  /** Counts of one word. The case is counted inside sentences only. */
  static final class Count {
    long all;
    long inside;
    long capitalised;
    long capitals;
  }

  private final Map<String, Count> counts = new HashMap<>();
  private long total;

  Map<String, Count> counts() {
    return counts;
  }

  /** All words, repeated ones every time. */
  long total() {
    return total;
  }

  @Override
  public void word(String text, boolean first) {
    Count count = counts.computeIfAbsent(RunningText.fold(text), word -> new Count());
    count.all++;
    total++;
    if (!first) {
      count.inside++;
      if (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
        count.capitals++;
      } else if (Character.isUpperCase(text.charAt(0))) {
        count.capitalised++;
      }
    }
  }

  @Override
  public void number() {}

  @Override
  public void end() {}
}
