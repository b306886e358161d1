package org.emend.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.Property.same;

import java.util.regex.Pattern;
import org.emend.core.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "*, words/typo",
    "words/*, words/typo",
    "words/*, words/",
    "*/typo, words/typo",
    "words/typo, words/typo",
    "w*s/*o, words/typo",
    "**, words/typo",
    "*o*, words/typo",
    "words/typo*, words/typo",
    "*aab, aaab",
  })
  void matches(String glob, String name) {
    assertThat(Glob.matches(glob, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "words, words/typo",
    "words/, words/typo",
    "typo, words/typo",
    "words/*x, words/typo",
    "words/typo, words/typ",
    "words.typo, words/typo",
    "*b, aaa",
    "'', words/typo",
  })
  void doesNotMatch(String glob, String name) {
    assertThat(Glob.matches(glob, name)).isFalse();
  }

  @Test
  void theEmptyGlobMatchesOnlyTheEmptyName() {
    assertThat(Glob.matches("", "")).isTrue();
    assertThat(Glob.matches("*", "")).isTrue();
    assertThat(Glob.matches("a", "")).isFalse();
  }

  @Test
  void agreesWithTheRegularExpression() {
    Property.check(
        100_000,
        random -> {
          String glob = Property.text(random, 0, 6, "ab**");
          String name = Property.text(random, 0, 8, "ab");
          boolean expected = Pattern.matches(glob.replaceAll("\\*+", ".*"), name);
          same(Glob.matches(glob, name), expected, glob, name);
        });
  }
}
