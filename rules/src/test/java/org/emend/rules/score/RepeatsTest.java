package org.emend.rules.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rolling hashes against the definitions, spelled out with strings and maps. */
class RepeatsTest {

  private static List<String> words(SplittableRandom random) {
    int kinds = random.nextInt(1, 8);
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      int word = random.nextInt(kinds);
      words.add("x".repeat(word + 1));
      if (random.nextInt(6) == 0 && words.size() > 12) { // what stood before, once more
        int from = random.nextInt(words.size() - 12);
        words.addAll(List.copyOf(words.subList(from, from + 12)));
      }
    }
    return words;
  }

  private static List<String> grams(List<String> words, int n, String between) {
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.add(String.join(between, words.subList(i, i + n)));
    }
    return grams;
  }

  private static Map<String, Integer> counts(List<String> grams) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    grams.forEach(gram -> counts.merge(gram, 1, Integer::sum));
    return counts;
  }

  private static long top(List<String> words, int n) {
    Map<String, Integer> counts = counts(grams(words, n, " "));
    long best = 0;
    int most = 0;
    for (Map.Entry<String, Integer> gram : counts.entrySet()) {
      if (gram.getValue() > most) {
        most = gram.getValue();
        best = (long) most * gram.getKey().length();
      }
    }
    return best;
  }

  private static long duplicated(List<String> words, int n) {
    Set<String> seen = new HashSet<>();
    long points = 0;
    int at = 0;
    while (at + n <= words.size()) {
      List<String> gram = words.subList(at, at + n);
      if (seen.add(String.join(" ", gram))) {
        at++;
      } else {
        points += String.join("", gram).length();
        at += n;
      }
    }
    return points;
  }

  private static long covered(List<String> words, int n) {
    List<String> grams = grams(words, n, " ");
    Map<String, Integer> counts = counts(grams);
    boolean[] inside = new boolean[words.size()];
    for (int i = 0; i < grams.size(); i++) {
      for (int k = i; k < i + n; k++) {
        inside[k] |= counts.get(grams.get(i)) > 1;
      }
    }
    long points = 0;
    for (int i = 0; i < inside.length; i++) {
      points += inside[i] ? words.get(i).length() : 0;
    }
    return points;
  }

  private static double charRepetition(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 10 <= text.length(); i++) {
      counts.merge(text.substring(i, i + 10), 1, Integer::sum);
    }
    List<Integer> sorted = new ArrayList<>(counts.values());
    sorted.sort(Collections.reverseOrder());
    int repeated = (int) sorted.stream().filter(count -> count > 1).count();
    int taken = Math.min((int) Math.sqrt(sorted.size()), repeated);
    double sum = sorted.subList(0, taken).stream().mapToInt(count -> count).sum();
    return sorted.isEmpty() ? 0 : sum / (text.length() - 9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void wordRepeatsAreThoseOfTheDefinition(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 500; round++) {
      List<String> words = words(random);
      Tokens tokens = Tokens.of(String.join(" ", words));
      WordRepeats repeats = new WordRepeats(tokens.wordHashes, tokens.wordLengths);
      for (int n = 2; n <= 10; n++) {
        repeats.lengthen();
        String which = n + "-grams of " + words + ", seed " + seed;
        WordRepeats.Gram commonest = repeats.commonest();
        assertThat(commonest.count() * (commonest.points() + n - 1))
            .as("top " + which)
            .isEqualTo(top(words, n));
        assertThat(repeats.duplicated()).as(which).isEqualTo(duplicated(words, n));
        assertThat(repeats.covered()).as("covered " + which).isEqualTo(covered(words, n));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void characterRepeatsAreThoseOfTheDefinition(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 200; round++) {
      String text = String.join(round % 2 == 0 ? " " : "", words(random));
      assertThat(CharRepeats.of(text.toCharArray()))
          .as("seed " + seed + ": " + text)
          .isEqualTo(charRepetition(text));
    }
  }

  @Test
  void aCounterGrows() {
    int most = 300_000;
    Counter counter = new Counter(most);
    for (int round = 1; round <= 2; round++) {
      for (int i = 0; i < most; i++) {
        assertThat(counter.add(i * 0x9E3779B97F4A7C15L)).isEqualTo(i);
      }
    }
    assertThat(counter.distinct()).isEqualTo(most);
    assertThat(counter.histogram()).containsExactly(0, 0, most);
  }
}
