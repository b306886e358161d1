package org.emend.rules.characters;

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
import org.emend.rules.lexicon.Lexicon;

/**
 * U+00AD SOFT HYPHEN: where a word may be broken, which a publisher put there for a screen of some
 * width. In the middle of a line nobody sees it, and no search finds the word.
 *
 * <p>Removed inside a word. Some software shows it, and writes it for a hyphen; so it is only
 * offered where English words stand on both sides and do not make one, beside a space, and between
 * digits. At the end of a line it is a real hyphen, and {@code layout} decides about it.
 */
public final class SoftHyphen implements Rule {

  private static final String ID = "characters/soft-hyphen";

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final CharSet TRIGGERS = CharSet.of("\u00AD");

  // In a word: nothing changes that anybody sees.
  private static final double SURE = .99;

  // The lexicon knows the word that a space has split, and not its halves.
  private static final double JOINED = .98;
  private static final double LIKELY = .8;
  private static final double POSSIBLE = .6;
  private static final double SECOND = .35;

  /**
   * As which Windows-1252 shows the first byte of letters in UTF-8. Behind one of them the soft
   * hyphen is the second byte: {@code Ã} with it is í, and without it nobody could tell.
   */
  private static final String LEAD_BYTES = "\u00C2\u00C3\u00C4\u00C5\u00D0\u00D1";

  /** Shorter English words are syllables of others. */
  private static final int SHORTEST_PART = 3;

  private final Lexicon english;

  public SoftHyphen(Lexicon english) {
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
    int start = text.next(TRIGGERS, 0);
    while (start >= 0) {
      int end = start;
      while (end < chars.length() && chars.charAt(end) == SOFT_HYPHEN) {
        end++;
      }
      if (end < chars.length() && !isLineEnd(chars.charAt(end))) {
        check(text, start, end, findings);
      }
      start = end < chars.length() ? text.next(TRIGGERS, end) : -1;
    }
    return findings;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private void check(Text text, int start, int end, List<Finding> findings) {
    String chars = text.chars();
    char left = start == 0 ? '\n' : chars.charAt(start - 1);
    char right = chars.charAt(end);
    Span run = new Span(start, end);
    if (LEAD_BYTES.indexOf(left) >= 0 && !Character.isUpperCase(right)) {
      return;
    }
    if (isWordPart(left) && isWordPart(right)) {
      boolean dash = Character.isDigit(left) && Character.isDigit(right);
      boolean hyphen = dash || isCompound(text, run);
      String kind = hyphen ? "a soft hyphen that may stand for a real one" : "a soft hyphen";
      add(
          findings,
          run,
          kind,
          hyphen ? new Fix("-", POSSIBLE) : new Fix("", SURE),
          new Fix("", hyphen ? SECOND : 0));
    } else if (isWordPart(left) && right == ' ') {
      besideSpace(text, run, findings);
    } else if (right == ' ' && (left == ' ' || isLineEnd(left))) {
      add(findings, run, "a soft hyphen for a dash", new Fix("-", POSSIBLE), new Fix("", SECOND));
    } else {
      add(findings, run, "a soft hyphen outside a word", new Fix("", JOINED));
    }
  }

  /** A broken line whose break became a space, or the hyphen of {@code Haupt- und Nebensatz}. */
  private void besideSpace(Text text, Span run, List<Finding> findings) {
    Span both = new Span(run.start(), run.end() + 1);
    BrokenWord word = BrokenWord.around(text.chars(), both);
    if (BrokenWord.mayBeEnglish(text)
        && !word.behind().isEmpty()
        && english.contains(word.with(""))) {
      boolean halves = word.isTwo(english);
      add(findings, both, "a word that was broken", new Fix("", halves ? LIKELY : JOINED));
    } else {
      add(
          findings,
          run,
          "a soft hyphen at the end of a word",
          new Fix("-", POSSIBLE),
          new Fix("", SECOND));
    }
  }

  /** {@code well-known}: English words on both sides, and none together. */
  private boolean isCompound(Text text, Span run) {
    BrokenWord word = BrokenWord.around(text.chars(), run);
    return BrokenWord.mayBeEnglish(text)
        && word.before().length() >= SHORTEST_PART
        && word.behind().length() >= SHORTEST_PART
        && !english.contains(word.with(""))
        && word.isTwo(english);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void add(List<Finding> findings, Span span, String message, Fix... fixes) {
    List<Fix> likely = List.of(fixes).stream().filter(fix -> fix.confidence() > 0).toList();
    findings.add(new Finding(ID, span, Severity.WARNING, message, likely, List.of()));
  }
}
