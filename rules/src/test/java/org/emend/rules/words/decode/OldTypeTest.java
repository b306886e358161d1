package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emend.rules.words.model.WordTrie;
import org.junit.jupiter.api.Test;

class OldTypeTest {

  private static final WordTrie WORDS =
      TinyLanguage.trie(Map.of("most", 1, "first", 1, "fame", 1, "same", 1, "of", 1));

  @Test
  void wordsThatAreNoneUntilTheLongSIsReadAreUnmistakable() {
    assertThat(OldType.isMisread("moft", WORDS)).isTrue();
    assertThat(OldType.isMisread("firft", WORDS)).isTrue();
  }

  @Test
  void wordsAndWhatNoLongSExplainsAreNot() {
    assertThat(OldType.isMisread("fame", WORDS)).isFalse();
    assertThat(OldType.isMisread("moff", WORDS)).isFalse();
    assertThat(OldType.isMisread("mont", WORDS)).isFalse();
  }

  @Test
  void onlyALongSStandsBetweenReadAndWritten() {
    assertThat(OldType.isBetween("Majefty", "Majesty")).isTrue();
    assertThat(OldType.isBetween("moft", "mort")).isFalse();
    assertThat(OldType.isBetween("haue", "have")).isFalse();
  }

  @Test
  void noLongSStoodAtAWordsEnd() {
    assertThat(OldType.isBetween("thif", "this")).isFalse();
  }
}
