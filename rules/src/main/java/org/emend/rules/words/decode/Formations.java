package org.emend.rules.words.decode;

import java.util.List;
import org.emend.rules.data.Resource;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.WordTrie;

/**
 * How words are made of others: {@code namespace}, {@code tokenizer}, {@code unsubscribed}. No list
 * can have them all, and they are no misspellings.
 */
final class Formations {

  private static final int SHORTEST_PART = 3;

  /** A part that is no common word makes everything a compound. In nats. */
  private static final double COMMON = 13;

  private static final List<String> AFFIXES = Resource.lines(Formations.class, "affixes.txt");

  private static final List<String> PREFIXES =
      AFFIXES.stream()
          .filter(affix -> affix.endsWith("-"))
          .map(affix -> affix.substring(0, affix.length() - 1))
          .toList();

  private static final List<String> SUFFIXES =
      AFFIXES.stream()
          .filter(affix -> affix.startsWith("-"))
          .map(affix -> affix.substring(1))
          .toList();

  private final LanguageModel language;

  Formations(LanguageModel language) {
    this.language = language;
  }

  /**
   * How common the rarer of the two words is that a word is made of, in nats; 30 where it is made
   * of none.
   */
  double compound(String folded) {
    double best = 30;
    for (int at = SHORTEST_PART; at <= folded.length() - SHORTEST_PART; at++) {
      double first = cost(folded.substring(0, at));
      if (first < best) {
        best = Math.min(best, Math.max(first, cost(folded.substring(at))));
      }
    }
    return best;
  }

  /** How many affixes have to be taken off to come to a common word: 1 or 2, or 0 for no way. */
  int affixes(String folded) {
    for (String prefix : PREFIXES) {
      if (folded.startsWith(prefix) && isCommon(folded.substring(prefix.length()))) {
        return 1;
      }
    }
    int best = 0;
    for (String suffix : SUFFIXES) {
      if (folded.endsWith(suffix)) {
        String stem = folded.substring(0, folded.length() - suffix.length());
        if (isStem(stem, suffix)) {
          return 1;
        }
        for (String prefix : PREFIXES) {
          if (stem.startsWith(prefix) && isStem(stem.substring(prefix.length()), suffix)) {
            best = 2;
          }
        }
      }
    }
    return best;
  }

  /**
   * A stem as it is, or without the {@code e} or the doubled letter that a vowel behind it asks.
   */
  private boolean isStem(String stem, String suffix) {
    boolean vowel = "aeiouy".indexOf(suffix.charAt(0)) >= 0;
    int last = stem.length() - 1;
    return isCommon(stem)
        || vowel && isCommon(stem + "e")
        || vowel
            && last > 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && isCommon(stem.substring(0, last));
  }

  private boolean isCommon(String word) {
    return word.length() >= SHORTEST_PART && cost(word) <= COMMON;
  }

  private double cost(String word) {
    int id = language.words().id(word);
    return id == WordTrie.NO_WORD || !language.traits().isAttested(id)
        ? 30
        : language.ngrams().cost(id);
  }
}
