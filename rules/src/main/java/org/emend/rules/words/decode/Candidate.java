package org.emend.rules.words.decode;

import org.emend.rules.words.model.WordTrie;

/**
 * What a stretch of text may have been: a word of the lexicon, or two.
 *
 * @param text in lower case, two words with a space between
 * @param first the id of the word, or of the first of two
 * @param second the id of the second, or {@link WordTrie#NO_WORD}
 * @param cost of the channel, -ln P(read | text) in nats
 */
record Candidate(String text, int first, int second, float cost) {

  boolean isSplit() {
    return second != WordTrie.NO_WORD;
  }
}
