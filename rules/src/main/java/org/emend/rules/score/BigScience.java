package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

import java.util.Optional;

/**
 * Laurençon et al. 2022: the filters of the ROOTS corpus. Those that need a language identifier or
 * a perplexity model are left out.
 */
final class BigScience {

  private static final int N = 5;

  private BigScience() {}

  static void measure(Tokens tokens, Chunks chunks, Optional<WordSet> known, Signals signals) {
    WordSet functionWords = known.orElse(WordSet.EMPTY);
    int words = chunks.stripped.size();
    int stops = 0;
    for (int i = 0; i < words; i++) {
      stops += functionWords.number(chunks.stripped.get(i)) >= 0 ? 1 : 0;
    }
    signals.put("bigscience_words", words);
    signals.put("bigscience_char_repetition", CharRepeats.of(tokens.chars));
    signals.put("bigscience_word_repetition", repetition(chunks.stripped));
    signals.put("bigscience_special_chars", share(special(tokens.chars), tokens.length));
    if (known.isPresent()) {
      signals.put("bigscience_stop_words", share(stops, words));
    }
  }

  /** How many of all 5-grams are occurrences of one that stands there twice or more. */
  private static double repetition(Longs words) {
    int all = words.size() - N + 1;
    if (all <= 0) {
      return 0;
    }
    Counter counter = new Counter(all);
    for (int i = 0; i < all; i++) {
      long hash = Hash.SEED;
      for (int k = i; k < i + N; k++) {
        hash = (hash ^ words.get(k)) * Hash.FACTOR + (hash >>> 29);
      }
      counter.add(hash);
    }
    return share(all - counter.histogram()[1], all);
  }

  private static long special(char[] chars) {
    long special = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (Character.isHighSurrogate(c) && i + 1 < chars.length) {
        int kind = CharKinds.of(Character.codePointAt(chars, i));
        i += Character.isLowSurrogate(chars[i + 1]) ? 1 : 0;
        special += (kind & (CharKinds.LETTER | CharKinds.MARK)) == 0 ? 1 : 0;
      } else {
        special += Chunks.isSpecial(c) || Character.isSurrogate(c) ? 1 : 0;
      }
    }
    return special;
  }
}
