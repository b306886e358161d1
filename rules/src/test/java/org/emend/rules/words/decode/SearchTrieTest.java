package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.WordTrie;
import org.junit.jupiter.api.Test;

/** With an alphabet of 40 letters, of which the last ones share a bit. */
class SearchTrieTest {

  private static final Alphabet ALPHABET =
      new Alphabet("abcdefghijklmnopqrstuvwxyz0123456789\u00E0\u00E1\u00E2\u00E3");

  private final WordTrie words =
      WordTrie.of(
          ALPHABET, List.of("a", "ab", "abcdefghijkl", "az", "a5", "a7", "a\u00E0", "a\u00E3"));

  private final SearchTrie trie = SearchTrie.of(words, words.parents(), costs());

  private byte[] costs() {
    byte[] costs = new byte[words.ids()];
    Arrays.fill(costs, (byte) 240);
    costs[words.id("az")] = 78;
    costs[words.id("a")] = 120;
    return costs;
  }

  private int child(int node, char letter) {
    return trie.child(node, ALPHABET.number(letter));
  }

  @Test
  void childrenAreThoseOfTheTrieOfWords() {
    int a = child(WordTrie.ROOT, 'a');
    for (char letter : ALPHABET.letters().toCharArray()) {
      int number = ALPHABET.number(letter);
      assertThat(trie.child(a, number)).as("%s", letter).isEqualTo(words.child(a, number));
    }
  }

  @Test
  void childrenComeOneAfterTheOtherRareLettersIncluded() {
    int a = child(WordTrie.ROOT, 'a');
    List<Character> letters = new ArrayList<>();
    int child = SearchTrie.firstChild(trie.costs(a));
    for (int left = SearchTrie.next(trie.letters(a)); left != 0; ) {
      letters.add(ALPHABET.letter(trie.letter(child, left)));
      left = trie.others(child++, left);
    }
    assertThat(letters).containsExactly('b', 'z', '5', '7', '\u00E0', '\u00E3');
  }

  @Test
  void lettersBelowAreThoseOfAllWords() {
    int below = SearchTrie.below(trie.letters(child(child(WordTrie.ROOT, 'a'), 'b')));
    TreeSet<Character> letters = new TreeSet<>();
    for (int number = 1; number <= 26; number++) {
      if ((below >>> number & 1) != 0) {
        letters.add(ALPHABET.letter(number));
      }
    }
    assertThat(letters).first().isEqualTo('c');
    assertThat(letters).last().isEqualTo('l');
    assertThat(letters).hasSize(10);
  }

  @Test
  void costsAreThoseOfTheCommonestWordByLength() {
    long root = trie.costs(WordTrie.ROOT);
    assertThat(SearchTrie.least(root)).isEqualTo(6.5f);
    assertThat(SearchTrie.least(root, 2)).isEqualTo(6.5f);
    assertThat(SearchTrie.least(root, 1)).isEqualTo(10);
    assertThat(SearchTrie.least(root, 3)).as("no word has three").isEqualTo(Float.MAX_VALUE);
    assertThat(SearchTrie.least(root, SearchTrie.LENGTHS - 1))
        .as("the long one")
        .isBetween(19f, 20f);
  }

  @Test
  void costsBelowANodeAreThoseOfItsWords() {
    for (int node = 0; node < words.nodes(); node++) {
      assertThat(SearchTrie.least(trie.costs(node))).isEqualTo(least(node));
    }
  }

  private float least(int node) {
    float least = words.word(node) == WordTrie.NO_WORD ? 1_000 : (costs()[words.word(node)] & 0xFF);
    least /= words.word(node) == WordTrie.NO_WORD ? 1 : 12;
    for (int child = words.firstChild(node); child != 0; child++) {
      least = Math.min(least, least(child));
      if (words.isLast(child)) {
        break;
      }
    }
    return least;
  }

  @Test
  void wordsEndWhereTheyEnd() {
    int a = child(WordTrie.ROOT, 'a');
    assertThat(SearchTrie.isWord(trie.costs(WordTrie.ROOT))).isFalse();
    assertThat(SearchTrie.isWord(trie.costs(a))).isTrue();
    assertThat(SearchTrie.isWord(trie.costs(child(child(a, 'b'), 'c')))).isFalse();
  }
}
