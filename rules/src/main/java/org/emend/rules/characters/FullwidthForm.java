package org.emend.rules.characters;

import com.ibm.icu.text.Normalizer2;
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

/**
 * Letters, digits and marks as wide as a Chinese character, in a text that holds none: {@code
 * Ｈｅｌｌｏ，　ｗｏｒｌｄ}. An input method was left on.
 *
 * <p>Left alone: every passage with a Chinese, Japanese or Korean letter, where they are at home; a
 * short one whose language is unknown, as a heading may be; symbols that faces are drawn with.
 * Katakana of half width is offered in full width, as are marks that need a space beside them.
 */
public final class FullwidthForm implements Rule {

  private static final String ID = "characters/fullwidth-form";

  private static final CharSet LETTERS =
      CharSet.range('\uFF10', '\uFF19')
          .or(CharSet.range('\uFF21', '\uFF3A'))
          .or(CharSet.range('\uFF41', '\uFF5A'));

  /** Marks of prose; {@code ＾ ＿ ～ ／ ＼} draw faces. U+FF07 is modifier-apostrophe's. */
  private static final CharSet MARKS =
      CharSet.of("\uFF01\uFF02\uFF04\uFF05\uFF06\uFF08\uFF09\uFF0C\uFF0D\uFF0E\uFF1A\uFF1B\uFF1F");

  private static final CharSet CURRENCIES = CharSet.of("\uFFE0\uFFE1\uFFE5\uFFE6");
  private static final CharSet WIDE = LETTERS.or(MARKS).or(CURRENCIES);
  private static final CharSet KATAKANA = CharSet.range('\uFF66', '\uFF9F');
  private static final CharSet TRIGGERS = WIDE.or(KATAKANA);

  // Letters of ordinary width around, and none of Chinese, Japanese or Korean.
  private static final double SURE = .98;

  // The mark brought its own space along, and how much of it must stay is a matter of taste.
  private static final double LIKELY = .9;
  private static final double POSSIBLE = .6;

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
    boolean eastAsian = EastAsian.isIn(chars);
    boolean sure = EastAsian.isSurelyNotAround(text) && !Mention.isIn(chars);
    int start = text.next(eastAsian ? KATAKANA : TRIGGERS, 0);
    while (start >= 0) {
      CharSet kind = KATAKANA.contains(chars.charAt(start)) ? KATAKANA : WIDE;
      int end = start;
      while (end < chars.length() && kind.contains(chars.charAt(end))) {
        end++;
      }
      Span run = new Span(start, end);
      if (kind == KATAKANA) {
        String wide = Normalizer2.getNFKCInstance().normalize(run.of(chars));
        add(findings, run, "katakana of half width", wide, POSSIBLE);
      } else if (isProse(chars, run)) {
        String narrow = narrow(chars, run);
        boolean spaced = narrow.length() > run.length();
        double confidence = spaced ? LIKELY : SURE;
        add(findings, run, "fullwidth forms", narrow, sure ? confidence : POSSIBLE);
      }
      start = end < chars.length() ? text.next(eastAsian ? KATAKANA : TRIGGERS, end) : -1;
    }
    return findings;
  }

  /** Whether a run holds a letter or a digit, or stands beside one. */
  private static boolean isProse(String chars, Span run) {
    boolean held = false;
    for (int i = run.start(); i < run.end(); i++) {
      held |= LETTERS.contains(chars.charAt(i));
    }
    return held
        || run.length() == 1 && (isLetter(chars, run.start() - 1) || isLetter(chars, run.end()));
  }

  /** In ordinary width, with a space behind a comma and before a bracket that words touch. */
  private static String narrow(String chars, Span run) {
    StringBuilder narrow = new StringBuilder();
    for (int i = run.start(); i < run.end(); i++) {
      char c = chars.charAt(i);
      boolean wordNext = isLetter(chars, i + 1) && !Character.isDigit(chars.charAt(i + 1));
      if (c == '\uFF08' && i > 0 && chars.charAt(i - 1) > ' ') {
        narrow.append(' ');
      }
      narrow.append(CURRENCIES.contains(c) ? currency(c) : (char) (c - 0xFEE0));
      if ("\uFF0C\uFF1B\uFF1A\uFF09\uFF01\uFF1F".indexOf(c) >= 0 && wordNext) {
        narrow.append(' ');
      }
    }
    return narrow.toString();
  }

  private static char currency(char c) {
    return switch (c) {
      case '\uFFE0' -> '\u00A2';
      case '\uFFE1' -> '\u00A3';
      case '\uFFE5' -> '\u00A5';
      default -> '\u20A9';
    };
  }

  private static boolean isLetter(String chars, int at) {
    return at >= 0 && at < chars.length() && Character.isLetterOrDigit(chars.charAt(at));
  }

  private static void add(
      List<Finding> findings, Span run, String message, String replacement, double confidence) {
    findings.add(Finding.fix(ID, run, Severity.WARNING, message, new Fix(replacement, confidence)));
  }
}
