package org.emend.rules.words.decode;

import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.WordTrie;

/**
 * What searches of all threads share.
 *
 * @param parents the node above each node
 * @param least the cost of the commonest word at or below each node, in nats
 * @param unigrams the cost of each word, in nats
 */
record SearchTables(int[] parents, float[] least, float[] unigrams) {

  static SearchTables of(LanguageModel language) {
    WordTrie words = language.words();
    byte[] below = words.leastBelow(language.ngrams().unigramSteps());
    float[] least = new float[below.length];
    for (int node = 0; node < below.length; node++) {
      least[node] = (below[node] & 0xFF) / 12f;
    }
    float[] unigrams = new float[words.ids()];
    for (int id = 0; id < unigrams.length; id++) {
      unigrams[id] = (float) language.ngrams().cost(id);
    }
    return new SearchTables(words.parents(), least, unigrams);
  }
}
