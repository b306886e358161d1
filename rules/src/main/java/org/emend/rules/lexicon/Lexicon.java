package org.emend.rules.lexicon;

/** The words of a language. Implementations are thread-safe, and load when they are first asked. */
public interface Lexicon {

  /**
   * Whether this is a word as it may stand in running text: in lower case, capitalised at the
   * beginning of a sentence, or in capitals throughout. A name is a word with its capital only.
   */
  boolean contains(String word);

  /**
   * How common a word is, from 0 (rare, or never counted) upward on a logarithmic scale; -1 for
   * what is no word.
   */
  int frequencyClass(String word);
}
