package org.emend.rules.words.decode;

import java.util.List;
import org.emend.rules.words.model.NGrams;

/**
 * Which channel a document came through: the one under which the words that are in no list are
 * likeliest. A few dozen of them tell one text recogniser from another.
 */
final class ChannelChoice {

  /** Words that are asked. */
  private static final int SAMPLE = 40;

  private static final int WIDTH = 24;

  /** A word that no channel explains says nothing. In nats. */
  private static final double MOST = 30;

  private static final double LANGUAGE = .6;

  private ChannelChoice() {}

  /**
   * The index of the likeliest channel, or the first where nothing tells.
   *
   * @param suspects words of the document that are in no list
   * @param searches one for each channel
   */
  static int of(List<String> suspects, List<Beam> searches, NGrams ngrams) {
    double[] costs = new double[searches.size()];
    int step = Math.max(1, suspects.size() / SAMPLE);
    for (int i = 0; i < suspects.size(); i += step) {
      String word = suspects.get(i);
      for (int channel = 0; channel < costs.length; channel++) {
        double best = MOST;
        for (Candidate candidate :
            searches.get(channel).search(word, Spelling.of(word), WIDTH, 0, false, 2)) {
          best = Math.min(best, candidate.cost() + LANGUAGE * ngrams.cost(candidate.first()));
        }
        costs[channel] += best;
      }
    }
    int best = 0;
    for (int channel = 1; channel < costs.length; channel++) {
      best = costs[channel] < costs[best] - 1e-6 ? channel : best;
    }
    return best;
  }
}
