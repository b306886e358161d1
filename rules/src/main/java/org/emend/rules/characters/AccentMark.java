package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
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

  private AccentMark() {}

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
    if ((apostrophe.isIn("uk") || apostrophe.isIn("be"))
        && word.isIn(UnicodeScript.CYRILLIC)
        && IOTATED.indexOf(word.after().charAt(0)) >= 0) {
      return Optional.of(
          apostrophe.fix(word, Apostrophe.SURE, "an apostrophe before an iotated vowel"));
    }
    Optional<Finding> contraction = apostrophe.inContraction(word, Apostrophe.SURE);
    return contraction.isPresent() || !word.isIn(UnicodeScript.LATIN)
        ? contraction
        : Optional.of(Apostrophe.flag(word, "a spacing accent inside a word"));
  }
}
