package org.emend.rules.words.decode;

import org.emend.rules.words.model.LanguageModel;

/**
 * What searches of all threads share.
 *
 * @param trie the words, laid out for searches
 * @param parents the node above each node
 * @param unigrams the cost of each word, in nats
 */
record SearchTables(SearchTrie trie, int[] parents, float[] unigrams) {

  static SearchTables of(LanguageModel language) {
    int[] parents = language.words().parents();
    float[] unigrams = new float[language.words().ids()];
    for (int id = 0; id < unigrams.length; id++) {
      unigrams[id] = (float) language.ngrams().cost(id);
    }
    SearchTrie trie = SearchTrie.of(language.words(), parents, language.ngrams().unigramSteps());
    return new SearchTables(trie, parents, unigrams);
  }
}
