package org.emend.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Rule;
import org.emend.rules.RulePack;

/** LanguageTool's rules. Cheap to make: nothing is loaded before a passage is looked at. */
public final class LanguageToolPack implements RulePack {

  /** What a build needs to be told for a language's pack. */
  private static final String BUILD = "./mvnw -Dquick -Dlanguage=%s package";

  /** Languages whose pack is not built in, but can be. */
  private static final List<String> PACKS =
      List.of("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk");

  private final LanguageTools tools = LanguageTools.shared();

  /** For {@link java.util.ServiceLoader}. */
  public LanguageToolPack() {}

  @Override
  public List<Rule> rules(Profile profile) {
    return List.of(new Grammar(tools, profile.enables(KnownRules.UNMEASURED)));
  }

  @Override
  public List<Judge> judges(Profile profile) {
    return Boolean.getBoolean(SecondOpinion.PROPERTY)
        ? List.of(new SecondOpinion(tools))
        : List.of();
  }

  @Override
  public Optional<String> objection(Profile profile) {
    Locale language = profile.locale();
    return language.equals(Locale.ROOT) || tools.supports(language)
        ? Optional.empty()
        : Optional.of(lacking(language.getLanguage()));
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (String language : tools.missing()) {
      remarks.add(lacking(language) + "; texts in it were not looked at by LanguageTool");
    }
    for (String language : tools.unmeasured()) {
      remarks.add(
          "none of LanguageTool's rules for "
              + language
              + " has been measured; all it says is shown with --rules '*,languagetool-unmeasured/*'");
    }
    long unheard = tools.unheard();
    if (unheard > 0) {
      remarks.add(
          "LanguageTool failed or took too long, and was not heard, in "
              + unheard
              + (unheard == 1 ? " sentence" : " sentences"));
    }
    return remarks;
  }

  private String lacking(String language) {
    return "LanguageTool's pack for "
        + language
        + " is not here, only those for "
        + String.join(", ", tools.languages())
        + (PACKS.contains(language)
            ? "; build with it: " + String.format(Locale.ROOT, BUILD, language)
            : "; it has none of ours");
  }
}
