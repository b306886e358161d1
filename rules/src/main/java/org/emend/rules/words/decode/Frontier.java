package org.emend.rules.words.decode;

import java.util.Arrays;

/**
 * The states that have read equally many characters, in buckets by their estimates, so that the
 * best come first (Dial 1969). It lets in no more than are worth following: once its width is
 * reached, whatever is worse than all of these is refused, and the bound falls with every better
 * state that comes. Reused; not thread-safe.
 */
final class Frontier {

  /** A bucket's breadth, in nats. */
  private static final float BUCKET = 1 / 4f;

  private static final int BUCKETS = 400;
  private static final int NONE = -1;

  /** No state is worth following that is this much worse than the best; in buckets. */
  private static final int WINDOW = (int) (14 / BUCKET);

  private final States states;
  private final int[] heads = new int[BUCKETS];
  private final int[] counts = new int[BUCKETS];

  private int width;
  private int within;
  private int last;
  private int current;
  private float bound;

  Frontier(States states) {
    this.states = states;
  }

  /**
   * Forgets all states.
   *
   * @param limit an estimate that no state may exceed
   */
  void clear(int width, float limit) {
    this.width = width;
    within = 0;
    current = BUCKETS;
    last = bucket(limit);
    bound = Math.min(limit, (last + 1) * BUCKET);
    Arrays.fill(heads, 0, last + 1, NONE);
    Arrays.fill(counts, 0, last + 1, 0);
  }

  private static int bucket(float estimate) {
    return Math.max(0, Math.min(BUCKETS - 1, (int) (estimate / BUCKET)));
  }

  /** The highest estimate that it lets in. */
  float bound() {
    return bound;
  }

  /** Lets a state in, or a better one of the same node. */
  void add(int at, int node, int first, float before, float cost, float estimate, int flatEdits) {
    int bucket = bucket(estimate);
    if (bucket > last) {
      return;
    }
    int slot = states.slot(at, node, first);
    int known = states.at(slot);
    if (known >= 0) {
      if (cost >= states.costs[known]) {
        return;
      }
      remove(known);
    }
    int state = states.add(slot, at, node, first, before, cost, estimate, flatEdits);
    states.links[state] = heads[bucket];
    heads[bucket] = state;
    counts[bucket]++;
    within++;
    current = Math.min(current, bucket);
    int lower = Math.min(last, bucket + WINDOW);
    while (last > lower || last > 0 && within - counts[last] >= width) {
      within -= counts[last--];
      bound = (last + 1) * BUCKET;
    }
  }

  /** It stays in its bucket, which is cheaper than to look for it there. */
  private void remove(int state) {
    int bucket = bucket(states.estimates[state]);
    if (bucket <= last) {
      counts[bucket]--;
      within--;
    }
    states.estimates[state] = Float.MAX_VALUE;
  }

  /** Takes the best state out, or says that there is none with something less than zero. */
  int poll() {
    while (current <= last) {
      int state = heads[current];
      if (state == NONE) {
        current++;
      } else {
        heads[current] = states.links[state];
        if (states.estimates[state] != Float.MAX_VALUE) {
          return state;
        }
      }
    }
    return NONE;
  }
}
