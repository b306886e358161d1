package org.emend.rules.words.decode;

import org.emend.rules.words.model.KnownWords;
import org.emend.rules.words.model.WordTrie;

/**
 * Sees whether a text has words that are worth a search: one walk along its characters, and for
 * each word a look into a table of hashes. It sees too many rather than too few. Thread-safe.
 */
final class QuickLook {

  private final Signs signs;
  private final KnownWords known;

  QuickLook(WordTrie words) {
    this.signs = new Signs(words.alphabet());
    this.known = words.known();
  }

  /**
   * What a text's words are like.
   *
   * @param words with two letters or more
   * @param plain of these, the ones in small letters that are in no list
   * @param odd of these, the ones with digits or marks inside
   * @param names of these, the ones with a capital that are in no list
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

    boolean isClean() {
      return suspects == 0;
    }
  }

  Look at(String text) {
    int all = 0;
    int plain = 0;
    int odd = 0;
    int names = 0;
    int suspects = 0;
    WordWalk walk = walk(text);
    while (walk.next()) {
      if (walk.letters() < 2) {
        continue;
      }
      all++;
      if (walk.marks() > 0) {
        odd++;
        suspects += isSuspect(walk) ? 1 : 0;
      } else if (!isKnown(walk)) {
        boolean capital = walk.isCapital();
        names += capital ? 1 : 0;
        plain += capital ? 0 : 1;
        suspects += capital ? 0 : 1;
      }
    }
    return new Look(all, plain, odd, names, suspects);
  }

  WordWalk walk(String text) {
    return new WordWalk(signs, text);
  }

  /** The hash of a word that {@link WordWalk#hash} gives where the word stands, in any case. */
  long hash(String word) {
    return signs.hash(word);
  }

  /** Whether {@link Suspicion} may want to have the word searched on which a walk stands. */
  boolean isSuspect(WordWalk word) {
    return word.letters() > 1
        && (word.marks() > 0
            ? !word.hasDigits() && !(word.marks() == 1 && word.hasBrackets())
            : !isKnown(word) && !word.isCapital());
  }

  /** Whether a word without marks is in the list, or what it is the possessive of. */
  private boolean isKnown(WordWalk word) {
    return known.contains(word.hash()) || word.isPossessive() && known.contains(word.stem());
  }
}
