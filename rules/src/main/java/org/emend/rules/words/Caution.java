package org.emend.rules.words;

/**
 * From which confidence a repair of a word is applied: the cleaner a document, the later. The
 * confidences are right on average over documents; where hardly anything is damaged, a repair has
 * more to harm than to mend.
 */
final class Caution {

  /** Documents with more unknown words are damaged, as far as this goes. */
  private static final double DAMAGED = .02;

  /** Edited text has fewer. Both were chosen between edited text and rendered pages, not fitted. */
  private static final double CLEAN = .006;

  private static final double CLEAN_APPLY_AT = .95;

  private final double applyAt;

  /**
   * @param applyAt in damaged documents, by the profile
   */
  Caution(double applyAt) {
    this.applyAt = applyAt;
  }

  /**
   * @param noise the share of a document's words that are in no list, as far as it has told, from 0
   *     to 1
   */
  double applyAt(double noise) {
    double clean = Math.max(0, Math.min(1, (DAMAGED - noise) / (DAMAGED - CLEAN)));
    return applyAt + clean * Math.max(0, CLEAN_APPLY_AT - applyAt);
  }
}
