package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;
import org.emend.rules.words.model.RunningText;

/**
 * What a document says of itself: how damaged it is, how often each word stands in it, and through
 * which channel it came. Worked out when it is first asked for, by one walk along all passages but
 * for the channel.
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
  private static final List<String> OLD_WORDS =
      Resource.lines(Evidence.class, "old-spellings.txt").stream().distinct().toList();

  private final QuickLook quick;
  private final Lazy<Survey> survey;
  private final Lazy<Double> archaic;
  private final Lazy<Double> oldType;
  private final Lazy<Integer> channel;

  private Evidence(List<String> passages, QuickLook quick, Supplier<WordSearch> search) {
    this.quick = quick;
    this.survey = new Lazy<>(() -> new Survey(passages, quick));
    this.archaic = new Lazy<>(() -> archaic(survey.get()));
    this.oldType = new Lazy<>(() -> oldType(passages, search.get().lookup(), survey.get().words()));
    this.channel =
        new Lazy<>(() -> search.get().channel(suspects(passages, search.get().lookup())));
  }

  /**
   * What some passages say.
   *
   * @param search asked for when the channel is wanted
   */
  static Evidence of(List<String> passages, QuickLook quick, Supplier<WordSearch> search) {
    return new Evidence(passages, quick, search);
  }

  private static double archaic(Survey survey) {
    int archaic = 0;
    for (String word : OLD_WORDS) {
      archaic += survey.count(word);
    }
    return archaic / (survey.words() + PRIOR_WORDS);
  }

  private static double oldType(List<String> passages, Lookup lookup, int words) {
    int misread = 0;
    for (String passage : passages) {
      for (Atom atom : Atoms.of(passage)) {
        boolean isOld = OldType.isMisread(RunningText.fold(atom.text()), lookup.words());
        misread += atom.letters() > 0 && isOld ? 1 : 0;
      }
    }
    return misread / (words + PRIOR_WORDS);
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

  /** What the words of a passage are like, with no second walk along it where there was one. */
  QuickLook.Look look(String passage) {
    return survey.isMade() ? survey.get().at(passage) : quick.at(passage);
  }

  /** The share of words that are in no list, names excepted, from 0 to 1. */
  public double noise() {
    QuickLook.Look look = survey.get().whole();
    return (look.plain() + look.odd() + PRIOR * PRIOR_WORDS) / (look.words() + PRIOR_WORDS);
  }

  /** How many words of two letters or more the document has. */
  public int size() {
    return survey.get().whole().words();
  }

  /** The index of the channel that the document came through. */
  int channel() {
    return channel.get();
  }

  /** The share of words that are older spellings, from 0 to 1. */
  double archaic() {
    return archaic.get();
  }

  /** Whether it is written in older English, so that its spelling is no damage. */
  boolean isArchaic() {
    return archaic() >= ARCHAIC;
  }

  /** Whether its long s was read as f. */
  boolean isOldType() {
    return oldType.get() >= OLD_TYPE;
  }

  /** How often a word stands in the document, in any case. */
  int count(String word) {
    return survey.get().count(word);
  }

  /** How many words begin like this one, other words than this and in no list either. */
  int likeIt(String word) {
    return survey.get().likeIt(word);
  }
}
