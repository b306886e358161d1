package org.emend.rules.words.decode;

import java.util.Locale;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.LanguageModel;

/** Writes the words of the lexicon, which are in lower case, as they stand in a text. */
final class Spelling {

  /** A word that has a capital at least as often always has it. */
  private static final double NAME = .9;

  private final LanguageModel language;

  Spelling(LanguageModel language) {
    this.language = language;
  }

  /** How a word is written, by most of its letters. */
  static Letters of(String word) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
    }
    if (upper > 1 && upper > lower) {
      return Letters.CAPITALS;
    }
    return upper > 0 && Character.isUpperCase(word.charAt(0)) ? Letters.TITLE : Letters.LOWER;
  }

  String write(Candidate candidate, Letters letters) {
    if (letters == Letters.CAPITALS) {
      return candidate.text().toUpperCase(Locale.ROOT);
    }
    if (!candidate.isSplit()) {
      return write(candidate.text(), candidate.first(), letters == Letters.TITLE);
    }
    int space = candidate.text().indexOf(' ');
    return write(candidate.text().substring(0, space), candidate.first(), letters == Letters.TITLE)
        + " "
        + write(candidate.text().substring(space + 1), candidate.second(), false);
  }

  private String write(String word, int id, boolean capital) {
    boolean isName = language.traits().capitalised(id) + language.traits().capitals(id) >= NAME;
    return capital || isName
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
