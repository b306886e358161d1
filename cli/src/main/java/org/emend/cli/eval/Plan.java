package org.emend.cli.eval;

import java.util.List;
import org.emend.core.resolve.Profile;
import org.emend.rules.measure.Folding;
import org.emend.rules.words.WordLayer;

/**
 * What to evaluate.
 *
 * @param profile which rules run, and how bold they are
 * @param layer what repairs words
 * @param thresholds at which confidences to apply, one run each; empty for the profile's own
 * @param folding which differences do not count
 * @param kinds whether to break errors down by kind
 * @param byRule whether to judge each rule's edits
 * @param edits whether to keep each edit
 * @param candidates whether to look for the truth among suggestions
 * @param calibration whether to compare confidences with what is right
 * @param twice whether to clean what was cleaned
 */
public record Plan(
    Profile profile,
    WordLayer layer,
    List<Double> thresholds,
    Folding folding,
    boolean kinds,
    boolean byRule,
    boolean edits,
    boolean candidates,
    boolean calibration,
    boolean twice) {

  public Plan {
    thresholds = List.copyOf(thresholds);
  }

  /** The thresholds to apply at: the profile's where none was named. */
  List<Double> runs() {
    return thresholds.isEmpty() ? List.of(profile.applyAt()) : thresholds;
  }

  /** Whether words have to be found in the truth. */
  boolean aligns() {
    return kinds || judges() || looksAtSuggestions();
  }

  /** Whether edits are judged one by one. */
  boolean judges() {
    return byRule || edits;
  }

  /** Whether findings that nobody would be shown are needed. */
  boolean looksAtSuggestions() {
    return candidates || calibration;
  }
}
