package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;
import org.emend.rules.words.model.RunningText;

/**
 * What a document says of itself: how damaged it is, how often each word stands in it, and through
 * which channel it came. Only the first is worked out at once; the others when a word is searched.
 *
 * <p>Thread-safe.
 */
public final class Evidence {

  /** Before a document has said much, it is held for one with this share of unknown words. */
  private static final double PRIOR = .02;

  private static final double PRIOR_WORDS = 30;

  /** Old spellings among all words; modern text has none but in quotations. */
  private static final double ARCHAIC = .004;

  /**
   * Words with f for a long s among all words: a print of before 1800 has one in twenty, and other
   * text hardly any. Chosen, not fitted.
   */
  private static final double OLD_TYPE = .01;

  private static final int MOST_SUSPECTS = 400;

  /** Shorter ones may have been anything. In letters. */
  private static final int SHORTEST_SUSPECT = 4;

  /** Frequent words in spellings that no reader of print makes of today's. */
  private static final Set<String> OLD_WORDS =
      Set.copyOf(Resource.lines(Evidence.class, "old-spellings.txt"));

  private final double noise;
  private final int size;
  private final Lazy<Words> words;
  private final Lazy<Integer> channel;

  private record Words(
      Map<String, Integer> counts, List<String> suspects, double archaic, double oldType) {}

  private Evidence(double noise, int size, List<String> passages, Supplier<WordSearch> search) {
    this.noise = noise;
    this.size = size;
    this.words = new Lazy<>(() -> words(passages, search.get().lookup()));
    this.channel = new Lazy<>(() -> search.get().channel(words().suspects()));
  }

  /**
   * What some passages say.
   *
   * @param search asked for when more than the noise is wanted
   */
  static Evidence of(List<String> passages, QuickLook quick, Supplier<WordSearch> search) {
    QuickLook.Look look = QuickLook.Look.NOTHING;
    for (String passage : passages) {
      look = look.plus(quick.at(passage));
    }
    double all = look.words() + PRIOR_WORDS;
    return new Evidence(
        (look.plain() + look.odd() + PRIOR * PRIOR_WORDS) / all, look.words(), passages, search);
  }

  private Words words() {
    return words.get();
  }

  private static Words words(List<String> passages, Lookup lookup) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> suspects = new ArrayList<>();
    int all = 0;
    int archaic = 0;
    int oldType = 0;
    for (String passage : passages) {
      for (Atom atom : Atoms.of(passage)) {
        if (atom.letters() > 0) {
          String folded = RunningText.fold(atom.text());
          counts.merge(folded, 1, Integer::sum);
          all++;
          archaic += OLD_WORDS.contains(folded) ? 1 : 0;
          oldType += OldType.isMisread(folded, lookup.words()) ? 1 : 0;
          if (suspects.size() < MOST_SUSPECTS
              && atom.letters() >= SHORTEST_SUSPECT
              && isDamaged(atom, lookup)) {
            suspects.add(atom.text());
          }
        }
      }
    }
    return new Words(
        counts, suspects, archaic / (all + PRIOR_WORDS), oldType / (all + PRIOR_WORDS));
  }

  /** A name that no list has is no damage, as far as one can see. */
  private static boolean isDamaged(Atom atom, Lookup lookup) {
    return !lookup.isKnown(atom)
        && (!atom.isPlain() || !Character.isUpperCase(atom.text().charAt(0)));
  }

  /** The share of words that are in no list, names excepted, from 0 to 1. */
  public double noise() {
    return noise;
  }

  /** How many words of two letters or more the document has. */
  public int size() {
    return size;
  }

  /** The index of the channel that the document came through. */
  int channel() {
    return channel.get();
  }

  /** The share of words that are older spellings, from 0 to 1. */
  double archaic() {
    return words().archaic();
  }

  /** Whether it is written in older English, so that its spelling is no damage. */
  boolean isArchaic() {
    return archaic() >= ARCHAIC;
  }

  /** Whether its long s was read as f. */
  boolean isOldType() {
    return words().oldType() >= OLD_TYPE;
  }

  /** How often a word stands in the document, in any case. */
  int count(String word) {
    return words().counts().getOrDefault(RunningText.fold(word), 0);
  }
}
