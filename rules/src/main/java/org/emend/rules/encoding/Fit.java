package org.emend.rules.encoding;

/** How well a character that was read from a stray byte sits where it stands. */
enum Fit {
  /** Nothing else is to be expected there. */
  GOOD,
  /** It may be right. */
  UNSURE,
  /** It makes no sense: the byte was no character of this code page. */
  ODD;

  Fit orWorse(Fit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
