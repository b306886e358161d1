package org.emend.rules.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What there is to say of a document's quality.
 *
 * @param language that it was judged as; {@link Locale#ROOT} where its words do not tell
 * @param signals their values by name, in a fixed order; finite, with six decimals
 * @param profiles what each profile concludes from them, in a fixed order
 */
public record Score(Locale language, Map<String, Double> signals, Map<String, Judgement> profiles) {

  public Score {
    signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
  }

  /**
   * What one profile concludes.
   *
   * @param failed the signals that are out of its bounds
   * @param missing those that it would look at, but that this document has no value of
   * @param thresholds the language whose bounds these are, or {@code default}
   */
  public record Judgement(List<String> failed, List<String> missing, String thresholds) {

    public Judgement {
      failed = List.copyOf(failed);
      missing = List.copyOf(missing);
    }

    /** Whether no signal is out of bounds. */
    public boolean pass() {
      return failed.isEmpty();
    }
  }
}
