package org.emend.rules.words.decode;

import org.emend.rules.words.model.DoubtfulWords;
import org.emend.rules.words.model.KnownWords;
import org.emend.rules.words.model.WordTrie;

/**
 * Sees whether a text has words that are worth a search: one walk along its characters, and for
 * each word a look into a table of hashes. It sees too many rather than too few. Thread-safe.
 */
final class QuickLook {

  private final Signs signs;
  private final KnownWords known;

  QuickLook(KnownWords known) {
    this.signs = new Signs(known.alphabet());
    this.known = known;
  }

  QuickLook(WordTrie words, DoubtfulWords doubtful) {
    this(KnownWords.of(words, doubtful));
  }

  /**
   * What a text's words are like.
   *
   * @param words with two letters or more
   * @param plain of these, the ones in small letters that are in no list
   * @param odd of these, the ones with digits or marks inside
   * @param names of these, the ones with a capital that are in no list, or doubtful
   * @param suspects those that {@link Suspicion} may want to have searched
   */
  record Look(int words, int plain, int odd, int names, int suspects) {

    static final Look NOTHING = new Look(0, 0, 0, 0, 0);

    Look plus(Look other) {
      return new Look(
          words + other.words,
          plain + other.plain,
          odd + other.odd,
          names + other.names,
          suspects + other.suspects);
    }

    /** How many words are in no list, or doubtful names. */
    int unknown() {
      return plain + odd + names;
    }

    boolean isClean() {
      return suspects == 0;
    }
  }

  /** Sees each word of a text. */
  interface Witness {

    /**
     * @param word the walk, which stands on it; it has a letter or more
     * @param known what {@link #look} says of it
     */
    void see(WordWalk word, int known);
  }

  Look at(String text) {
    return at(text, (word, look) -> {});
  }

  /** The same, for who wants to see each word as well. */
  Look at(String text, Witness witness) {
    int all = 0;
    int plain = 0;
    int odd = 0;
    int names = 0;
    int suspects = 0;
    WordWalk walk = walk(text);
    while (walk.next()) {
      int look = look(walk);
      if (walk.letters() > 0) {
        witness.see(walk, look);
      }
      if (walk.letters() < 2) {
        continue;
      }
      all++;
      if (walk.marks() > 0) {
        odd++;
        suspects += walk.hasDigits() || walk.marks() == 1 && walk.hasBrackets() ? 0 : 1;
      } else if (look != KnownWords.KNOWN) {
        boolean capital = walk.isCapital();
        names += capital ? 1 : 0;
        plain += capital || look == KnownWords.DOUBTFUL ? 0 : 1;
        suspects += capital ? 0 : 1;
      }
    }
    return new Look(all, plain, odd, names, suspects);
  }

  WordWalk walk(String text) {
    return new WordWalk(signs, text);
  }

  /** The hash that {@link WordWalk#hash} has where a word stands, in any case. */
  long hash(String word) {
    return signs.hash(word);
  }

  /** Whether the list has a word, in any case. */
  boolean isWord(String word) {
    return known.look(hash(word)) != KnownWords.UNKNOWN;
  }

  /** What is known of a word, or of what it is the possessive of. */
  int look(WordWalk word) {
    int look = word.marks() == 0 ? known.look(word.hash()) : KnownWords.UNKNOWN;
    if (word.hasStem() && word.marks() == 0) {
      int stem = word.isPossessive() ? known.look(word.stem()) : KnownWords.UNKNOWN;
      return look == KnownWords.UNKNOWN || stem == KnownWords.KNOWN ? stem : look;
    }
    return look;
  }
}
