package org.emend.rules.lexicon;

import java.util.List;

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

  /**
   * The words that a pattern may have been, in lower case or as they are listed, when each {@code
   * hole} in it stands for one letter beyond ASCII. Sorted.
   */
  List<String> completions(String pattern, char hole);
}
