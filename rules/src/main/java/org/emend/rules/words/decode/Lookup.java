package org.emend.rules.words.decode;

import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.WordTrie;

/** What the language model takes an atom for. */
final class Lookup {

  private final LanguageModel language;

  Lookup(LanguageModel language) {
    this.language = language;
  }

  WordTrie words() {
    return language.words();
  }

  int id(Atom atom) {
    if (atom.isNumber() || atom.isCounted() || atom.letters() == 0) {
      return Ids.NUMBER;
    }
    return atom.isPlain() ? language.id(atom.text()) : Ids.UNKNOWN;
  }

  /** Whether it is a word of the lexicon or a number. */
  boolean isKnown(Atom atom) {
    int id = id(atom);
    return id >= Ids.FIRST_WORD || id == Ids.NUMBER && atom.digits() > 0;
  }
}
