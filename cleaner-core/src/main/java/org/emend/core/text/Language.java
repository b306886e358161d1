package org.emend.core.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a document's language by its function words (Grefenstette 1995 found them reliable from a
 * sentence on). Not sure means {@link Locale#ROOT}; a headline mostly is.
 */
public final class Language {

  /** The more there is of a document, the less the rest of it can change. In code units. */
  private static final int SAMPLE = 10_000;

  /** Fewer function words than these, or a smaller share of all words, decide nothing. */
  private static final int LEAST_HITS = 3;

  /** Distinct ones: a name that is repeated may be a function word elsewhere. */
  private static final int LEAST_DISTINCT = 2;

  private static final double LEAST_SHARE = 0.12;

  /** By how much the best must lead the second: related languages share words. */
  private static final double LEAST_LEAD = 1.3;

  private static final Once<FunctionWords> KNOWN = Once.of(FunctionWords::load);

  private final FunctionWords known;
  private final int[] hits;
  private final int[] distinct;
  private final BitSet seen;
  private int words;

  private Language(FunctionWords known) {
    this.known = known;
    this.hits = new int[known.locales().size()];
    this.distinct = new int[hits.length];
    this.seen = new BitSet(known.size());
  }

  /** The commonest function words of a language, in lower case; none where none are known. */
  public static Set<String> functionWords(Locale language) {
    return KNOWN.get().words(Locale.forLanguageTag(language.getLanguage()));
  }

  static Locale of(List<String> texts) {
    Language language = new Language(KNOWN.get());
    int left = SAMPLE;
    for (String text : texts) {
      int read = Math.min(text.length(), left);
      language.read(text, read);
      left -= read;
      if (left == 0) {
        break;
      }
    }
    return language.told();
  }

  private void read(String text, int end) {
    char[] units = new char[end];
    text.getChars(0, end, units, 0);
    Words.each(units, (start, behind) -> count(units, start, behind));
  }

  private void count(char[] units, int start, int end) {
    if (Character.isDigit(units[start])) {
      return;
    }
    words++;
    int word = known.find(units, start, end);
    if (word != FunctionWords.NONE) {
      int news = seen.get(word) ? 0 : 1;
      seen.set(word);
      for (int language : known.languages(word)) {
        hits[language]++;
        distinct[language] += news;
      }
    }
  }

  private Locale told() {
    int best = 0;
    int second = 0;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        second = hits[best];
        best = i;
      } else {
        second = Math.max(second, hits[i]);
      }
    }
    boolean sure =
        hits[best] >= LEAST_HITS
            && distinct[best] >= LEAST_DISTINCT
            && hits[best] >= LEAST_SHARE * words
            && hits[best] >= LEAST_LEAD * second;
    return sure ? known.locales().get(best) : Locale.ROOT;
  }
}
