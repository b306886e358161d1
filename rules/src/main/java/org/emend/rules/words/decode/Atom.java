package org.emend.rules.words.decode;

import java.util.Locale;
import java.util.Set;

/**
 * The smallest part of a passage that a damaged word may be made of: a run of letters, digits and
 * whatever else is no usual punctuation.
 *
 * @param start half-open, UTF-16 code units of the passage
 * @param text what stands there
 * @param before what stands between this atom and the one before, or the passage's start; every
 *     line break as a line feed
 * @param letters how many characters are letters
 * @param digits how many are digits
 * @param isSentenceStart whether a capital here says nothing
 */
record Atom(
    int start,
    int end,
    String text,
    String before,
    int letters,
    int digits,
    boolean isSentenceStart) {

  private static final Set<String> UNITS =
      Set.of(
          "st", "nd", "rd", "th", "d", "s", "l", "lb", "lbs", "oz", "ft", "in", "cwt", "am", "pm",
          "m", "km", "cm", "mm", "kg", "g", "c", "p", "k", "x", "mi", "yd", "h", "hz", "px");

  int length() {
    return end - start;
  }

  /** Digits and nothing that could be a letter. */
  boolean isNumber() {
    return digits > 0 && letters == 0;
  }

  /** A number with what it counts: {@code 25th}, {@code 6d}, {@code 40ft}. */
  boolean isCounted() {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0 && end == digits && UNITS.contains(text.substring(end).toLowerCase(Locale.ROOT));
  }

  /** Nothing but letters and apostrophes. */
  boolean isPlain() {
    return digits == 0 && odd() == 0;
  }

  /** Characters that belong into no word. */
  int odd() {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      odd += Character.isLetterOrDigit(c) || Atoms.isApostrophe(c) ? 0 : 1;
    }
    return odd;
  }

  /** A line break is all that parts it from the atom before, or a hyphen at a line's end. */
  boolean isBehindLineBreak() {
    return before.indexOf('\n') >= 0;
  }
}
