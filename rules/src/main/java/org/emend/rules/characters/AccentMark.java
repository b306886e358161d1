package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import org.emend.core.rule.Finding;

/**
 * Accents and primes. An accent that stands by itself has nothing to do between letters; a prime
 * counts minutes behind a digit and transliterates ь behind a letter.
 */
final class AccentMark {

  private static final char GRAVE = '`';
  private static final String ACCENTS = "`\u00B4\u02CA\u02CB\u0384";
  private static final String PRIMES = "\u2032\u2035";
  private static final char MODIFIER_PRIME = '\u02B9';

  static final String MARKS = ACCENTS + PRIMES + MODIFIER_PRIME;

  /** Before these Ukrainian and Belarusian write an apostrophe. */
  private static final String IOTATED = "\u0454\u0457\u044E\u044F\u0451\u0404\u0407\u042E\u042F";

  /** Behind one of these an acute is the stress of Russian dictionaries. */
  private static final String VOWELS = "аеєиіїоуюяыэёАЕЄИІЇОУЮЯЫЭЁ";

  /** What a word begins with before which French and Italian elide. */
  private static final String ELIDES =
      "aehiouy\u00E0\u00E2\u00E8\u00E9\u00EA\u00EB\u00EE\u00EF\u00F2\u00F4\u00F9\u00FB\u0153\u00E6";

  private AccentMark() {}

  /**
   * {@code l´homme} in French or Italian, {@code geht´s} in German, {@code foto´s} in Dutch. A word
   * that is one of these.
   */
  static Optional<Finding> inOtherLanguages(ApostropheWord word, Apostrophe apostrophe) {
    if (!word.isBetweenLetters()) {
      return Optional.empty();
    }
    String language = apostrophe.isIn("fr") ? "fr" : apostrophe.isIn("it") ? "it" : "";
    if (!language.isEmpty()
        && ELIDES.indexOf(Character.toLowerCase(word.after().charAt(0))) >= 0
        && ApostropheData.shared().elides(language, word.before().toLowerCase(Locale.ROOT))) {
      return Optional.of(apostrophe.fix(word, Apostrophe.SURE, "an elision"));
    }
    return (apostrophe.isIn("de") || apostrophe.isIn("nl")) && word.after().equals("s")
        ? Optional.of(apostrophe.fix(word, Apostrophe.SURE, "an s behind an apostrophe"))
        : Optional.empty();
  }

  /**
   * Whether it could be the accent of the letter behind it, which went astray: {@code m´etier},
   * {@code voil`a}.
   */
  private static boolean isStray(ApostropheWord word) {
    return (word.mark() == GRAVE ? "aeuAEU" : "eE").indexOf(word.after().charAt(0)) >= 0;
  }

  /** {@code м´ята}: between a consonant and an iotated vowel of Ukrainian or Belarusian. */
  static Optional<Finding> beforeIotated(ApostropheWord word, Apostrophe apostrophe) {
    return word.isBetweenLetters()
            && word.isIn(UnicodeScript.CYRILLIC)
            && VOWELS.indexOf(word.chars().charAt(word.at() - 1)) < 0
            && IOTATED.indexOf(word.after().charAt(0)) >= 0
            && (apostrophe.isIn("uk") || apostrophe.isIn("be") || apostrophe.isIn(""))
        ? Optional.of(
            apostrophe.fix(word, Apostrophe.SURE, "an apostrophe before an iotated vowel"))
        : Optional.empty();
  }

  static Optional<Finding> check(ApostropheWord word, Apostrophe apostrophe) {
    if (word.mark() == MODIFIER_PRIME) {
      return apostrophe.isIn("en")
          ? apostrophe.inContraction(word, Apostrophe.LIKELY)
          : Optional.empty();
    }
    return PRIMES.indexOf(word.mark()) >= 0
        ? apostrophe.inContraction(word, Apostrophe.SURE)
        : accent(word, apostrophe);
  }

  private static Optional<Finding> accent(ApostropheWord word, Apostrophe apostrophe) {
    String chars = word.chars();
    Optional<Finding> iotated = beforeIotated(word, apostrophe);
    if (iotated.isPresent()) {
      return iotated;
    }
    boolean code = word.mark() == GRAVE && chars.indexOf(GRAVE) != chars.lastIndexOf(GRAVE);
    if (code || !word.isBetweenLetters()) {
      return Optional.empty();
    }
    Optional<Finding> contraction = apostrophe.inContraction(word, Apostrophe.SURE);
    if (contraction.isEmpty() && !isStray(word)) {
      contraction = inOtherLanguages(word, apostrophe);
    }
    return contraction.isPresent() || !word.isIn(UnicodeScript.LATIN)
        ? contraction
        : Optional.of(Apostrophe.flag(word, "a spacing accent inside a word"));
  }
}
