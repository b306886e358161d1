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
 * Control characters: what a terminal was told, what a word processor kept for itself, what a font
 * called a ligature.
 *
 * <p>Escape sequences and overstrikes go as a whole. A control character beside a space or a mark
 * separates nothing and is removed; between two letters it may stand for something that was lost,
 * and the lexicon must decide. Left alone: tab, line feed, carriage return, and form feeds, which
 * are page breaks and layout's. C1 controls are {@code encoding/c1-control}'s.
 */
public final class ControlCharacter implements Rule {

  static final String ID = "characters/control-character";

  private static final CharSet CONTROLS =
      CharSet.matching(c -> c < ' ' && "\t\n\r".indexOf(c) < 0 || c == 0x7F);

  private static final CharSet TRIGGERS = CONTROLS.or(CharSet.of("["));

  // A control character that touches no word shows nothing and separates nothing.
  private static final double SURE = .99;

  // The lexicon knows the word without it, and not the pieces.
  private static final double LISTED = .98;
  private static final double LIKELY = .9;
  private static final double POSSIBLE = .6;

  private static final char BACKSPACE = '\b';
  private static final char VERTICAL_TAB = '\u000B';
  private static final char FORM_FEED = '\f';
  private static final char ESCAPE = '\u001B';
  private static final char HARD_HYPHEN = '\u001E';
  private static final char SOFT_HYPHEN = '\u001F';

  private final LostLigature ligatures;

  public ControlCharacter(Lexicon english) {
    this.ligatures = new LostLigature(english);
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
    TerminalEscape escapes = new TerminalEscape(chars);
    int at = text.next(TRIGGERS, 0);
    while (at >= 0) {
      int end = at + 1;
      if (chars.charAt(at) == '[') {
        end = escapes.orphan(at, findings);
      } else {
        Overstrike struck = Overstrike.at(chars, at);
        int escape = chars.charAt(at) == ESCAPE ? escapes.end(at) : at;
        if (struck != null) {
          findings.add(struck.finding());
          end = struck.span().end();
        } else if (escape > at) {
          findings.add(escapes.finding(at, escape));
          end = escape;
        } else if (chars.charAt(at) == ESCAPE && escapes.isJapanese()) {
          String message = "an escape of ISO-2022-JP, which was read as ASCII";
          findings.add(Finding.flag(ID, new Span(at, end), Severity.WARNING, message));
        } else {
          end = endOfRun(chars, at);
          control(text, new Span(at, end), findings);
        }
      }
      at = end < chars.length() ? text.next(TRIGGERS, end) : -1;
    }
    return findings;
  }

  /** Controls of one kind in a row; escapes and backspaces begin something of their own. */
  private static int endOfRun(String chars, int at) {
    int end = at + 1;
    while (end < chars.length() && chars.charAt(end) == chars.charAt(at)) {
      end++;
    }
    return end;
  }

  private void control(Text text, Span run, List<Finding> findings) {
    String chars = text.chars();
    char c = chars.charAt(run.start());
    boolean inside = isWord(chars, run.start() - 1) && isWord(chars, run.end());
    if (run.length() == 1) {
      Finding ligature = ligatures.at(text, run.start());
      if (ligature != null) {
        findings.add(ligature);
        return;
      }
    }
    if (c == FORM_FEED) {
      return;
    }
    boolean filled = isFilled(chars, run);
    if (c == VERTICAL_TAB) {
      boolean apart = isVisible(chars, run.start() - 1) && isVisible(chars, run.end());
      add(findings, chars, run, new Fix(apart ? " " : "", LISTED));
    } else if (!filled && (isDigit(chars, run.start() - 1) || isDigit(chars, run.end()))) {
      add(findings, chars, run, new Fix("", POSSIBLE)); // a fraction, perhaps, or a dash
    } else if (!inside || filled) {
      add(findings, chars, run, new Fix("", c == ESCAPE || c == BACKSPACE ? LIKELY : SURE));
    } else if (c == HARD_HYPHEN) {
      add(findings, chars, run, new Fix("-", LIKELY), new Fix("", .05));
    } else if (ligatures.isListedWithout(text, run)) {
      add(findings, chars, run, new Fix("", LISTED));
    } else if (c == SOFT_HYPHEN) {
      add(findings, chars, run, new Fix("", LIKELY));
    } else {
      add(findings, chars, run, new Fix("", POSSIBLE), new Fix(" ", .3));
    }
  }

  /** Text of two bytes a character, read as one: every other one is NUL. */
  private static boolean isFilled(String chars, Span run) {
    int before = run.start() - 2;
    int behind = run.end() + 1;
    return chars.charAt(run.start()) == '\0'
        && (before >= 0 && chars.charAt(before) == '\0'
            || behind < chars.length() && chars.charAt(behind) == '\0');
  }

  private static boolean isWord(String chars, int at) {
    return at >= 0 && at < chars.length() && Character.isLetterOrDigit(chars.charAt(at));
  }

  private static boolean isDigit(String chars, int at) {
    return at >= 0 && at < chars.length() && Character.isDigit(chars.charAt(at));
  }

  private static boolean isVisible(String chars, int at) {
    return at >= 0 && at < chars.length() && chars.charAt(at) > ' ';
  }

  private static void add(List<Finding> findings, String chars, Span run, Fix... fixes) {
    String digits = Integer.toHexString(0x10000 + chars.charAt(run.start())).substring(1);
    String name = "control character U+" + digits.toUpperCase(Locale.ROOT);
    String message = run.length() == 1 ? name : name + ", " + run.length() + " times";
    findings.add(new Finding(ID, run, Severity.WARNING, message, List.of(fixes), List.of()));
  }
}
