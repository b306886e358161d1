package org.emend.rules.flags;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emend.rules.lexicon.Lexicon;

/**
 * {@code By Jane Smith, Staff Writer}; {@code Reporting by Jane Smith; editing by John Doe}.
 *
 * <p>A name is two words or more with capitals, of which the first or the last is no word of the
 * language: {@code By Popular Demand} may be a heading, and costs {@code By Mark Hunter}, of whom
 * only a note is made.
 */
final class Byline implements Residue {

  private static final String ID = "flags/byline";

  private static final Set<String> BEGINNINGS =
      Stream.of(
              "by",
              "written",
              "story",
              "words",
              "text",
              "additional",
              "reporting",
              "writing",
              "editing",
              "edited",
              "compiled")
          .map(word -> word + ANYTHING)
          .collect(Collectors.toUnmodifiableSet());

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*+";

  private static final String PARTICLES =
      "(?:(?:de|van|von|der|den|la|le|al|el|bin|ibn|di|da|del|dos|ter) ){0,2}";

  private static final String PERSON =
      "(NAME)(?: PARTICLESNAME){0,3}? PARTICLES(NAME)"
          .replace("NAME", NAME)
          .replace("PARTICLES", PARTICLES);

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?i:written|story|words|text) )?(?i:by):? "
              + PERSON
              + "(?:(?:,|,? (?i:and)| &) "
              + PERSON
              + "){0,4}"
              + "(?: ?[,|/\u2022\u00B7\u2013\u2014-] ?.{1,70}| (?:for|on|in|at) .{1,50})?");

  private static final Pattern CREDITS =
      Pattern.compile(
          "\\(?(?i:(?:additional |compiled )?(?:reporting|writing|editing|edited|compiled) by):? "
              + PERSON
              + "\\b.{0,150}");

  /** What a sentence ends with, and a byline only where a credit line has brackets. */
  private static final String ENDS = ".!?;:,";

  private final Lexicon lexicon;

  Byline(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Set<String> rules() {
    return Set.of(ID);
  }

  @Override
  public Set<String> beginnings() {
    return BEGINNINGS;
  }

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public Optional<Hit> of(Line line) {
    String text = line.text();
    if (CREDITS.matcher(text).matches()) {
      return Optional.of(new Hit(ID, Weight.SURE));
    }
    Matcher byline = BYLINE.matcher(text);
    if (!byline.matches() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return Optional.empty();
    }
    boolean named = isName(byline.group(1)) || isName(byline.group(2));
    return Optional.of(new Hit(ID, named ? Weight.FIRST : Weight.LIKELY));
  }

  private boolean isName(String word) {
    return !lexicon.contains(word.toLowerCase(Locale.ROOT));
  }
}
