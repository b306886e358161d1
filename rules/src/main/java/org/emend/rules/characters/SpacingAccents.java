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
import org.jspecify.annotations.Nullable;

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
  private static final char MACRON = '\u00AF';

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
  private @Nullable Boolean glottal;
  private @Nullable Boolean quotes;

  /** For one passage. */
  SpacingAccents(Text text, Contractions contractions) {
    this.text = text;
    this.contractions = contractions;
  }

  void check(int at, List<Finding> findings) {
    String chars = text.chars();
    char accent = chars.charAt(at);
    char mark = COMBINING.charAt(SPACING.indexOf(accent));
    char left = at == 0 ? ' ' : chars.charAt(at - 1);
    char right = at + 1 == chars.length() ? ' ' : chars.charAt(at + 1);
    boolean inside = Character.isLetter(left) && Character.isLetter(right);
    boolean initial = !Character.isLetterOrDigit(left) && Character.isLetter(right) && left <= ' ';
    if (!(inside || initial && !areQuotes()) || accent == ACUTE && isApostrophe(at, inside)) {
      return;
    }
    char behind = Accents.composeEuropean(right, mark);
    char before = inside ? Accents.composeEuropean(left, mark) : 0;
    boolean dotless = left == Accents.DOTLESS_I || right == Accents.DOTLESS_I;
    if (dotless) { // a letter that was stripped of its dot for the accent's sake
      before = right == Accents.DOTLESS_I ? 0 : before;
      behind = right == Accents.DOTLESS_I ? behind : 0;
    }
    if (behind == 0 && before == 0 || new NotProse(chars).isAddressAround(at)) {
      return;
    }
    boolean doubtful =
        !dotless && (accent == ACUTE || accent == MACRON) || initial && !isWord(chars, at + 1);
    Span forward = new Span(at, at + 2);
    Span backward = new Span(at - (at == 0 ? 0 : 1), at + 1);
    if (before == 0 || behind == 0) {
      Fix fix = new Fix(String.valueOf((char) (before + behind)), doubtful ? POSSIBLE : SURE);
      add(findings, before == 0 ? forward : backward, List.of(fix));
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
        || isGlottal()
        || contractions.matches(word)
        || word.before().length() < 2 && ELIDED.indexOf(word.before()) >= 0
        || ApostropheData.shared()
            .elides(text.facts().language().getLanguage(), word.before().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the passage has an acute before a consonant, as languages that write a stop with it.
   */
  private boolean isGlottal() {
    Boolean known = glottal;
    if (known == null) {
      String chars = text.chars();
      known = false;
      for (int i = chars.indexOf(ACUTE, 1); i > 0 && i + 1 < chars.length(); ) {
        char right = chars.charAt(i + 1);
        known |=
            Character.isLetter(chars.charAt(i - 1))
                && Character.isLetter(right)
                && "aeiouy\u0131AEIOUY".indexOf(right) < 0
                && !Accents.isWestern(Accents.composeEuropean(chars.charAt(i - 1), '\u0301'));
        i = chars.indexOf(ACUTE, i + 1);
      }
      glottal = known;
    }
    return known;
  }

  /** Whether any accent of the passage ends a word, as they do where they are typed for quotes. */
  private boolean areQuotes() {
    Boolean known = quotes;
    if (known == null) {
      known = false;
      int at = text.next(TRIGGERS, 1);
      while (at > 0 && !known) {
        boolean last = at + 1 == text.chars().length();
        known =
            text.chars().charAt(at - 1) > ' '
                && (last || !Character.isLetter(text.chars().charAt(at + 1)));
        at = text.next(TRIGGERS, at + 1);
      }
      quotes = known;
    }
    return known;
  }

  /** Two letters or more: not the derivative of x. */
  private static boolean isWord(String chars, int at) {
    return at + 1 < chars.length() && Character.isLetter(chars.charAt(at + 1));
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
