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
   * Soft hyphens; zero-width spaces, but for scripts that mark the ends of words so; byte order
   * marks that are not the first character; word joiners within words, since beside dashes
   * typographers want them; zero-width joiners between letters of Latin, Greek and Cyrillic, since
   * emoji, Persian and the scripts of India need them.
   */
  private static boolean isInvisible(char[] chars, int at) {
    char before = at > 0 ? chars[at - 1] : ' ';
    char after = at + 1 < chars.length ? chars[at + 1] : ' ';
    return switch (chars[at]) {
      case '\u00AD', '\u180E' -> true;
      case '\u200B' -> !isSoutheastAsian(before) && !isSoutheastAsian(after);
      case '\uFEFF' -> at > 0;
      case '\u2060' -> isLetter(before) && isLetter(after);
      case '\u200C', '\u200D' -> isEuropean(before) && isEuropean(after);
      default -> false;
    };
  }

  private static boolean isLetter(char c) {
    return (CharKinds.of(c) & CharKinds.LETTER) != 0;
  }

  private static boolean isEuropean(char c) {
    return c < 0x530 && isLetter(c);
  }

  /** Thai, Lao, Tibetan, Myanmar and Khmer. */
  private static boolean isSoutheastAsian(char c) {
    return c >= 0x0E00 && c < 0x10A0 || c >= 0x1780 && c < 0x1800;
  }
}
