package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * Words of a lexicon that may be misspelt all the same: they were counted so rarely that misprints
 * were counted as often, and a second dictionary has them not.
 *
 * <p>Immutable and thread-safe.
 */
public final class DoubtfulWords {

  public static final DoubtfulWords NONE = new DoubtfulWords(new BitSet());

  private final BitSet ids;

  private DoubtfulWords(BitSet ids) {
    this.ids = ids;
  }

  /**
   * Those of a language.
   *
   * @param dictionary the second
   */
  public static DoubtfulWords of(LanguageModel language, Predicate<String> dictionary) {
    WordTrie words = language.words();
    int[] parents = words.parents();
    BitSet ids = new BitSet();
    for (int node = 0; node < words.nodes(); node++) {
      int id = words.word(node);
      if (id != WordTrie.NO_WORD
          && language.isDoubtful(id)
          && !dictionary.test(words.wordAt(node, parents))) {
        ids.set(id);
      }
    }
    return new DoubtfulWords(ids);
  }

  public boolean contains(int id) {
    return ids.get(id);
  }

  void write(DataOutput out) throws IOException {
    out.write(ids.toByteArray());
  }

  static DoubtfulWords read(Section in) throws IOException {
    return new DoubtfulWords(BitSet.valueOf(in.rest()));
  }
}
