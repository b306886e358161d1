package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.prose.NotProse;

/**
 * Accents that stand beside their letter, as PDF files of TeX give them: {@code M¨uller}, {@code
 * Dvoˇrák}. Which of the neighbours is meant is clear where only one of them takes the accent.
 */
final class SpacingAccents {

  /** Those outside of ASCII, whose own are code; and the combining marks that they stand for. */
  private static final String SPACING =
      "\u00A8\u00AF\u00B4\u00B8\u02C6\u02C7\u02D8\u02D9\u02DA\u02DB\u02DC\u02DD";

  private static final String COMBINING =
      "\u0308\u0304\u0301\u0327\u0302\u030C\u0306\u0307\u030A\u0328\u0303\u030B";

  static final CharSet TRIGGERS = CharSet.of(SPACING);

  private static final char ACUTE = '\u00B4';
  private static final char DIAERESIS = '\u00A8';

  private static final char CEDILLA = '\u00B8';
  private static final String TAKES_CEDILLA = "cstCST";

  /**
   * Acute, macron, breve and dot: typed for apostrophes, drawn over formulas, or misread. And the
   * cedilla, as which Mac OS shows the ü of Windows: {@code Gl¸ck}.
   */
  private static final String DOUBTFUL = "\u00B4\u00AF\u02D8\u02D9\u00B8";

  // Inside a word such an accent has no other use, and one neighbour only takes it.
  private static final double SURE = .98;
  private static final double LIKELY = .8;

  // An acute is typed for an apostrophe, a macron drawn over formulas.
  private static final double POSSIBLE = .6;
  private static final double SECOND = .3;

  /** What is elided before a vowel, or begins a name: {@code l´eau}, {@code D´Angelo}. */
  private static final String ELIDED = "cdjlmnostCDJLMNOST";

  private final Text text;
  private final Contractions contractions;
  private final AccentUse use;

  /** For one passage. */
  SpacingAccents(Text text, Contractions contractions) {
    this.text = text;
    this.contractions = contractions;
    this.use = new AccentUse(text);
  }

  void check(int at, List<Finding> findings) {
    String chars = text.chars();
    char accent = chars.charAt(at);
    char mark = COMBINING.charAt(SPACING.indexOf(accent));
    char left = at == 0 ? ' ' : chars.charAt(at - 1);
    char right = at + 1 == chars.length() ? ' ' : chars.charAt(at + 1);
    boolean inside = Character.isLetter(left) && Character.isLetter(right);
    boolean initial = !Character.isLetterOrDigit(left) && Character.isLetter(right) && left <= ' ';
    if (!(inside || initial && !use.isQuote()) || accent == ACUTE && isApostrophe(at, inside)) {
      return;
    }
    char behind = Accents.composeEuropean(right, mark);
    char before = inside ? Accents.composeEuropean(left, mark) : 0;
    boolean dotless = left == Accents.DOTLESS_I || right == Accents.DOTLESS_I;
    if (dotless) { // a letter that was stripped of its dot for the accent's sake
      before = right == Accents.DOTLESS_I ? 0 : before;
      behind = right == Accents.DOTLESS_I ? behind : 0;
    }
    if (accent == CEDILLA) { // no font sets it beside a Latvian letter
      behind = TAKES_CEDILLA.indexOf(right) >= 0 ? behind : 0;
      before = TAKES_CEDILLA.indexOf(left) >= 0 ? before : 0;
    }
    if (behind == 0 && before == 0
        || dotless && use.hasDotless()
        || inside && !isWord(chars, at)
        || new NotProse(chars).isAddressAround(at)) {
      return;
    }
    boolean doubtful = !dotless && DOUBTFUL.indexOf(accent) >= 0 || !isWord(chars, at);
    if (before == 0) {
      double confidence = doubtful ? POSSIBLE : SURE;
      add(findings, new Span(at, at + 2), List.of(fix(behind, confidence)));
      return;
    }
    if (behind == 0) {
      // The breve of a broken file may be the caron of the letter behind.
      double confidence = doubtful ? POSSIBLE : accent == DIAERESIS || dotless ? SURE : LIKELY;
      add(findings, new Span(at - 1, at + 1), List.of(fix(before, confidence)));
      return;
    }
    boolean backwards = Accents.isWestern(before) && !Accents.isWestern(behind);
    boolean clear = Accents.isWestern(before) != Accents.isWestern(behind);
    List<Fix> fixes = new ArrayList<>();
    fixes.add(new Fix(left + String.valueOf(behind), SECOND));
    fixes.add(
        backwards ? 0 : 1, new Fix(before + String.valueOf(right), backwards ? LIKELY : SECOND));
    if (!backwards) {
      double confidence = doubtful || !clear ? POSSIBLE : LIKELY;
      fixes.set(0, new Fix(left + String.valueOf(behind), confidence));
    }
    add(findings, new Span(at - 1, at + 2), fixes);
  }

  /** {@code can´t}, {@code l´eau}, and a quotation that begins with one. */
  private boolean isApostrophe(int at, boolean inside) {
    ApostropheWord word = ApostropheWord.around(text.chars(), at);
    return !inside
        || use.isStop()
        || contractions.matches(word)
        || word.before().length() < 2 && ELIDED.indexOf(word.before()) >= 0
        || ApostropheData.shared()
            .elides(text.facts().language().getLanguage(), word.before().toLowerCase(Locale.ROOT));
  }

  private static Fix fix(char letter, double confidence) {
    return new Fix(String.valueOf(letter), confidence);
  }

  /** Three letters in all, or two behind: not the derivatives of x and y. */
  private static boolean isWord(String chars, int at) {
    return isLetter(chars, at + 1) && (isLetter(chars, at + 2) || isLetter(chars, at - 2));
  }

  private static boolean isLetter(String chars, int at) {
    return at >= 0 && at < chars.length() && Character.isLetter(chars.charAt(at));
  }

  private static void add(List<Finding> findings, Span span, List<Fix> fixes) {
    findings.add(
        new Finding(
            CombiningMark.ID,
            span,
            Severity.WARNING,
            "an accent beside its letter",
            fixes,
            List.of()));
  }
}
