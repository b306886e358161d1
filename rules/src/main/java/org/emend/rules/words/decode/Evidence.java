package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emend.rules.data.Resource;
import org.emend.rules.words.model.RunningText;

/**
 * What a document says of itself: how often each word stands in it, and how damaged it is.
 *
 * @param counts by word in lower case
 * @param noise the share of its words that are in no list, from 0 to 1
 * @param suspects its damaged words, at most a few hundred
 * @param channel the index of the channel that it came through
 * @param archaic the share of its words that are older spellings of words, from 0 to 1
 */
public record Evidence(
    Map<String, Integer> counts, double noise, double archaic, List<String> suspects, int channel) {

  /** Before a document has said much, it is held for one with this share of unknown words. */
  private static final double PRIOR = .02;

  private static final double PRIOR_WORDS = 30;

  /** Old spellings among all words; modern text has none but in quotations. */
  private static final double ARCHAIC = .004;

  private static final int MOST_SUSPECTS = 400;

  /** Shorter ones may have been anything. In letters. */
  private static final int SHORTEST_SUSPECT = 4;

  /** Frequent words in spellings that no reader of print makes of today's. */
  private static final Set<String> OLD_WORDS =
      Set.copyOf(Resource.lines(Evidence.class, "old-spellings.txt"));

  static Evidence of(List<List<Atom>> passages, Lookup lookup) {
    Map<String, Integer> counts = new HashMap<>();
    int unknown = 0;
    int all = 0;
    int archaic = 0;
    List<String> suspects = new ArrayList<>();
    for (List<Atom> atoms : passages) {
      for (Atom atom : atoms) {
        if (atom.letters() > 0) {
          counts.merge(RunningText.fold(atom.text()), 1, Integer::sum);
          if (atom.letters() > 1 || atom.digits() > 0) {
            all++;
            if (isDamaged(atom, lookup)) {
              unknown++;
              if (suspects.size() < MOST_SUSPECTS && atom.letters() >= SHORTEST_SUSPECT) {
                suspects.add(atom.text());
              }
            }
            archaic += atom.isPlain() && OLD_WORDS.contains(RunningText.fold(atom.text())) ? 1 : 0;
          }
        }
      }
    }
    return new Evidence(
        counts,
        (unknown + PRIOR * PRIOR_WORDS) / (all + PRIOR_WORDS),
        archaic / (all + PRIOR_WORDS),
        suspects,
        0);
  }

  /** A name that no list has is no damage, as far as one can see. */
  private static boolean isDamaged(Atom atom, Lookup lookup) {
    return !lookup.isKnown(atom)
        && (!atom.isPlain() || !Character.isUpperCase(atom.text().charAt(0)));
  }

  /** Whether it is written in older English, so that its spelling is no damage. */
  boolean isArchaic() {
    return archaic >= ARCHAIC;
  }

  Evidence through(int otherChannel) {
    return new Evidence(counts, noise, archaic, suspects, otherChannel);
  }

  /** How often a word stands in the document, in any case. */
  public int count(String word) {
    return counts.getOrDefault(RunningText.fold(word), 0);
  }
}
