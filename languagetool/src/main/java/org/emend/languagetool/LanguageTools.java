package org.emend.languagetool;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/**
 * The LanguageTools of this process, for each language whose pack is on the class path.
 *
 * <p>Thread-safe.
 */
final class LanguageTools {

  /** Which of its rules are run. */
  enum Selection {
    /** Those that have been measured: less than half of the work of all. */
    KNOWN,
    /**
     * All that LanguageTool runs by default, but for spelling: that is the word rules' business.
     */
    ALL
  }

  /**
   * How long a sentence may take. A hundred times what the slowest sentences take on a slow
   * machine; only a rule that hangs needs it.
   */
  private static final long LIMIT_MILLIS = 10_000;

  private record Key(String language, Selection selection) {}

  private static final LanguageTools SHARED = new LanguageTools();

  private final Map<Key, Checkers> checkers = new ConcurrentHashMap<>();
  private final Set<String> missing = new ConcurrentSkipListSet<>();
  private final Set<String> unmeasured = new ConcurrentSkipListSet<>();

  private LanguageTools() {}

  static LanguageTools shared() {
    return SHARED;
  }

  /** Whether there is a pack for a language. */
  boolean supports(Locale language) {
    return Languages.isLanguageSupported(language.getLanguage());
  }

  /** The codes of the languages there are packs for. */
  Set<String> languages() {
    Set<String> codes = new TreeSet<>();
    for (Language language : Languages.get()) {
      codes.add(language.getShortCode());
    }
    return codes;
  }

  /** LanguageTools for a language; none where it is not known, or its pack is missing. */
  Optional<Checkers> of(Locale language, Selection selection) {
    if (language.getLanguage().isEmpty()) {
      return Optional.empty();
    }
    if (!supports(language)) {
      missing.add(language.getLanguage());
      return Optional.empty();
    }
    return Optional.of(
        checkers.computeIfAbsent(
            new Key(language.toLanguageTag(), selection), key -> start(language, selection)));
  }

  /** The languages that were asked for in vain. */
  Set<String> missing() {
    return missing;
  }

  /** Remembers that nothing was said about a language because none of its rules is known. */
  void pass(Locale language) {
    unmeasured.add(language.getLanguage());
  }

  /** The languages of which that was remembered. */
  Set<String> unmeasured() {
    return unmeasured;
  }

  /** How often there was no answer. */
  long unheard() {
    return checkers.values().stream().mapToLong(Checkers::unheard).sum();
  }

  private static Checkers start(Locale locale, Selection selection) {
    Language language = language(locale);
    String code = locale.getLanguage();
    Predicate<Rule> wanted =
        selection == Selection.ALL
            ? rule -> !rule.isDictionaryBasedSpellingRule()
            : rule -> KnownRules.find(code, rule.getId()).isPresent();
    return new Checkers(
        () -> new JLanguageTool(language, null, new UserConfig()), wanted, LIMIT_MILLIS);
  }

  /** A country's variant where it is named, else the usual one: some rules are in variants only. */
  private static Language language(Locale locale) {
    String tag = locale.toLanguageTag();
    if (Languages.isLanguageSupported(tag) && !tag.equals(locale.getLanguage())) {
      return Languages.getLanguageForShortCode(tag);
    }
    Language language = Languages.getLanguageForShortCode(locale.getLanguage());
    Language usual = language.getDefaultLanguageVariant();
    return usual == null ? language : usual;
  }
}
