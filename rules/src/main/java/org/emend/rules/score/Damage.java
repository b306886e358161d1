package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

/** Characters that no text should have, per thousand. They need no rules. */
final class Damage {

  private static final double THOUSAND = 1000;

  private Damage() {}

  static void measure(Tokens tokens, Signals signals) {
    long invisible = 0;
    long c1 = 0;
    long privateUse = 0;
    long replacements = 0;
    long strays = 0;
    char[] chars = tokens.chars;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        continue;
      }
      c1 += c < 0xA0 && c != 0x85 ? 1 : 0;
      privateUse += c >= 0xE000 && c <= 0xF8FF ? 1 : 0;
      replacements += c == 0xFFFD ? 1 : 0;
      invisible += isInvisible(chars, i) ? 1 : 0;
      if (Character.isSurrogate(c)) {
        boolean isPair = i + 1 < chars.length && Character.isSurrogatePair(c, chars[i + 1]);
        strays += isPair ? 0 : 1;
        i += isPair ? 1 : 0;
      }
    }
    signals.put("invisible_density", share(THOUSAND * invisible, tokens.length));
    signals.put("c1_density", share(THOUSAND * c1, tokens.length));
    signals.put("pua_density", share(THOUSAND * privateUse, tokens.length));
    signals.put("fffd_density", share(THOUSAND * replacements, tokens.length));
    signals.put("stray_byte_density", share(THOUSAND * strays, tokens.length));
  }

  /**
   * Soft hyphen, zero-width space, word joiner, a byte order mark that is not the first character;
   * joiners only between letters of Latin, Greek and Cyrillic, since emoji, Persian and the scripts
   * of India need them.
   */
  private static boolean isInvisible(char[] chars, int at) {
    char c = chars[at];
    return switch (c) {
      case '\u00AD', '\u200B', '\u2060', '\u180E' -> true;
      case '\uFEFF' -> at > 0;
      case '\u200C', '\u200D' ->
          at > 0 && at + 1 < chars.length && isEuropean(chars[at - 1]) && isEuropean(chars[at + 1]);
      default -> false;
    };
  }

  private static boolean isEuropean(char c) {
    return c < 0x530 && (CharKinds.of(c) & CharKinds.LETTER) != 0;
  }
}
