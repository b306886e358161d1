package org.emend.rules.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTrieTest {

  private static final Alphabet ALPHABET = new Alphabet("abcdefghijklmnopqrstuvwxyz");

  private final WordTrie trie =
      WordTrie.of(ALPHABET, List.of("a", "an", "and", "ant", "be", "bend", "c"));

  private int node(String word) {
    int node = WordTrie.ROOT;
    for (char c : word.toCharArray()) {
      node = trie.child(node, ALPHABET.number(c));
    }
    return node;
  }

  @Test
  void idsGoByLengthThenByLetter() {
    assertThat(List.of("a", "c", "an", "be", "and", "ant", "bend"))
        .extracting(trie::id)
        .containsExactly(4, 5, 6, 7, 8, 9, 10);
    assertThat(trie.ids()).isEqualTo(11);
  }

  @Test
  void whatIsNoWordHasNoId() {
    assertThat(List.of("", "b", "ben", "bends", "ab", "x", "An", "a1"))
        .extracting(trie::id)
        .containsOnly(WordTrie.NO_WORD);
  }

  @Test
  void childrenStandSideBySide() {
    int an = node("an");
    assertThat(trie.firstChild(an)).isEqualTo(node("and"));
    assertThat(trie.isLast(node("and"))).isFalse();
    assertThat(node("ant")).isEqualTo(node("and") + 1);
    assertThat(trie.isLast(node("ant"))).isTrue();
    assertThat(ALPHABET.letter(trie.letter(node("ant")))).isEqualTo('t');
    assertThat(trie.child(an, ALPHABET.number('s'))).isZero();
    assertThat(trie.firstChild(node("bend"))).isZero();
  }

  @Test
  void parentsLeadBack() {
    int[] parents = trie.parents();
    assertThat(parents[node("bend")]).isEqualTo(node("ben"));
    assertThat(parents[node("c")]).isEqualTo(WordTrie.ROOT);
    assertThat(parents[WordTrie.ROOT]).isEqualTo(WordTrie.ROOT);
  }

  @Test
  void itComesBackAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trie.write(new DataOutputStream(bytes));
    WordTrie back = WordTrie.read(new Section(ByteBuffer.wrap(bytes.toByteArray())));
    for (String word : List.of("a", "an", "and", "ant", "be", "bend", "c", "ben", "d")) {
      assertThat(back.id(word)).isEqualTo(trie.id(word));
    }
    assertThat(back.parents()).isEqualTo(trie.parents());
  }
}
