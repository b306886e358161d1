package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/**
 * A character that nobody sees and that does nothing where it stands: a zero-width space in the
 * middle of English, a byte order mark inside a text, a direction mark where all runs one way.
 *
 * <p>Left alone where it works: joiners in Arabic, Indic and emoji sequences, break opportunities
 * in scripts without spaces, direction marks in a passage with right-to-left letters, word joiners
 * beside punctuation, operators between the letters of a formula, variation selectors behind what
 * has variants. What is invisible and changes what is seen, or says something, is flagged. Soft
 * hyphens have a rule of their own.
 */
public final class InvisibleCharacter implements Rule {

  private static final String ID = "characters/invisible-character";

  private static final CharSet TRIGGERS =
      IdleCharacter.RUNS
          .or(HiddenText.TRIGGERS)
          .or(BlankLetter.TRIGGERS)
          .or(CharSet.of("\u202E\uFFF9\uFFFA\uFFFB\uFFFC"));

  private static final char OVERRIDE = '\u202E';
  private static final char OBJECT = '\uFFFC';

  // Removal changes nothing that can be seen; see the cases of the rule's page.
  private static final double SURE = .99;
  private static final double LIKELY = .8;

  private final Lexicon english;

  public InvisibleCharacter(Lexicon english) {
    this.english = english;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.CHARACTERS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    IdleCharacter idle = new IdleCharacter(text, english);
    int start = text.next(TRIGGERS, 0);
    while (start >= 0) {
      char c = chars.charAt(start);
      int end = start + 1;
      if (IdleCharacter.RUNS.contains(c)) {
        end = endOfRun(chars, start);
        if (idle.isIdle(new Span(start, end))) {
          findings.add(removal(chars, new Span(start, end)));
        }
      } else if (HiddenText.TRIGGERS.contains(c)) {
        end = HiddenText.check(chars, start, ID, findings);
      } else if (BlankLetter.TRIGGERS.contains(c)) {
        end = BlankLetter.check(chars, start, ID, findings);
      } else {
        other(chars, start, idle, findings);
      }
      start = end < chars.length() ? text.next(TRIGGERS, end) : -1;
    }
    return findings;
  }

  private static int endOfRun(String chars, int start) {
    int end = start;
    while (end < chars.length() && IdleCharacter.RUNS.contains(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void other(String chars, int at, IdleCharacter idle, List<Finding> findings) {
    char c = chars.charAt(at);
    Span span = new Span(at, at + 1);
    if (c == OBJECT) {
      String message = "a place for a picture that is not there";
      findings.add(Finding.fix(ID, span, Severity.WARNING, message, new Fix("", LIKELY)));
    } else if (c != OVERRIDE) {
      findings.add(Finding.flag(ID, span, Severity.WARNING, name(c) + " belongs to no plain text"));
    } else if (!idle.isRightToLeft()) {
      findings.add(
          Finding.flag(ID, span, Severity.ERROR, name(c) + " shows what follows backwards"));
    }
  }

  private static Finding removal(String chars, Span run) {
    String name = name(chars.charAt(run.start()));
    String message =
        run.length() == 1
            ? name + " does nothing here"
            : run.length() + " invisible characters do nothing here, the first " + name;
    return Finding.fix(ID, run, Severity.WARNING, message, new Fix("", SURE));
  }

  private static String name(char c) {
    return String.format("U+%04X (%s)", (int) c, Character.getName(c).toLowerCase(Locale.ROOT));
  }
}
