package org.emend.rules.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

  private static final int NODES_TRIED = 50_000;

  private final WordModel.Words words = WordModel.englishWords().orElseThrow();
  private final Alphabet alphabet = words.all().alphabet();

  @Test
  void everyWordOfTheLexiconIsKnown() {
    KnownWords known = KnownWords.of(words.all(), DoubtfulWords.NONE);
    int[] ids = {Ids.FIRST_WORD};
    words
        .all()
        .hashes(
            (id, hash) -> {
              assertThat(id).isEqualTo(ids[0]++);
              assertThat(known.look(hash)).as("word %s", id).isEqualTo(KnownWords.KNOWN);
            });
    assertThat(ids[0]).isEqualTo(words.all().ids());
  }

  /** Words with one letter more or another: what is in no list is not taken for what is. */
  @Test
  void whatTheTrieDoesNotHoldIsUnknown() {
    KnownWords known = KnownWords.of(words.all(), DoubtfulWords.NONE);
    int[] parents = words.all().parents();
    int unknown = 0;
    for (int node = 1; node < words.all().nodes(); node += words.all().nodes() / NODES_TRIED) {
      String word = words.all().wordAt(node, parents);
      for (String tried : List.of(word, word + "q", "x" + word, word + word)) {
        boolean isWord = words.all().id(tried) != WordTrie.NO_WORD;
        assertThat(known.look(hash(tried)))
            .as(tried)
            .isEqualTo(isWord ? KnownWords.KNOWN : KnownWords.UNKNOWN);
        unknown += isWord ? 0 : 1;
      }
    }
    assertThat(unknown).isGreaterThan(NODES_TRIED);
  }

  @Test
  void doubtfulWordsAreTold() throws IOException {
    WordTrie trie = WordTrie.of(new Alphabet("abc"), List.of("a", "ab", "b", "cab"));
    DoubtfulWords doubtful = doubtful(trie.id("ab"), trie.id("cab"));
    KnownWords known = KnownWords.of(trie, doubtful);
    assertThat(List.of("a", "ab", "b", "cab", "ba", "c"))
        .extracting(word -> known.look(hash(word, trie.alphabet())))
        .containsExactly(
            KnownWords.KNOWN,
            KnownWords.DOUBTFUL,
            KnownWords.KNOWN,
            KnownWords.DOUBTFUL,
            KnownWords.UNKNOWN,
            KnownWords.UNKNOWN);
  }

  @Test
  void itIsReadAsItWasWritten() throws IOException {
    KnownWords known = KnownWords.of(words.all(), words.doubtful());
    ModelFile file = new ModelFile();
    file.put("known", known::write);
    KnownWords read = KnownWords.read(file.section("known"));
    assertThat(read.alphabet().letters()).isEqualTo(alphabet.letters());
    words.all().hashes((id, hash) -> assertThat(read.look(hash)).isEqualTo(known.look(hash)));
    assertThat(read.look(hash("xqzt"))).isEqualTo(KnownWords.UNKNOWN);
  }

  private static DoubtfulWords doubtful(int... ids) throws IOException {
    BitSet bits = new BitSet();
    for (int id : ids) {
      bits.set(id);
    }
    return DoubtfulWords.read(new Section(ByteBuffer.wrap(bits.toByteArray())));
  }

  private long hash(String word) {
    return hash(word, alphabet);
  }

  private static long hash(String word, Alphabet alphabet) {
    long hash = WordHash.START;
    for (int i = 0; i < word.length(); i++) {
      hash = WordHash.plus(hash, WordHash.of(alphabet.number(word.charAt(i))));
    }
    return hash;
  }
}
