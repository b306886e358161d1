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
 * An accent that is not on its letter, or is there twice: {@code M¨uller}, {@code cafe} with a
 * space before its acute, {@code e} with two of them; or letters under a heap of them.
 *
 * <p>Left alone: marks of other scripts, two different marks on a letter (Vietnamese, phonetics),
 * an accent that stands by itself between spaces, which is spoken of.
 */
public final class CombiningMark implements Rule {

  static final String ID = "characters/combining-mark";

  private static final CharSet MARKS = CharSet.range('\u0300', '\u036F');
  private static final CharSet TRIGGERS = MARKS.or(SpacingAccents.TRIGGERS);

  /** Marks that no orthography and no phonetic notation sets twice on one letter. */
  private static final String ONCE = "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327\u0328";

  /** Letters with so many marks are a joke, or a test. */
  private static final int HEAP = 4;

  // The second of two that lie upon each other cannot be seen.
  private static final double SURE = .98;
  private static final double LIKELY = .9;

  private final Contractions contractions;

  public CombiningMark(Lexicon english) {
    this.contractions = new Contractions(english);
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
    SpacingAccents spacing = new SpacingAccents(text, contractions);
    int heap = -1;
    int heapEnd = 0;
    int at = text.next(TRIGGERS, 0);
    while (at >= 0) {
      int end = at + 1;
      if (MARKS.contains(chars.charAt(at))) {
        end = endOfMarks(chars, at);
        if (end - at >= HEAP) {
          heap = heap < 0 ? Math.max(0, at - 1) : heap;
          heapEnd = end;
        } else {
          marks(chars, new Span(at, end), findings);
        }
      } else {
        spacing.check(at, findings);
      }
      at = end < chars.length() ? text.next(TRIGGERS, end) : -1;
    }
    if (heap >= 0) {
      heaped(new Span(wholeAt(chars, heap), heapEnd), findings);
    }
    return findings;
  }

  /** One finding for all heaps; nothing else is said between them. */
  private static void heaped(Span heaps, List<Finding> findings) {
    findings.removeIf(finding -> finding.span().overlaps(heaps));
    flag(findings, heaps, "letters under heaps of combining marks");
  }

  private static int endOfMarks(String chars, int at) {
    int end = at;
    while (end < chars.length() && MARKS.contains(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A place that does not split a surrogate pair. */
  private static int wholeAt(String chars, int at) {
    return Character.isLowSurrogate(chars.charAt(at)) && at > 0 ? at - 1 : at;
  }

  private static void marks(String chars, Span marks, List<Finding> findings) {
    if (marks.start() == 0 || chars.charAt(marks.start() - 1) < ' ') {
      flag(findings, marks, "a combining mark at the beginning of a line");
      return;
    }
    char base = chars.charAt(marks.start() - 1);
    if (base == ' ') {
      apart(chars, marks, findings);
      return;
    }
    if (base == Accents.DOTLESS_I && chars.indexOf(base) == chars.lastIndexOf(base)) {
      dotless(chars, marks, findings);
    }
    for (int i = marks.start(); i < marks.end(); i++) {
      char before = i > marks.start() ? chars.charAt(i - 1) : Accents.markOf(base);
      if (chars.charAt(i) == before && ONCE.indexOf(before) >= 0) {
        Fix fix = new Fix("", SURE);
        String message = "the same combining mark twice";
        findings.add(Finding.fix(ID, new Span(i, i + 1), Severity.WARNING, message, fix));
      }
    }
  }

  /** {@code cafe}, space, acute: where the letter before takes it and none is behind. */
  private static void apart(String chars, Span marks, List<Finding> findings) {
    char letter = marks.start() > 1 ? chars.charAt(marks.start() - 2) : ' ';
    char next = marks.end() < chars.length() ? chars.charAt(marks.end()) : ' ';
    char whole = marks.length() == 1 ? Accents.compose(letter, chars.charAt(marks.start())) : 0;
    if (whole != 0 && !Character.isLetter(next)) {
      findings.add(
          Finding.fix(
              ID,
              new Span(marks.start() - 2, marks.end()),
              Severity.WARNING,
              "a space before a combining mark",
              new Fix(String.valueOf(whole), LIKELY)));
    } else if (Character.isLetter(next)) {
      flag(findings, marks, "a combining mark on a space");
    }
  }

  /** {@code ı} with an accent, in a text without another one, which would be Turkish. */
  private static void dotless(String chars, Span marks, List<Finding> findings) {
    char whole = Accents.compose('i', chars.charAt(marks.start()));
    if (marks.length() == 1 && whole != 0) {
      findings.add(
          Finding.fix(
              ID,
              new Span(marks.start() - 1, marks.end()),
              Severity.WARNING,
              "an accent on a dotless i",
              new Fix(String.valueOf(whole), LIKELY)));
    }
  }

  private static void flag(List<Finding> findings, Span span, String message) {
    findings.add(Finding.flag(ID, span, Severity.WARNING, message));
  }
}
