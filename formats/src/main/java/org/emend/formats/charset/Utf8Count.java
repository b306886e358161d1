package org.emend.formats.charset;

/**
 * How much of a sample is UTF-8.
 *
 * @param characters well-formed sequences of two bytes and more
 * @param strays bytes beyond ASCII that are no part of any
 */
record Utf8Count(int characters, int strays) {

  /**
   * Counts.
   *
   * @param complete whether the input ends with the sample; otherwise the beginning of a character
   *     at its end is no stray
   */
  static Utf8Count of(byte[] sample, int from, int to, boolean complete) {
    int characters = 0;
    int strays = 0;
    int at = from;
    while (at < to) {
      int lead = sample[at] & 0xFF;
      if (lead < 0x80) {
        at++;
        continue;
      }
      int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
      int good = 1;
      while (good < length && at + good < to && fits(sample, at, good)) {
        good++;
      }
      if (good == length && length > 1) {
        characters++;
        at += length;
      } else if (at + good == to && length > 1 && !complete) {
        at = to;
      } else {
        strays++;
        at++;
      }
    }
    return new Utf8Count(characters, strays);
  }

  /** Whether a byte may follow; the second excludes what is overlong, or no character. */
  private static boolean fits(byte[] bytes, int at, int behind) {
    int b = bytes[at + behind] & 0xFF;
    int lead = bytes[at] & 0xFF;
    int least = behind > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = behind > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return b >= least && b <= most;
  }

  /** Whether the strays are damage in UTF-8 rather than the text in another charset. */
  boolean isMostly() {
    return characters >= strays;
  }

  boolean isClean() {
    return strays == 0;
  }
}
