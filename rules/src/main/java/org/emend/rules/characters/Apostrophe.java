package org.emend.rules.characters;

import java.util.Locale;
import java.util.Optional;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.ApostropheStyle;
import org.emend.core.text.Text;

/** The apostrophe as a passage writes it, and what is said of a mark in its place. */
record Apostrophe(Text text, ApostropheStyle style, Contractions contractions) {

  // No clean text of ours holds one of these where a repair fires; see the rule's page.
  static final double SURE = .99;
  static final double LIKELY = .9;

  boolean isIn(String language) {
    return text.facts().isIn(language);
  }

  /** A headline tells no language, and is taken for English if its words are. */
  boolean mayBeEnglish() {
    return isIn("en") || isIn("");
  }

  /** A repair, if the word is an English contraction or possessive. */
  Optional<Finding> inContraction(ApostropheWord word, double confidence) {
    return mayBeEnglish() && contractions.matches(word)
        ? Optional.of(fix(word, confidence, "an English contraction or possessive"))
        : Optional.empty();
  }

  Finding fix(ApostropheWord word, double confidence, String because) {
    String apostrophe = style.in(text.facts().quotes());
    return Finding.fix(
        ModifierApostrophe.ID,
        word.span(),
        Severity.WARNING,
        describe(word.mark()) + " stands where an apostrophe belongs",
        new Fix(word.with(apostrophe), confidence),
        because,
        "apostrophes here are written " + (apostrophe.equals("'") ? "straight" : "U+2019"));
  }

  static Finding flag(ApostropheWord word, String message) {
    return Finding.flag(
        ModifierApostrophe.ID,
        word.span(),
        Severity.WARNING,
        message + ": " + describe(word.mark()));
  }

  private static String describe(char c) {
    String digits = Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
    return "U+" + digits + " (" + ApostropheData.shared().name(c) + ")";
  }
}
