package org.emend.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each word stands in a document, case ignored. A name that is seen many times is no
 * typo, and a damaged word is likely one of the others.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {

  private final Map<String, Integer> counts;

  private Vocabulary(Map<String, Integer> counts) {
    this.counts = counts;
  }

  static Vocabulary of(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      for (Token word : Words.of(text)) {
        counts.merge(Words.fold(word.text()), 1, Integer::sum);
      }
    }
    return new Vocabulary(counts);
  }

  public int count(String word) {
    return counts.getOrDefault(Words.fold(word), 0);
  }
}
