package org.emend.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Stage;
import org.emend.core.text.Document;

/**
 * A document and rules to clean it with, both made up: rules that meet, overlap, undo each other,
 * reach across markup and cut pairs in half.
 */
record RandomCleaning(
    String source, boolean markup, List<Rule> rules, Cleaner cleaner, Cleaner shuffled) {

  private static final Profile PROFILE = Profile.of("random", 0.9, 0.5, 1);

  private static final List<String> PIECES =
      List.of("a", "b", "ab", " ", "'", "\u00E9", "\uD83D\uDE00", "\uDCE2", "\uDC80", "\uDC99");

  private static final List<String> MARKUP =
      Stream.concat(
              PIECES.stream(), Stream.of("<b>", "</b>", "<p>", "&amp;", "&lt;", "&e;", "&dots;"))
          .toList();

  private static final List<String> WANTED =
      List.of(
          "a",
          "b",
          "ab",
          "ba",
          "aa",
          " ",
          "'",
          "\u00E9",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\uDC80",
          "&",
          "<",
          ".",
          "..",
          "a\u00E9");

  private static final List<String> REPLACEMENTS =
      List.of("", "a", "b", "ab", "bab", "&", "<a", "\u2019", "\uD83D\uDE00", "\uDC80", " ");

  /** Checks a property of random cleanings; several documents for each set of rules. */
  static void check(int ruleSets, Consumer<RandomCleaning> property) {
    Property.check(ruleSets, random -> of(random, 20).forEach(property));
  }

  static List<RandomCleaning> of(SplittableRandom random, int documents) {
    List<Rule> rules = rules(random);
    List<Rule> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, new Random(random.nextLong()));
    Cleaner cleaner = Cleaner.of(PROFILE, rules);
    Cleaner shuffledCleaner = Cleaner.of(PROFILE, shuffled);
    List<RandomCleaning> cleanings = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      boolean markup = random.nextBoolean();
      String source = Property.text(random, 0, 12, markup ? MARKUP : PIECES);
      cleanings.add(new RandomCleaning(source, markup, rules, cleaner, shuffledCleaner));
    }
    return cleanings;
  }

  private static List<Rule> rules(SplittableRandom random) {
    List<Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      Stage stage = Property.pick(random, List.of(Stage.values()));
      String from = Property.pick(random, WANTED);
      String to = Property.pick(random, REPLACEMENTS);
      double confidence = Property.pick(random, List.of(0.3, 0.6, 0.9, 0.95));
      String id = "test/" + i + "(" + from + " -> " + to + ", " + confidence + ")";
      rules.add(ToyRule.replacing(id, stage, from, to, confidence));
    }
    return List.copyOf(rules);
  }

  Document document() {
    return markup ? ToyMarkup.parse(source) : Document.of(source);
  }

  Report report() {
    return cleaner.clean(document());
  }

  @Override
  public String toString() {
    return (markup ? "markup " : "plain ") + source + " with " + rules;
  }
}
