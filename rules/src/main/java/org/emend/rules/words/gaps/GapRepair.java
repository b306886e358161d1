package org.emend.rules.words.gaps;

/**
 * A repair of what stands between two words.
 *
 * @param start half-open, UTF-16 code units of the passage; never empty, and all of it is replaced
 * @param replacement of that stretch
 * @param kind what is wrong
 * @param left the word before the gap
 * @param right the word behind it
 * @param read the whole gap as it stands, folded
 * @param wanted the whole gap as it will be, folded
 * @param times so many times likelier the wanted gap is between these words than the one that
 *     stands there, whatever may have been misread
 * @param confidence the probability that it is right, from 0 to 1
 */
public record GapRepair(
    int start,
    int end,
    String replacement,
    Kind kind,
    String left,
    String right,
    String read,
    String wanted,
    double times,
    double confidence) {

  /** What can be wrong between two words. */
  public enum Kind {
    /** A mark where none is meant: a speck. */
    STRAY,
    /** One mark, and another was meant. */
    MISREAD,
    /** A space on the wrong side of a mark, or none where one is meant. */
    SPACING,
    /** A mark is meant, and none stands there. */
    MISSING;

    /**
     * The kind of a repair.
     *
     * @param read the gap as it stands, folded
     * @param wanted as it should be, folded
     */
    static Kind of(String read, String wanted) {
      int before = Gap.marks(read);
      int after = Gap.marks(wanted);
      if (after > before) {
        return MISSING;
      }
      if (read.replace(" ", "").equals(wanted.replace(" ", ""))) {
        return SPACING;
      }
      return after < before && wanted.chars().allMatch(c -> c == ' ' || read.indexOf(c) >= 0)
          ? STRAY
          : MISREAD;
    }
  }
}
