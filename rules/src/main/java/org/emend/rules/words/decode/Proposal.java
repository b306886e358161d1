package org.emend.rules.words.decode;

import java.util.List;

/**
 * A repair that the best way through a passage makes, with what else the place may be.
 *
 * @param start half-open, UTF-16 code units of the passage
 * @param arc the repair
 * @param kept what the atoms cost as they stand, their context included, in nats
 * @param rivals other readings of the same atoms than the repair and the text as it stands
 * @param scores of the repair and of its rivals, in that order, their context included, in nats
 */
record Proposal(int start, int end, Arc arc, double kept, List<Arc> rivals, double[] scores) {

  double score() {
    return scores[0];
  }
}
