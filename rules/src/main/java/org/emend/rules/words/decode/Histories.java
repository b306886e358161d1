package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The histories that a search through a lattice has found: the last two words, what they cost, and
 * how each came about. At each place the cheapest few are kept, in order, of which no two end in
 * the same two words.
 */
final class Histories {

  /** Histories that are followed at each place. */
  static final int WIDTH = 16;

  /**
   * No history is followed that is this much worse than the best, in nats: on scanned newspapers
   * and rendered prose that never changed the best way, and takes a third of the time.
   */
  static final double WINDOW = 10;

  static final int NONE = -1;

  private static final int FIRST_SIZE = 256;

  private int size;
  private int[] firsts = new int[FIRST_SIZE];
  private int[] seconds = new int[FIRST_SIZE];
  private int[] contexts = new int[FIRST_SIZE];
  private double[] costs = new double[FIRST_SIZE];
  private int[] before = new int[FIRST_SIZE];
  private final List<Arc> arcs = new ArrayList<>();

  /** By place, {@link #WIDTH} of them each. */
  private final int[] best;

  private final int[] counts;

  Histories(int places) {
    best = new int[places * WIDTH];
    counts = new int[places];
  }

  int count(int place) {
    return counts[place];
  }

  /** The history of a rank at a place, the cheapest first. */
  int at(int place, int rank) {
    return best[place * WIDTH + rank];
  }

  int first(int history) {
    return firsts[history];
  }

  int second(int history) {
    return seconds[history];
  }

  /** What the model has of the last two words. */
  int context(int history) {
    return contexts[history];
  }

  double cost(int history) {
    return costs[history];
  }

  /** The arc by which it came to its place. */
  Arc arc(int history) {
    return arcs.get(history);
  }

  /** The history that it goes on from, or {@link #NONE}. */
  int before(int history) {
    return before[history];
  }

  /** What is no cheaper than this has no place any more. */
  double bound(int place) {
    int count = counts[place];
    if (count == 0) {
      return Double.MAX_VALUE;
    }
    double window = costs[at(place, 0)] + WINDOW;
    return count < WIDTH ? window : Math.min(window, costs[at(place, WIDTH - 1)]);
  }

  /** Keeps a history unless there are cheaper ones enough, or one that ends in the same words. */
  void add(int place, int first, int second, int context, double cost, int from, Arc arc) {
    if (cost >= bound(place)) {
      return;
    }
    int base = place * WIDTH;
    int count = counts[place];
    int rank = 0;
    while (rank < count && costs[best[base + rank]] <= cost) {
      if (isOf(best[base + rank], first, second)) {
        return;
      }
      rank++;
    }
    int gone = rank;
    while (gone < count && !isOf(best[base + gone], first, second)) {
      gone++;
    }
    if (gone == WIDTH) {
      gone--;
    }
    counts[place] = Math.max(count, gone + 1);
    System.arraycopy(best, base + rank, best, base + rank + 1, gone - rank);
    best[base + rank] = create(first, second, context, cost, from, arc);
  }

  private boolean isOf(int history, int first, int second) {
    return firsts[history] == first && seconds[history] == second;
  }

  private int create(int first, int second, int context, double cost, int from, Arc arc) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      seconds = Arrays.copyOf(seconds, 2 * size);
      contexts = Arrays.copyOf(contexts, 2 * size);
      costs = Arrays.copyOf(costs, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    firsts[size] = first;
    seconds[size] = second;
    contexts[size] = context;
    costs[size] = cost;
    before[size] = from;
    arcs.add(arc);
    return size++;
  }
}
