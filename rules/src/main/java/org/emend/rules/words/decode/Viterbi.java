package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.NGrams;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likeliest way through a lattice under a trigram model (Viterbi 1967), following the
 * best few histories at each atom.
 */
final class Viterbi {

  /** Histories that are followed at each place. */
  private static final int WIDTH = 16;

  private static final int NOTHING = -1;

  private final NGrams ngrams;
  private final double weight;

  /** A history: the last two words, what it costs, and how it came about. */
  private record State(
      int first, int second, double cost, @Nullable State before, @Nullable Arc arc) {}

  Viterbi(NGrams ngrams, double weight) {
    this.ngrams = ngrams;
    this.weight = weight;
  }

  List<Arc> best(List<Atom> atoms, List<List<Arc>> lattice) {
    List<Map<Long, State>> places = new ArrayList<>();
    for (int i = 0; i <= atoms.size(); i++) {
      places.add(new LinkedHashMap<>());
    }
    State start = new State(NOTHING, Ids.START, 0, null, null);
    places.get(0).put(0L, start);
    for (int at = 0; at < atoms.size(); at++) {
      boolean starts = atoms.get(at).isSentenceStart();
      List<State> states =
          places.get(at).values().stream()
              .sorted(Comparator.comparingDouble(State::cost))
              .limit(WIDTH)
              .toList();
      for (State state : states) {
        for (Arc arc : lattice.get(at)) {
          extend(
              starts ? new State(NOTHING, Ids.START, state.cost(), state, null) : state,
              arc,
              places.get(arc.to()));
        }
      }
    }
    State best =
        places.get(atoms.size()).values().stream()
            .min(Comparator.comparingDouble(State::cost))
            .orElse(start);
    List<Arc> way = new ArrayList<>();
    for (State state = best; state != null; state = state.before()) {
      if (state.arc() != null) {
        way.add(0, state.arc());
      }
    }
    return way;
  }

  private void extend(State state, Arc arc, Map<Long, State> to) {
    int first = state.first();
    int second = state.second();
    double cost = state.cost() + arc.cost();
    for (int id : arc.ids()) {
      cost += weight * cost(first, second, id);
      first = second;
      second = id;
    }
    State next = new State(first, second, cost, state, arc);
    to.merge(NGrams.key(first + 1, second), next, (a, b) -> a.cost() <= b.cost() ? a : b);
  }

  private double cost(int first, int second, int id) {
    return first == NOTHING || second == Ids.START
        ? ngrams.cost(second, id)
        : ngrams.cost(first, second, id);
  }
}
