package org.emend.core.resolve;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 * @param optional globs of rule ids that run only where {@code enable} or {@code apply} names them,
 *     which a bare {@code *} does not
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
    List<String> optional,
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
    optional = List.copyOf(optional);
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
        List.of(),
        Set.of(),
        ApostropheStyle.AUTO,
        AUTO);
  }

  /** Only the rules that one of these globs names. */
  public Profile withOnly(List<String> globs) {
    return with(parts -> parts.enable = globs);
  }

  /** The rules that one of these globs names as well, optional ones included. */
  public Profile including(List<String> globs) {
    return with(parts -> parts.enable = Stream.of(enable, globs).flatMap(List::stream).toList());
  }

  public Profile without(List<String> globs) {
    return with(parts -> parts.disable = globs);
  }

  /** These rules only where they are asked for by name. */
  public Profile withOptional(List<String> globs) {
    return with(parts -> parts.optional = globs);
  }

  public Profile applying(List<String> globs) {
    return with(parts -> parts.apply = globs);
  }

  public Profile withThresholds(double apply, double offer) {
    return with(
        parts -> {
          parts.applyAt = apply;
          parts.offerAt = offer;
        });
  }

  public Profile protecting(Collection<String> words) {
    return with(parts -> parts.protectedWords = new TreeSet<>(words));
  }

  public Profile withApostrophes(ApostropheStyle style) {
    return with(parts -> parts.apostrophes = style);
  }

  public Profile inLanguage(String code) {
    return with(parts -> parts.language = code);
  }

  private Profile with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.profile();
  }

  /** Whether findings of this rule are wanted at all. */
  public boolean enables(String rule) {
    return matchesAny(enable, rule)
        && !matchesAny(disable, rule)
        && (!matchesAny(optional, rule) || names(enable, rule) || names(apply, rule));
  }

  /** Whether this rule's fixes are applied whatever their confidence. */
  public boolean alwaysApplies(String rule) {
    return matchesAny(apply, rule);
  }

  /** The language to take for granted, or {@link Locale#ROOT} to tell it from the text. */
  public Locale locale() {
    return language.equals(AUTO) ? Locale.ROOT : Locale.forLanguageTag(language);
  }

  private static boolean names(List<String> globs, String rule) {
    return matchesAny(globs.stream().filter(glob -> !glob.equals("*")).toList(), rule);
  }

  private static boolean matchesAny(List<String> globs, String rule) {
    for (String glob : globs) {
      if (Glob.matches(glob, rule)) {
        return true;
      }
    }
    return false;
  }

  /** A profile's parts, for a copy that differs in some of them. */
  private static final class Parts {

    private final Profile from;
    private double applyAt;
    private double offerAt;
    private List<String> enable;
    private List<String> disable;
    private List<String> optional;
    private List<String> apply;
    private Set<String> protectedWords;
    private ApostropheStyle apostrophes;
    private String language;

    Parts(Profile from) {
      this.from = from;
      this.applyAt = from.applyAt;
      this.offerAt = from.offerAt;
      this.enable = from.enable;
      this.disable = from.disable;
      this.optional = from.optional;
      this.apply = from.apply;
      this.protectedWords = from.protectedWords;
      this.apostrophes = from.apostrophes;
      this.language = from.language;
    }

    Profile profile() {
      return new Profile(
          from.name,
          applyAt,
          offerAt,
          from.changeBudget,
          enable,
          disable,
          optional,
          apply,
          protectedWords,
          apostrophes,
          language);
    }
  }
}
