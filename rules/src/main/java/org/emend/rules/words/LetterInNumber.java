package org.emend.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.prose.NotProse;
import org.emend.rules.words.numbers.Guess;
import org.emend.rules.words.numbers.NumberShapes;
import org.emend.rules.words.numbers.Shape;

/**
 * Letters that a text recogniser read for digits of a number: {@code l8th}, {@code £l,000}, {@code
 * I9l4}, {@code 4.3O p.m.}
 *
 * <p>No lexicon is asked: the number must have a shape that numbers alone have, or a word beside it
 * that stands beside numbers. Left alone: names with letters and digits, and in text that no
 * recogniser put out also what stands there twice. It costs recall: a passage without a digit or a
 * sign of currency is not looked at.
 */
public final class LetterInNumber implements Rule {

  private static final String ID = "words/letter-in-number";

  private static final CharSet TRIGGERS = CharSet.of("0123456789\u00A3$\u20AC");

  /** Of a shape that may be meant, in text that no recogniser put out. No profile applies it. */
  private static final double MOST_UNSURE = .7;

  private static final double LEAST_RIVAL = .01;

  private final boolean scanned;

  /**
   * @param scanned whether the text is the output of a text recogniser
   */
  public LetterInNumber(boolean scanned) {
    this.scanned = scanned;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.WORDS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    NotProse notProse = new NotProse(chars);
    List<Finding> findings = new ArrayList<>();
    for (Guess guess : NumberShapes.in(chars)) {
      if (scanned || !isMeant(guess, text, notProse)) {
        findings.add(finding(guess, chars));
      }
    }
    return findings;
  }

  private static boolean isMeant(Guess guess, Text text, NotProse notProse) {
    String read = text.chars().substring(guess.start(), guess.end());
    return guess.shape() == Shape.POSSIBLE_NAME
        || notProse.isCodeAround(guess.start())
        || text.facts().vocabulary().count(read) > 1;
  }

  private Finding finding(Guess guess, String chars) {
    boolean unsure = !scanned && !guess.shape().isSureInCleanText();
    double confidence = unsure ? Math.min(MOST_UNSURE, guess.confidence()) : guess.confidence();
    List<Fix> fixes = new ArrayList<>();
    fixes.add(new Fix(guess.texts().get(0), confidence));
    double rest = guess.shape().isSureInCleanText() ? 1 - confidence : (1 - confidence) / 2;
    if (guess.texts().size() > 1 && rest >= LEAST_RIVAL) {
      fixes.add(new Fix(guess.texts().get(1), rest));
    }
    return new Finding(
        ID,
        new Span(guess.start(), guess.end()),
        Severity.ERROR,
        "letters where digits were",
        fixes,
        List.of(because(chars.substring(guess.start(), guess.end()), guess)));
  }

  private static String because(String read, Guess guess) {
    return "`" + read + "` " + guess.shape().message();
  }
}
