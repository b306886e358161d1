package org.emend.rules.words.decode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.LetterModel;
import org.emend.rules.words.model.NGrams;
import org.emend.rules.words.model.StaticFunction;
import org.emend.rules.words.model.WordTraits;
import org.emend.rules.words.model.WordTrie;

/** Languages of a few words, each of which costs what is said here. */
final class TinyLanguage {

  static final Alphabet ALPHABET = new Alphabet("etaoinshrdlucmfwypvbgkqjxz'");

  private static final int STEPS_IN_A_NAT = 12;

  private TinyLanguage() {}

  /**
   * @param costs by word, in nats
   */
  static LanguageModel of(Map<String, Integer> costs) {
    StaticFunction none = StaticFunction.of(new long[0], new int[0], 14, 20);
    return of(costs, none, none);
  }

  static LanguageModel of(
      Map<String, Integer> costs, StaticFunction bigrams, StaticFunction trigrams) {
    WordTrie trie = trie(costs);
    byte[] unigrams = new byte[trie.ids()];
    for (int id = 0; id < Ids.FIRST_WORD; id++) {
      unigrams[id] = 10 * STEPS_IN_A_NAT;
    }
    costs.forEach((word, cost) -> unigrams[trie.id(word)] = (byte) (cost * STEPS_IN_A_NAT));
    return new LanguageModel(
        trie,
        new WordTraits(new byte[trie.ids()]),
        new NGrams(unigrams, new byte[trie.ids()], bigrams, trigrams),
        new LetterModel(new byte[LetterModel.CONTEXTS << LetterModel.BITS]));
  }

  static WordTrie trie(Map<String, Integer> costs) {
    Comparator<String> byLetters =
        Comparator.comparing(
            word -> {
              StringBuilder numbers = new StringBuilder();
              word.chars().forEach(c -> numbers.append((char) ALPHABET.number((char) c)));
              return numbers.toString();
            });
    List<String> words = costs.keySet().stream().sorted(byLetters).toList();
    return WordTrie.of(ALPHABET, words);
  }
}
