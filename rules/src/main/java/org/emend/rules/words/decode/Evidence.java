package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

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

  private static final int MOST_SUSPECTS = 400;

  /** Shorter ones may have been anything. In letters. */
  private static final int SHORTEST_SUSPECT = 4;

  /** Frequent words in spellings that no reader of print makes of today's. */
  private static final List<String> OLD_WORDS =
      Resource.lines(Evidence.class, "old-spellings.txt").stream().distinct().toList();

  private final double noise;
  private final int size;
  private final QuickLook quick;
  private final Lazy<Words> words;
  private final Lazy<Integer> channel;

  private record Words(Counts counts, double archaic) {}

  private Evidence(
      QuickLook.Look look, List<String> passages, QuickLook quick, Supplier<WordSearch> search) {
    double all = look.words() + PRIOR_WORDS;
    this.noise = (look.plain() + look.odd() + PRIOR * PRIOR_WORDS) / all;
    this.size = look.words();
    this.quick = quick;
    this.words = new Lazy<>(() -> words(passages, quick));
    this.channel =
        new Lazy<>(() -> search.get().channel(suspects(passages, search.get().lookup())));
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
    return new Evidence(look, passages, quick, search);
  }

  private Words words() {
    return words.get();
  }

  private static Words words(List<String> passages, QuickLook quick) {
    Counts counts = new Counts();
    int all = 0;
    for (String passage : passages) {
      WordWalk walk = quick.walk(passage);
      while (walk.next()) {
        if (walk.letters() > 0) {
          counts.add(walk.hash());
          all++;
        }
      }
    }
    int archaic = 0;
    for (String word : OLD_WORDS) {
      archaic += counts.of(quick.hash(word));
    }
    return new Words(counts, archaic / (all + PRIOR_WORDS));
  }

  /** Damaged words, by which a channel can be told. */
  private static List<String> suspects(List<String> passages, Lookup lookup) {
    List<String> suspects = new ArrayList<>();
    for (String passage : passages) {
      for (Atom atom : Atoms.of(passage)) {
        if (suspects.size() == MOST_SUSPECTS) {
          return suspects;
        }
        if (atom.letters() >= SHORTEST_SUSPECT && isDamaged(atom, lookup)) {
          suspects.add(atom.text());
        }
      }
    }
    return suspects;
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

  /** How often a word stands in the document, in any case. */
  int count(String word) {
    return words().counts().of(quick.hash(word));
  }
}
