package org.emend.core.resolve;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.emend.core.text.ApostropheStyle;

/**
 * How bold a run is, and with which rules. Plain data.
 *
 * @param name such as {@code article}
 * @param applyAt from which confidence a fix is applied
 * @param offerAt from which confidence a fix is offered
 * @param changeBudget the share of a long passage that word repairs may touch before all of them
 *     become offers; 1 for no limit
 * @param enable globs of rule ids to run, {@code *} standing for any run of characters
 * @param disable globs of rule ids not to run; wins over {@code enable}
 * @param apply globs of rule ids whose first fix is applied whatever its confidence
 * @param protectedWords words that word repairs leave alone, as they are written
 * @param apostrophes how a repaired apostrophe is written
 * @param language an ISO 639 code, or {@code auto}
 */
public record Profile(
    String name,
    double applyAt,
    double offerAt,
    double changeBudget,
    List<String> enable,
    List<String> disable,
    List<String> apply,
    Set<String> protectedWords,
    ApostropheStyle apostrophes,
    String language)
    implements Serializable {

  public static final String AUTO = "auto";

  public Profile {
    requireProbability("applyAt", applyAt);
    requireProbability("offerAt", offerAt);
    requireProbability("changeBudget", changeBudget);
    enable = List.copyOf(enable);
    disable = List.copyOf(disable);
    apply = List.copyOf(apply);
    protectedWords = Set.copyOf(protectedWords);
  }

  private static void requireProbability(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " is " + value + ", not between 0 and 1");
    }
  }

  /** All rules at these thresholds, in any language. */
  public static Profile of(String name, double applyAt, double offerAt, double changeBudget) {
    return new Profile(
        name,
        applyAt,
        offerAt,
        changeBudget,
        List.of("*"),
        List.of(),
        List.of(),
        Set.of(),
        ApostropheStyle.AUTO,
        AUTO);
  }

  /** Only the rules that one of these globs names. */
  public Profile withOnly(List<String> globs) {
    return new Profile(
        name,
        applyAt,
        offerAt,
        changeBudget,
        globs,
        disable,
        apply,
        protectedWords,
        apostrophes,
        language);
  }

  public Profile without(List<String> globs) {
    return new Profile(
        name,
        applyAt,
        offerAt,
        changeBudget,
        enable,
        globs,
        apply,
        protectedWords,
        apostrophes,
        language);
  }

  public Profile applying(List<String> globs) {
    return new Profile(
        name,
        applyAt,
        offerAt,
        changeBudget,
        enable,
        disable,
        globs,
        protectedWords,
        apostrophes,
        language);
  }

  public Profile withThresholds(double apply, double offer) {
    return new Profile(
        name,
        apply,
        offer,
        changeBudget,
        enable,
        disable,
        this.apply,
        protectedWords,
        apostrophes,
        language);
  }

  public Profile protecting(Collection<String> words) {
    return new Profile(
        name,
        applyAt,
        offerAt,
        changeBudget,
        enable,
        disable,
        apply,
        new TreeSet<>(words),
        apostrophes,
        language);
  }

  public Profile withApostrophes(ApostropheStyle style) {
    return new Profile(
        name,
        applyAt,
        offerAt,
        changeBudget,
        enable,
        disable,
        apply,
        protectedWords,
        style,
        language);
  }

  public Profile inLanguage(String code) {
    return new Profile(
        name,
        applyAt,
        offerAt,
        changeBudget,
        enable,
        disable,
        apply,
        protectedWords,
        apostrophes,
        code);
  }

  /** Whether findings of this rule are wanted at all. */
  public boolean enables(String rule) {
    return matchesAny(enable, rule) && !matchesAny(disable, rule);
  }

  /** Whether this rule's fixes are applied whatever their confidence. */
  public boolean alwaysApplies(String rule) {
    return matchesAny(apply, rule);
  }

  /** The language to take for granted, or {@link Locale#ROOT} to tell it from the text. */
  public Locale locale() {
    return language.equals(AUTO) ? Locale.ROOT : Locale.forLanguageTag(language);
  }

  private static boolean matchesAny(List<String> globs, String rule) {
    for (String glob : globs) {
      if (Glob.matches(glob, rule)) {
        return true;
      }
    }
    return false;
  }
}
