package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import org.emend.core.rule.Finding;
import org.emend.core.text.Text;

/**
 * Letters for a glottal stop, an ejective, an aspiration: U+02BC and U+02BB, the saltillo, and the
 * half rings and reversed commas that transliterate Arabic, Hebrew and Chinese. A language, a name
 * or a passage that uses them so is left alone.
 */
final class GlottalMark {

  private static final String LETTERS = "\u02BC\u02BB\uA78C\uA78B";

  /** Only ever transliterate, so that nothing but a contraction tells. */
  private static final String RINGS = "\u02BD\u02BE\u02BF";

  static final String MARKS = LETTERS + RINGS;

  private final Apostrophe apostrophe;
  private final Contractions contractions;
  private final GlottalLetters glottal;
  private final Text text;

  GlottalMark(Text text, Apostrophe apostrophe, Contractions contractions) {
    this.text = text;
    this.apostrophe = apostrophe;
    this.contractions = contractions;
    this.glottal = new GlottalLetters(text, contractions);
  }

  Optional<Finding> check(ApostropheWord word) {
    if (word.holds(UnicodeScript.CYRILLIC) || !word.isIn(UnicodeScript.LATIN)) {
      return Optional.empty();
    }
    String language = text.facts().language().getLanguage();
    ApostropheData data = ApostropheData.shared();
    if (data.isLetterOf(language, word.mark()) || data.nameLike(word).isPresent()) {
      return Optional.empty();
    }
    if (RINGS.indexOf(word.mark()) >= 0) {
      return apostrophe.isIn("en")
          ? apostrophe.inContraction(word, Apostrophe.LIKELY)
          : Optional.empty();
    }
    if (data.elides(language, word.before().toLowerCase(Locale.ROOT)) && word.isBetweenLetters()) {
      return Optional.of(apostrophe.fix(word, Apostrophe.SURE, "an elision"));
    }
    return glottal.prevail() ? Optional.empty() : english(word);
  }

  private Optional<Finding> english(ApostropheWord word) {
    Optional<Finding> contraction = apostrophe.inContraction(word, Apostrophe.SURE);
    if (contraction.isPresent() || !apostrophe.isIn("en")) {
      return contraction;
    }
    if (contractions.isPluralPossessive(word) && !glottal.open(word)) {
      return Optional.of(apostrophe.fix(word, Apostrophe.SURE, "an English plural possessive"));
    }
    return word.isBetweenLetters()
        ? Optional.of(Apostrophe.flag(word, "a letter of other languages inside an English word"))
        : Optional.empty();
  }
}
