package org.emend.rules.style;

/**
 * How often a document writes a mark one way and the other.
 *
 * @param plain as typewriters had it: {@code "}, {@code --}, {@code ...}
 * @param typographic as printers have it
 */
record Habit(int plain, int typographic) {

  /** By how much one way must lead to be the document's own. */
  private static final int LEAD = 2;

  /** Fewer than these are no habit. */
  private static final int FEW = 3;

  boolean isTypographic() {
    return typographic >= FEW && typographic >= LEAD * plain;
  }

  boolean isPlain() {
    return plain >= FEW && plain >= LEAD * typographic;
  }

  /** Whether it is written both ways, or only typographically. */
  boolean leansTypographic() {
    return typographic > 0 && !isPlain();
  }

  boolean isMixed() {
    return plain > 0 && typographic > 0;
  }

  int total() {
    return plain + typographic;
  }

  /** For the reader of a report. */
  String describe(String typographicName, String plainName) {
    return "this text has "
        + typographic
        + " "
        + typographicName
        + " and "
        + plain
        + " "
        + plainName;
  }
}
