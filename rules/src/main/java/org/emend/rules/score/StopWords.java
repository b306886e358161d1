package org.emend.rules.score;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.emend.core.text.Language;
import org.emend.rules.data.Resource;

/**
 * The stop words of a language: Gopher's eight for English, its function words for others; those of
 * English where the language is not told.
 *
 * @param gopher of which a text has two, as they are written inside a sentence
 * @param function of which it has many, in small letters
 */
record StopWords(WordSet gopher, WordSet function) {

  private static final String ENGLISH = "en";

  private static final Map<String, Optional<StopWords>> KNOWN = new ConcurrentHashMap<>();

  /** None where no function words of the language are known. */
  static Optional<StopWords> of(Locale language) {
    String code = language.getLanguage();
    return KNOWN.computeIfAbsent(code.isEmpty() ? ENGLISH : code, StopWords::load);
  }

  private static Optional<StopWords> load(String code) {
    Set<String> function = Language.functionWords(Locale.forLanguageTag(code));
    if (function.isEmpty()) {
      return Optional.empty();
    }
    WordSet gopher =
        code.equals(ENGLISH)
            ? new WordSet(Resource.words(StopWords.class, "gopher-stop-words.txt"))
            : new WordSet(function);
    return Optional.of(new StopWords(gopher, new WordSet(function)));
  }
}
