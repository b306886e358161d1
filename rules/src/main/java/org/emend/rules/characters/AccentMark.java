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
  private static final char ACUTE = '\u00B4';
  private static final String ACCENTS = "`\u00B4\u02CA\u02CB\u0384";
  private static final String PRIMES = "\u2032\u2035";
  private static final char MODIFIER_PRIME = '\u02B9';

  static final String MARKS = ACCENTS + PRIMES + MODIFIER_PRIME;

  /** Before these Ukrainian and Belarusian write an apostrophe. */
  private static final String IOTATED = "\u0454\u0457\u044E\u044F\u0451\u0404\u0407\u042E\u042F";

  /** Behind one of these an acute is the stress of Russian dictionaries. */
  private static final String VOWELS = "аеєиіїоуюяыэёАЕЄИІЇОУЮЯЫЭЁ";

  private AccentMark() {}

  /**
   * {@code l´homme} in French or Italian; before an e it could be its accent that went astray, as
   * in {@code m´etier}.
   */
  private static boolean isElision(ApostropheWord word, Apostrophe apostrophe) {
    String language = apostrophe.isIn("fr") ? "fr" : apostrophe.isIn("it") ? "it" : "";
    return !language.isEmpty()
        && ApostropheData.shared().elides(language, word.before().toLowerCase(Locale.ROOT))
        && "eE".indexOf(word.after().charAt(0)) < 0;
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
    boolean code = word.mark() == GRAVE && chars.indexOf(GRAVE) != chars.lastIndexOf(GRAVE);
    if (code || !word.isBetweenLetters()) {
      return Optional.empty();
    }
    if ((apostrophe.isIn("uk") || apostrophe.isIn("be") || apostrophe.isIn(""))
        && word.isIn(UnicodeScript.CYRILLIC)
        && VOWELS.indexOf(chars.charAt(word.at() - 1)) < 0
        && IOTATED.indexOf(word.after().charAt(0)) >= 0) {
      return Optional.of(
          apostrophe.fix(word, Apostrophe.SURE, "an apostrophe before an iotated vowel"));
    }
    if (word.mark() == ACUTE && isElision(word, apostrophe)) {
      return Optional.of(apostrophe.fix(word, Apostrophe.SURE, "an elision"));
    }
    if (word.mark() == ACUTE && apostrophe.isIn("de") && word.after().equals("s")) {
      return Optional.of(apostrophe.fix(word, Apostrophe.SURE, "a German ’s"));
    }
    Optional<Finding> contraction = apostrophe.inContraction(word, Apostrophe.SURE);
    return contraction.isPresent() || !word.isIn(UnicodeScript.LATIN)
        ? contraction
        : Optional.of(Apostrophe.flag(word, "a spacing accent inside a word"));
  }
}
