package org.emend.languagetool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emend.rules.data.Resource;

/**
 * The rules of LanguageTool that have been measured, of the languages in which any has. What is not
 * here is not heard by default: most of its rules are about style, or know fewer names than the
 * press does.
 */
final class KnownRules {

  /** Whatever else LanguageTool says: only where it is asked for. */
  static final String UNMEASURED = "languagetool-unmeasured/match";

  private static final List<String> LANGUAGES = List.of("en");

  private static final Map<String, Map<String, KnownRule>> TABLES = tables();

  private KnownRules() {}

  private static Map<String, Map<String, KnownRule>> tables() {
    Map<String, Map<String, KnownRule>> tables = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      Map<String, KnownRule> table = new LinkedHashMap<>();
      for (String line : Resource.lines(KnownRules.class, language + ".tsv")) {
        KnownRule rule = KnownRule.of(line);
        if (table.put(rule.name(), rule) != null) {
          throw new IllegalStateException(language + ".tsv: twice: " + rule.name());
        }
      }
      tables.put(language, table);
    }
    return tables;
  }

  /** What is known of a rule. */
  static Optional<KnownRule> find(String language, String name) {
    return Optional.ofNullable(TABLES.getOrDefault(language, Map.of()).get(name));
  }

  /** Whether rules of a language have been measured. */
  static boolean covers(String language) {
    return TABLES.containsKey(language);
  }

  static List<KnownRule> of(String language) {
    return new ArrayList<>(TABLES.getOrDefault(language, Map.of()).values());
  }

  /** Our ids of all of them, in the order of the alphabet, and that of the others. */
  static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    TABLES.values().forEach(table -> table.values().forEach(rule -> ids.add(rule.id())));
    ids.add(UNMEASURED);
    return ids;
  }
}
