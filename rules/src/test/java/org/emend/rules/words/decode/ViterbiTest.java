package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.NGrams;
import org.emend.rules.words.model.StaticFunction;
import org.junit.jupiter.api.Test;

class ViterbiTest {

  private static final Map<String, Integer> COSTS =
      Map.of("she", 5, "sat", 8, "set", 8, "on", 5, "the", 4, "mat", 10, "met", 9);

  private static final int PAIR_BITS = 14;
  private static final int TRIPLE_BITS = 8;

  /** Steps of a cost of a pair, and of its back-off; those of a triple. */
  private static final int PAIR = 16 << 7 | 8;

  private static final int TRIPLE = 16;

  private static int id(String word) {
    return TinyLanguage.trie(COSTS).id(word);
  }

  private static NGrams ngrams(List<String> pairs, List<String> triples) {
    StaticFunction bigrams =
        StaticFunction.of(
            pairs.stream().mapToLong(ViterbiTest::key).toArray(),
            pairs.stream().mapToInt(p -> PAIR).toArray(),
            PAIR_BITS,
            20);
    StaticFunction trigrams =
        StaticFunction.of(
            triples.stream().mapToLong(ViterbiTest::key).toArray(),
            triples.stream().mapToInt(t -> TRIPLE).toArray(),
            TRIPLE_BITS,
            20);
    return TinyLanguage.of(COSTS, bigrams, trigrams).ngrams();
  }

  private static long key(String words) {
    String[] parts = words.split(" ");
    return parts.length == 2
        ? NGrams.key(id(parts[0]), id(parts[1]))
        : NGrams.key(id(parts[0]), id(parts[1]), id(parts[2]));
  }

  private static Arc arc(int from, int to, String text, double cost) {
    List<Integer> ids =
        text.isEmpty()
            ? List.of()
            : List.of(text.split(" ")).stream().map(ViterbiTest::id).toList();
    return new Arc(from, to, Arc.Kind.REPLACE, text, ids, (float) cost);
  }

  private static List<String> way(NGrams ngrams, String text, List<List<Arc>> lattice) {
    return new Viterbi(ngrams, 1).best(Atoms.of(text), lattice).stream().map(Arc::text).toList();
  }

  @Test
  void theChannelDecidesWhereTheLanguageDoesNot() {
    NGrams ngrams = ngrams(List.of(), List.of());
    assertThat(
            way(
                ngrams,
                "she sit",
                List.of(
                    List.of(arc(0, 1, "she", 0)),
                    List.of(arc(1, 2, "sat", 2), arc(1, 2, "set", 1.5)))))
        .containsExactly("she", "set");
  }

  @Test
  void aPairAfterAWordTurnsTheBalance() {
    NGrams ngrams = ngrams(List.of("she sat"), List.of());
    assertThat(
            way(
                ngrams,
                "she sit",
                List.of(
                    List.of(arc(0, 1, "she", 0)),
                    List.of(arc(1, 2, "sat", 2), arc(1, 2, "set", 1.5)))))
        .containsExactly("she", "sat");
  }

  @Test
  void aTripleReachesBackOverAWord() {
    NGrams ngrams = ngrams(List.of("sat on", "set on", "on the"), List.of("sat on the"));
    assertThat(
            way(
                ngrams,
                "sit on the",
                List.of(
                    List.of(arc(0, 1, "set", 0), arc(0, 1, "sat", .9)),
                    List.of(arc(1, 2, "on", 0)),
                    List.of(arc(2, 3, "the", 0)))))
        .containsExactly("sat", "on", "the");
  }

  @Test
  void arcsMaySpanAtomsSplitThemAndDeleteThem() {
    NGrams ngrams = ngrams(List.of(), List.of());
    assertThat(
            way(
                ngrams,
                "onthe m at",
                List.of(
                    List.of(arc(0, 1, "on the", 3)),
                    List.of(arc(1, 2, "", 5), arc(1, 3, "mat", 4)),
                    List.of(arc(2, 3, "met", 3)))))
        .containsExactly("on the", "mat");
    assertThat(
            way(
                ngrams,
                "she | sat",
                List.of(
                    List.of(arc(0, 1, "she", 0)),
                    List.of(arc(1, 2, "", 5)),
                    List.of(arc(2, 3, "sat", 0)))))
        .containsExactly("she", "", "sat");
  }

  @Test
  void aSentenceBeginsAnew() {
    NGrams ngrams = ngrams(List.of("she sat"), List.of());
    List<List<Arc>> lattice =
        List.of(List.of(arc(0, 1, "she", 0)), List.of(arc(1, 2, "sat", 2), arc(1, 2, "set", 1.5)));
    assertThat(way(ngrams, "She. Sit", lattice)).containsExactly("she", "set");
  }

  @Test
  void noAtomsNoWay() {
    assertThat(way(ngrams(List.of(), List.of()), "", List.of())).isEmpty();
  }

  /** All ways are few enough to be tried one by one. */
  @Test
  void itIsTheBestOfAllWays() {
    List<String> words = List.copyOf(COSTS.keySet());
    NGrams ngrams =
        ngrams(
            List.of("she sat", "sat on", "on the", "the mat", "set on", "met the"),
            List.of("she sat on", "sat on the", "on the mat"));
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<List<Arc>> lattice = new ArrayList<>();
      for (int at = 0; at < 6; at++) {
        List<Arc> arcs = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
          int to = Math.min(6, at + 1 + random.nextInt(2));
          String word = words.get(random.nextInt(words.size()));
          arcs.add(arc(at, to, word, random.nextInt(24) / 4.0));
        }
        arcs.add(arc(at, at + 1, words.get(random.nextInt(words.size())), 6));
        lattice.add(arcs);
      }
      List<Atom> atoms = Atoms.of("aa bb cc dd ee ff");
      List<Arc> best = new Viterbi(ngrams, 1).best(atoms, lattice);
      assertThat(cost(ngrams, best))
          .as("seed %d", seed)
          .isEqualTo(least(ngrams, lattice, 0, List.of()));
    }
  }

  private static double least(NGrams ngrams, List<List<Arc>> lattice, int at, List<Arc> way) {
    if (at == lattice.size()) {
      return cost(ngrams, way);
    }
    double least = Double.MAX_VALUE;
    for (Arc arc : lattice.get(at)) {
      List<Arc> longer = new ArrayList<>(way);
      longer.add(arc);
      least = Math.min(least, least(ngrams, lattice, arc.to(), longer));
    }
    return least;
  }

  private static double cost(NGrams ngrams, List<Arc> way) {
    double cost = 0;
    int first = Ids.START;
    int second = Ids.START;
    for (Arc arc : way) {
      cost += arc.cost();
      for (int id : arc.ids()) {
        cost += second == Ids.START ? ngrams.cost(second, id) : ngrams.cost(first, second, id);
        first = second;
        second = id;
      }
    }
    return cost;
  }
}
