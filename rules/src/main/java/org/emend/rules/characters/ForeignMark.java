package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;

/**
 * Quotation marks, and the apostrophes of other scripts: the fullwidth one, the Armenian one, the
 * Hebrew geresh, the Greek koronis and psili. Each is right among its own.
 */
final class ForeignMark {

  private static final String QUOTES = "\u2018\u201B";
  private static final char LOW_QUOTE = '\u201A';

  /** No further back is its beginning looked for. In code units. */
  private static final int LONGEST_QUOTATION = 200;

  private static final char FULLWIDTH = '\uFF07';
  private static final char ARMENIAN = '\u055A';
  private static final char TURNED_COMMA = '\u02BB';

  static final String MARKS = QUOTES + FULLWIDTH + ARMENIAN + "\u05F3\u1FBD\u1FBF";

  // As likely a quotation mark in a word as an ʻokina.
  private static final double NAME = .55;

  private ForeignMark() {}

  static Optional<Finding> check(ApostropheWord word, Apostrophe apostrophe) {
    char mark = word.mark();
    if (mark == ARMENIAN) {
      return word.holds(UnicodeScript.ARMENIAN)
          ? Optional.empty()
          : Optional.of(Apostrophe.flag(word, "an Armenian mark outside Armenian"));
    }
    if (mark == FULLWIDTH) {
      return word.isBetweenLetters() && word.isIn(UnicodeScript.LATIN)
          ? Optional.of(apostrophe.fix(word, Apostrophe.SURE, "Latin letters on both sides"))
          : Optional.empty();
    }
    return QUOTES.indexOf(mark) >= 0
        ? quote(word, apostrophe)
        : apostrophe.inContraction(word, Apostrophe.SURE);
  }

  /** {@code Wayfair‘s}; in {@code Hawai‘i} it stands for the ʻokina. */
  private static Optional<Finding> quote(ApostropheWord word, Apostrophe apostrophe) {
    if (!word.isBetweenLetters()) {
      return Optional.empty();
    }
    return ApostropheData.shared()
        .nameLike(word)
        .filter(name -> name.indexOf(TURNED_COMMA) >= 0)
        .map(name -> okina(word, name))
        .or(() -> apostrophe.inContraction(word, Apostrophe.SURE))
        .or(() -> closesGerman(word) ? Optional.empty() : inOthers(word, apostrophe));
  }

  private static Optional<Finding> inOthers(ApostropheWord word, Apostrophe apostrophe) {
    return AccentMark.inOtherLanguages(word, apostrophe)
        .or(() -> AccentMark.beforeIotated(word, apostrophe));
  }

  /** {@code ‚Spiegel‘s}: in German it is the end of a quotation. */
  private static boolean closesGerman(ApostropheWord word) {
    int from = Math.max(0, word.at() - LONGEST_QUOTATION);
    return word.chars().substring(from, word.at()).indexOf(LOW_QUOTE) >= 0;
  }

  private static Finding okina(ApostropheWord word, String name) {
    String message = "a quotation mark stands for the \u02BBokina";
    return Finding.fix(
        ModifierApostrophe.ID, word.span(), Severity.INFO, message, new Fix(name, NAME));
  }
}
