package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.NGrams;
import org.emend.rules.words.model.StaticFunction;

/**
 * Finds the likeliest way through a lattice under a trigram model (Viterbi 1967), following the
 * best few histories at each atom. Histories that end in the same word and in pairs that the model
 * does not have are one, for whatever comes costs the same after them (Li and Khudanpur 2008).
 *
 * <p>Nearly all that it costs is looking up n-grams, so each pair of words is looked up once at a
 * place, and triples only for histories that may still get a place.
 */
final class Viterbi {

  /** The last word but one, where it says nothing of the next. */
  private static final int NOTHING = -1;

  private final NGrams ngrams;
  private final double weight;

  Viterbi(NGrams ngrams, double weight) {
    this.ngrams = ngrams;
    this.weight = weight;
  }

  /**
   * The arcs of the likeliest way, from front to back.
   *
   * @param lattice for each atom the arcs that begin with it
   */
  List<Arc> best(List<Atom> atoms, List<List<Arc>> lattice) {
    Histories histories = new Histories(atoms.size() + 1);
    Step step = new Step(histories);
    for (int at = 0; at < atoms.size(); at++) {
      if (at == 0) {
        step.begin(0, Histories.NONE);
      } else if (histories.count(at) == 0) {
        continue;
      } else if (atoms.get(at).isSentenceStart()) {
        int best = histories.at(at, 0);
        step.begin(histories.cost(best), best);
      } else {
        step.goOn(at);
      }
      for (Arc arc : lattice.get(at)) {
        step.extend(arc);
      }
    }
    List<Arc> way = new ArrayList<>();
    if (histories.count(atoms.size()) > 0) {
      int history = histories.at(atoms.size(), 0);
      for (; history != Histories.NONE; history = histories.before(history)) {
        way.add(histories.arc(history));
      }
    }
    Collections.reverse(way);
    return way;
  }

  /** The histories at one place, and what is known of their last two words. */
  private final class Step {

    private final Histories histories;
    private int count;
    private final int[] froms = new int[Histories.WIDTH];
    private final int[] firsts = new int[Histories.WIDTH];
    private final int[] seconds = new int[Histories.WIDTH];
    private final double[] costs = new double[Histories.WIDTH];
    private final int[] contexts = new int[Histories.WIDTH];

    /** The rank of the first history that ends in the same word. */
    private final int[] alike = new int[Histories.WIDTH];

    /** What the model has of the last word and the next one. */
    private final int[] pairs = new int[Histories.WIDTH];

    Step(Histories histories) {
      this.histories = histories;
    }

    /** A sentence begins: what came before only has its cost, so that one history is enough. */
    void begin(double cost, int from) {
      count = 1;
      set(0, NOTHING, Ids.START, StaticFunction.ABSENT, cost, from);
    }

    void goOn(int place) {
      count = histories.count(place);
      for (int i = 0; i < count; i++) {
        int from = histories.at(place, i);
        int context = histories.context(from);
        set(i, histories.first(from), histories.second(from), context, histories.cost(from), from);
      }
    }

    private void set(int i, int first, int second, int context, double cost, int from) {
      froms[i] = from;
      firsts[i] = first;
      seconds[i] = second;
      contexts[i] = context;
      costs[i] = cost;
      alike[i] = 0;
      while (seconds[alike[i]] != second) {
        alike[i]++;
      }
    }

    /** Goes on by an arc; histories come in order, so that the first hopeless one is the last. */
    void extend(Arc arc) {
      List<Integer> ids = arc.ids();
      for (int i = 0; i < count; i++) {
        double cost = costs[i] + arc.cost();
        if (cost >= histories.bound(arc.to()) || costs[i] > costs[0] + Histories.WINDOW) {
          return;
        }
        int first = firsts[i];
        int second = seconds[i];
        int context = contexts[i];
        for (int k = 0; k < ids.size(); k++) {
          int id = ids.get(k);
          int pair = k == 0 ? pair(i, id) : ngrams.pair(second, id);
          cost += weight * ngrams.cost(first, second, id, context, pair);
          first = pair == StaticFunction.ABSENT ? NOTHING : second;
          second = id;
          context = pair;
        }
        histories.add(arc.to(), first, second, context, cost, froms[i], arc);
      }
    }

    private int pair(int i, int id) {
      pairs[i] = alike[i] == i ? ngrams.pair(seconds[i], id) : pairs[alike[i]];
      return pairs[i];
    }
  }
}
