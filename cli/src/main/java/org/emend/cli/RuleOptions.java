package org.emend.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.emend.cli.io.FileProblem;
import org.emend.core.resolve.Glob;
import org.emend.core.resolve.Profile;
import org.emend.core.text.ApostropheStyle;
import org.emend.rules.Profiles;
import org.emend.rules.Rules;
import org.emend.rules.words.WordLayer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules run, and how bold they are. */
final class RuleOptions {

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "article",
      description = {
        "How bold to be: `article` for articles to store (applies from .98, offers from .5),"
            + " `scan` for the output of a text recogniser (.6, .3), `content` for authored text"
            + " in a repository (.98, .8). Default: article."
      })
  private String profile = "article";

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      defaultValue = Profile.AUTO,
      description = "The language of the text, such as `en`; `auto` tells it from the words.")
  private String language = Profile.AUTO;

  @Option(
      names = "--rules",
      paramLabel = "GLOB[,GLOB...]",
      hideParamSyntax = true,
      split = ",",
      description =
          "Run only these rules, such as `characters/*`. `emend rules` lists them. Rules that are"
              + " off by default run where they are named: `style/*` runs these alone, `*,style/*`"
              + " all the others, too.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--disable",
      paramLabel = "GLOB[,GLOB...]",
      hideParamSyntax = true,
      split = ",",
      description = "Leave these rules out, whatever else names them.")
  private List<String> disable = new ArrayList<>();

  @Option(
      names = "--apply",
      paramLabel = "GLOB[,GLOB...]",
      hideParamSyntax = true,
      split = ",",
      description =
          "Apply the first fix of these rules whatever its confidence, such as"
              + " `flags/leading-metadata` to remove it. Switches on those that are off by default,"
              + " such as `style/*`.")
  private List<String> apply = new ArrayList<>();

  @Option(
      names = "--apply-at",
      paramLabel = "P",
      description = "Apply fixes from this confidence up, 0 to 1. Default: the profile's.")
  private @Nullable String applyAt;

  @Option(
      names = "--offer-at",
      paramLabel = "P",
      description = "Offer fixes from this confidence up, 0 to 1. Default: the profile's.")
  private @Nullable String offerAt;

  @Option(
      names = "--apostrophes",
      paramLabel = "STYLE",
      defaultValue = "auto",
      description =
          "How a repaired apostrophe is written: `typographic` (U+2019), `ascii` (U+0027), or"
              + " `auto`, as the text writes the others. With style/quotation-mark it is how all"
              + " apostrophes and quotation marks are written. Default: auto.")
  private String apostrophes = "auto";

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description =
          "Repair words by this model, made with `emend train`, and in its language. Default: the"
              + " model of English that comes with Emend.")
  private Optional<String> model = Optional.empty();

  @Option(
      names = "--languagetool",
      negatable = true,
      description =
          "Let LanguageTool look at grammar and confused words, too: it offers and flags, and"
              + " changes nothing. Takes some seconds to start and 400 MB. Default: no.")
  private boolean languageTool;

  /** What repairs words. */
  WordLayer layer() {
    if (model.isEmpty()) {
      return WordLayer.english();
    }
    try {
      return WordLayer.of(Models.read(model.get()));
    } catch (FileProblem problem) {
      throw new UsageError(
          "--model " + problem.name() + ": " + problem.what() + "; " + problem.advice());
    }
  }

  /** The profile that these options ask for. */
  Profile profile() {
    Profile named = named(profile);
    Profile wanted =
        named
            .withThresholds(
                probability("--apply-at", applyAt, named.applyAt()),
                probability("--offer-at", offerAt, named.offerAt()))
            .withApostrophes(apostrophes(apostrophes))
            .inLanguage(language(language));
    if (languageTool) {
      LanguageTool.load(wanted);
    }
    if (only.isEmpty() && disable.isEmpty() && apply.isEmpty()) {
      return wanted;
    }
    TreeSet<String> ids = ids(wanted);
    for (List<String> globs : List.of(only, disable, apply)) {
      globs.forEach(glob -> requireMatch(glob, ids));
    }
    if (!only.isEmpty()) {
      wanted = wanted.withOnly(only);
    }
    return wanted.without(disable).applying(apply);
  }

  /** All rules there are. */
  static TreeSet<String> ids(Profile profile) {
    TreeSet<String> ids = new TreeSet<>();
    Rules.of(profile).forEach(rule -> ids.addAll(rule.ids()));
    return ids;
  }

  private static Profile named(String name) {
    return Profiles.named(name)
        .orElseThrow(
            () ->
                new UsageError(
                    "no profile "
                        + name
                        + "; "
                        + Nearest.advice(
                            name, Profiles.all().stream().map(Profile::name).toList())));
  }

  private static void requireMatch(String glob, TreeSet<String> ids) {
    for (String id : ids) {
      if (Glob.matches(glob, id)) {
        return;
      }
    }
    if (glob.startsWith(LanguageTool.GROUP)) {
      throw new UsageError("no rule matches " + glob + " without --languagetool; add it");
    }
    TreeSet<String> names = new TreeSet<>(ids);
    ids.forEach(id -> names.add(id.substring(0, id.indexOf('/') + 1) + "*"));
    throw new UsageError(
        "no rule matches " + glob + "; " + Nearest.advice(glob, names, "`emend rules` lists all"));
  }

  static double probability(String option, @Nullable String text, double otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new UsageError(option + " is " + text + "; give a probability from 0 to 1, such as .95");
  }

  private static ApostropheStyle apostrophes(String name) {
    for (ApostropheStyle style : ApostropheStyle.values()) {
      if (style.name().toLowerCase(Locale.ROOT).equals(name)) {
        return style;
      }
    }
    throw new UsageError(
        "no apostrophes "
            + name
            + "; "
            + Nearest.advice(name, List.of("auto", "typographic", "ascii")));
  }

  static String language(String code) {
    if (code.equals(Profile.AUTO)) {
      return code;
    }
    Locale locale = Locale.forLanguageTag(code);
    String language = locale.getLanguage();
    boolean known =
        Arrays.asList(Locale.getISOLanguages()).contains(language)
            || language.length() == 3
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
    if (known) {
      return code;
    }
    Optional<String> named =
        Arrays.stream(Locale.getISOLanguages())
            .filter(
                c ->
                    Locale.forLanguageTag(c)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(code))
            .findFirst();
    throw new UsageError(
        "no language "
            + code
            + "; "
            + named.map(c -> "did you mean " + c + "?").orElse("give a code such as en, or auto"));
  }
}
