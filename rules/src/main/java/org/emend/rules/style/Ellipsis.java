package org.emend.rules.style;

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
import org.emend.core.text.Facts;
import org.emend.core.text.Text;

/**
 * An ellipsis written otherwise than most of a document's: {@code ...} among U+2026, or the
 * reverse, or {@code . . .} among either.
 *
 * <p>Left alone: four points and more, of which one may end the sentence, or which lead to a page
 * number; two; points between digits, in calls, beside Chinese characters; code and paths.
 */
public final class Ellipsis implements Rule {

  private static final String ID = "style/ellipsis";

  private static final char CHARACTER = '\u2026';
  private static final String POINTS = "...";
  private static final String SPACED = ". . .";

  private static final CharSet TRIGGERS = CharSet.of("." + CHARACTER);

  // A matter of counting, like the other rules of style: see QuoteHabit.
  private static final double SURE = .99;

  /** Both ways about as often: the one that readers of print know. */
  private static final double GUESS = .55;

  private static final Facts.Question<Counts> COUNTS = Ellipsis::count;

  private record Counts(int characters, int points, int spaced) {

    Habit habit() {
      return new Habit(points + spaced, characters);
    }

    /** Of the two that are converted to; both count only where they outnumber the spaced ones. */
    Habit reverse() {
      return new Habit(characters + spaced, points);
    }
  }

  /** An ellipsis in any of its forms. */
  private record Place(Span span, String form) {}

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  /** The habit is that of the repaired text. */
  @Override
  public Stage stage() {
    return Stage.FLAGS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    Counts counts = text.facts().ask(COUNTS);
    String wanted = String.valueOf(CHARACTER);
    double confidence = SURE;
    if (counts.reverse().isTypographic()) {
      wanted = POINTS;
    } else if (!counts.habit().isTypographic()) {
      if (!counts.habit().isMixed() || counts.reverse().total() == 0) {
        return List.of();
      }
      confidence = GUESS;
    }
    List<Finding> findings = new ArrayList<>();
    for (Place place : places(text.chars())) {
      if (!place.form().equals(wanted)) {
        findings.add(
            Finding.fix(
                ID,
                place.span(),
                Severity.INFO,
                "an ellipsis unlike others in this text",
                new Fix(wanted, confidence),
                counts.habit().describe("of U+2026", "of full stops")));
      }
    }
    return findings;
  }

  private static Counts count(List<String> texts) {
    int characters = 0;
    int points = 0;
    int spaced = 0;
    for (String text : texts) {
      if (text.indexOf(CHARACTER) >= 0 || text.contains(POINTS) || text.contains(SPACED)) {
        for (Place place : places(text)) {
          points += place.form().equals(POINTS) ? 1 : 0;
          spaced += place.form().equals(SPACED) ? 1 : 0;
          characters += place.form().length() == 1 ? 1 : 0;
        }
      }
    }
    return new Counts(characters, points, spaced);
  }

  private static List<Place> places(String chars) {
    Verbatim verbatim = Verbatim.of(chars);
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < chars.length()) {
      char c = chars.charAt(at);
      if (c != '.' && c != CHARACTER) {
        at++;
        continue;
      }
      int end = endOfRun(chars, at);
      String form = chars.substring(at, Math.min(end, at + SPACED.length() + 1));
      boolean known = form.equals(POINTS) || form.equals(SPACED) || form.length() == 1 && c != '.';
      if (known && !verbatim.covers(at) && isProse(chars, at, end)) {
        places.add(new Place(new Span(at, end), form));
      }
      at = end;
    }
    return places;
  }

  /** Points and ellipses, with single spaces between points. */
  private static int endOfRun(String chars, int at) {
    int end = at + 1;
    while (end < chars.length()) {
      char c = chars.charAt(end);
      boolean spaced = c == ' ' && chars.charAt(end - 1) == '.' && chars.startsWith(" .", end);
      if (c != '.' && c != CHARACTER && !spaced) {
        break;
      }
      end += spaced ? 2 : 1;
    }
    return end;
  }

  private static boolean isProse(String chars, int at, int end) {
    char before = at == 0 ? ' ' : chars.charAt(at - 1);
    char after = end == chars.length() ? ' ' : chars.charAt(end);
    boolean call = before == '(' && at > 1 && Character.isLetterOrDigit(chars.charAt(at - 2));
    boolean numbers = Character.isDigit(before) && Character.isDigit(after);
    boolean path = "/\\~$&".indexOf(before) >= 0 || "/\\".indexOf(after) >= 0;
    return !call
        && !numbers
        && !path
        && before != ','
        && !isIdeograph(before)
        && !isIdeograph(after);
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x2E80 && (Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00);
  }
}
