package org.emend.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells a document's language by its function words (Grefenstette 1995 found them reliable from a
 * sentence on). Not sure means {@link Locale#ROOT}; a headline mostly is.
 */
public final class Language {

  private static final String RESOURCE = "function-words.tsv";

  /** The more there is of a document, the less the rest of it can change. In code units. */
  private static final int SAMPLE = 10_000;

  /** Fewer function words than these, or a smaller share of all words, decide nothing. */
  private static final int LEAST_HITS = 3;

  /** Distinct ones: a name that is repeated may be a function word elsewhere. */
  private static final int LEAST_DISTINCT = 2;

  private static final double LEAST_SHARE = 0.12;

  /** By how much the best must lead the second: related languages share words. */
  private static final double LEAST_LEAD = 1.3;

  private static final Once<Language> KNOWN = Once.of(Language::load);

  private static final int[] NONE = {};

  private final List<Locale> locales = new ArrayList<>();
  private final Map<String, int[]> languagesOf = new HashMap<>();

  private Language() {}

  /** The commonest function words of a language, in lower case; none where none are known. */
  public static Set<String> functionWords(Locale language) {
    Language known = KNOWN.get();
    int wanted = known.locales.indexOf(Locale.forLanguageTag(language.getLanguage()));
    Set<String> words = new TreeSet<>();
    known.languagesOf.forEach(
        (word, languages) -> {
          for (int code : languages) {
            if (code == wanted) {
              words.add(word);
            }
          }
        });
    return words;
  }

  static Locale of(List<String> texts) {
    return KNOWN.get().tell(texts);
  }

  private Locale tell(List<String> texts) {
    int[] hits = new int[locales.size()];
    int[] distinct = new int[locales.size()];
    Set<String> seen = new HashSet<>();
    int words = 0;
    int read = 0;
    for (String text : texts) {
      String sample = text.substring(0, Math.min(text.length(), SAMPLE - read));
      for (Token word : Words.of(sample)) {
        if (!Character.isDigit(word.text().charAt(0))) {
          words++;
          String folded = Words.fold(word.text());
          int[] languages = languagesOf.getOrDefault(folded, NONE);
          int news = languages.length > 0 && seen.add(folded) ? 1 : 0;
          for (int language : languages) {
            hits[language]++;
            distinct[language] += news;
          }
        }
      }
      read += sample.length();
      if (read == SAMPLE) {
        break;
      }
    }
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
    return sure ? locales.get(best) : Locale.ROOT;
  }

  private static Language load() {
    Language known = new Language();
    try (InputStream in = Language.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource missing beside the classes: " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, UTF_8)).lines().forEach(known::read);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return known;
  }

  private void read(String line) {
    if (line.startsWith("#")) {
      return;
    }
    int tab = line.indexOf('\t');
    int language = locales.size();
    locales.add(Locale.forLanguageTag(line.substring(0, tab)));
    for (String word : line.substring(tab + 1).split(" ")) {
      languagesOf.merge(
          word,
          new int[] {language},
          (known, more) -> {
            int[] all = Arrays.copyOf(known, known.length + 1);
            all[known.length] = language;
            return known[known.length - 1] == language ? known : all;
          });
    }
  }
}
