package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.List;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.WordTrie;

/** The words that a search has reached, each or each two of them once. Reused; not thread-safe. */
final class Harvest {

  private final WordTrie words;
  private final Alphabet alphabet;
  private final int[] parents;
  private final float[] unigrams;
  private final int lastLetter;
  private final List<Found> found = new ArrayList<>();

  private record Found(int node, int first, float cost, float worth) implements Comparable<Found> {
    @Override
    public int compareTo(Found other) {
      return Float.compare(worth, other.worth);
    }
  }

  Harvest(WordTrie words, SearchTables tables) {
    this.words = words;
    this.alphabet = words.alphabet();
    this.parents = tables.parents();
    this.unigrams = tables.unigrams();
    int letter = words.firstChild(WordTrie.ROOT);
    while (!words.isLast(letter)) {
      letter++;
    }
    lastLetter = letter;
  }

  void clear() {
    found.clear();
  }

  /** A node where the search has come to the end, and the end of the word before it if any. */
  void add(int node, int first, float cost) {
    int word = words.word(node);
    if (word != WordTrie.NO_WORD && !isLoneLetter(node)) {
      float language = unigrams[word] + (first == States.NOTHING ? 0 : unigrams[words.word(first)]);
      found.add(new Found(node, first, cost, cost + language));
    }
  }

  List<Candidate> candidates(int most) {
    found.sort(null);
    List<Candidate> candidates = new ArrayList<>();
    for (Found word : found.subList(0, Math.min(most, found.size()))) {
      candidates.add(candidate(word));
    }
    return candidates;
  }

  private Candidate candidate(Found word) {
    int id = words.word(word.node());
    String text = spell(word.node());
    return word.first() == States.NOTHING
        ? new Candidate(text, id, WordTrie.NO_WORD, word.cost())
        : new Candidate(
            spell(word.first()) + " " + text, words.word(word.first()), id, word.cost());
  }

  /** Letters are in the lexicon for the sake of initials; only three of them are words. */
  boolean isLoneLetter(int node) {
    return node <= lastLetter && "aio".indexOf(alphabet.letter(words.letter(node))) < 0;
  }

  private String spell(int node) {
    StringBuilder word = new StringBuilder();
    for (int at = node; at != WordTrie.ROOT; at = parents[at]) {
      word.append(alphabet.letter(words.letter(at)));
    }
    return word.reverse().toString();
  }
}
