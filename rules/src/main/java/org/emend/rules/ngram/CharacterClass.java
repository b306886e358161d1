package org.emend.rules.ngram;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * What kind of character something is, as coarse as context needs: letters by script and case, the
 * rest by what they do in a line. The model backs off to these, so they need no more detail than
 * what can follow what.
 */
enum CharacterClass {
  SPACE,
  DIGIT,
  LATIN_LOWER,
  LATIN_UPPER,
  GREEK_LOWER,
  GREEK_UPPER,
  CYRILLIC_LOWER,
  CYRILLIC_UPPER,
  ARMENIAN,
  GEORGIAN,
  HEBREW,
  ARABIC,
  DEVANAGARI,
  BENGALI,
  GURMUKHI,
  GUJARATI,
  TAMIL,
  TELUGU,
  KANNADA,
  MALAYALAM,
  SINHALA,
  THAI,
  LAO,
  TIBETAN,
  MYANMAR,
  KHMER,
  ETHIOPIC,
  HANGUL,
  KANA,
  HAN,
  OTHER_LETTER,
  MODIFIER_LETTER,
  MARK,
  OPENING,
  CLOSING,
  TERMINAL,
  DASH,
  WIDE_PUNCTUATION,
  OTHER_PUNCTUATION,
  CURRENCY,
  MATH,
  ACCENT,
  BOX,
  EMOJI,
  OTHER_SYMBOL,
  FORMAT,
  CONTROL,
  PRIVATE,
  BROKEN;

  private static final Map<UnicodeScript, CharacterClass> SCRIPTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.ARMENIAN, ARMENIAN),
              Map.entry(UnicodeScript.GEORGIAN, GEORGIAN),
              Map.entry(UnicodeScript.HEBREW, HEBREW),
              Map.entry(UnicodeScript.ARABIC, ARABIC),
              Map.entry(UnicodeScript.DEVANAGARI, DEVANAGARI),
              Map.entry(UnicodeScript.BENGALI, BENGALI),
              Map.entry(UnicodeScript.GURMUKHI, GURMUKHI),
              Map.entry(UnicodeScript.GUJARATI, GUJARATI),
              Map.entry(UnicodeScript.TAMIL, TAMIL),
              Map.entry(UnicodeScript.TELUGU, TELUGU),
              Map.entry(UnicodeScript.KANNADA, KANNADA),
              Map.entry(UnicodeScript.MALAYALAM, MALAYALAM),
              Map.entry(UnicodeScript.SINHALA, SINHALA),
              Map.entry(UnicodeScript.THAI, THAI),
              Map.entry(UnicodeScript.LAO, LAO),
              Map.entry(UnicodeScript.TIBETAN, TIBETAN),
              Map.entry(UnicodeScript.MYANMAR, MYANMAR),
              Map.entry(UnicodeScript.KHMER, KHMER),
              Map.entry(UnicodeScript.ETHIOPIC, ETHIOPIC),
              Map.entry(UnicodeScript.HANGUL, HANGUL),
              Map.entry(UnicodeScript.HIRAGANA, KANA),
              Map.entry(UnicodeScript.KATAKANA, KANA),
              Map.entry(UnicodeScript.HAN, HAN)));

  /** The class of a code point; of a lone surrogate, {@link #BROKEN}. */
  static CharacterClass of(int c) {
    if (c >= 0x2500 && c <= 0x259F) {
      return BOX;
    }
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER -> letter(c, false);
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> letter(c, true);
      case Character.OTHER_LETTER -> letter(c, false);
      case Character.MODIFIER_LETTER -> c < 0x300 ? MODIFIER_LETTER : letter(c, false);
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          mark(c);
      case Character.DECIMAL_DIGIT_NUMBER -> c < 0x80 ? DIGIT : script(c, DIGIT);
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> OTHER_SYMBOL;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION ->
          isWide(c) ? WIDE_PUNCTUATION : OPENING;
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
          isWide(c) ? WIDE_PUNCTUATION : CLOSING;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.CONNECTOR_PUNCTUATION -> OTHER_PUNCTUATION;
      case Character.OTHER_PUNCTUATION -> punctuation(c);
      case Character.CURRENCY_SYMBOL -> CURRENCY;
      case Character.MATH_SYMBOL -> MATH;
      case Character.MODIFIER_SYMBOL -> c >= 0x1F3FB && c <= 0x1F3FF ? EMOJI : ACCENT;
      case Character.OTHER_SYMBOL ->
          c >= 0x1F000 || c >= 0x2600 && c <= 0x27BF ? EMOJI : OTHER_SYMBOL;
      case Character.FORMAT -> FORMAT;
      case Character.CONTROL -> c == '\n' || c == '\t' || c == '\r' ? SPACE : CONTROL;
      case Character.PRIVATE_USE -> PRIVATE;
      default -> BROKEN;
    };
  }

  private static CharacterClass letter(int c, boolean upper) {
    return switch (UnicodeScript.of(c)) {
      case LATIN -> upper ? LATIN_UPPER : LATIN_LOWER;
      case GREEK -> upper ? GREEK_UPPER : GREEK_LOWER;
      case CYRILLIC -> upper ? CYRILLIC_UPPER : CYRILLIC_LOWER;
      // The ordinal indicators, and the micro sign.
      case COMMON -> c < 0x100 ? OTHER_SYMBOL : script(c, OTHER_LETTER);
      default -> script(c, OTHER_LETTER);
    };
  }

  private static CharacterClass mark(int c) {
    return c >= 0xFE00 && c <= 0xFE0F ? FORMAT : script(c, MARK);
  }

  private static CharacterClass script(int c, CharacterClass otherwise) {
    return SCRIPTS.getOrDefault(UnicodeScript.of(c), otherwise);
  }

  private static CharacterClass punctuation(int c) {
    if (isWide(c)) {
      return WIDE_PUNCTUATION;
    }
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', 0x2026 -> TERMINAL;
      default -> script(c, OTHER_PUNCTUATION);
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x3000 && c <= 0x303F || c >= 0xFF00;
  }
}
