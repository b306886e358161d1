package org.emend.rules.words;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.emend.rules.prose.Brackets;
import org.emend.rules.prose.NotProse;

/**
 * One bracket, bar, backslash or digit inside a word, where a letter was: {@code negotiati]ns}.
 *
 * <p>The mark is what gives the fault away, the lexicon what repairs it. Left alone: brackets with
 * a partner, lines that look like code, anything joined by more than one mark, and two words with a
 * mark between them. Cost: a word that is not in the lexicon is never repaired, and now and then
 * becomes another that is.
 */
public final class BracketForLetter implements Rule {

  private static final String ID = "words/bracket-for-letter";

  private static final String MARKS = Brackets.ALL + "|\u00A6\\" + Repair.DIGITS;
  private static final CharSet TRIGGERS = CharSet.of(MARKS);

  /** What may stand beside a word in prose. */
  private static final String BESIDE =
      "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB,.;:!?-\u2013\u2014()";

  private final Repair repair;

  public BracketForLetter(Lexicon lexicon) {
    this.repair = new Repair(lexicon);
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
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = new NotProse(chars);
    BitSet paired = null;
    for (int at = text.next(TRIGGERS, 1); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      if (!isBetweenLetters(chars, at)) {
        continue;
      }
      DamagedWord word = DamagedWord.around(chars, at);
      if (standsAlone(chars, word.span()) && !notProse.isCodeAround(at)) {
        paired = paired == null ? Brackets.paired(chars) : paired;
        if (!paired.get(at)) {
          findings.addAll(check(text, word));
        }
      }
    }
    return findings;
  }

  private List<Finding> check(Text text, DamagedWord word) {
    List<Fix> fixes = repair.fixes(word, text.facts());
    if (fixes.isEmpty() || !isEnglish(text)) {
      return List.of();
    }
    String mark = "`" + word.mark() + "`";
    return List.of(
        new Finding(
            ID,
            word.span(),
            Severity.ERROR,
            mark + " stands where a letter was",
            fixes,
            repair.because(word, fixes, text.facts())));
  }

  private static boolean isBetweenLetters(String chars, int at) {
    return at + 1 < chars.length()
        && Character.isLetter(chars.charAt(at - 1))
        && Character.isLetter(chars.charAt(at + 1));
  }

  /** Word repairs need a lexicon of the text's language; a headline may have told none. */
  private static boolean isEnglish(Text text) {
    return text.facts().isIn("en") || text.facts().isIn("");
  }

  private static boolean standsAlone(String chars, Span word) {
    return isBeside(chars, word.start() - 1, -1) && isBeside(chars, word.end(), 1);
  }

  /** Whether a word may begin after, or end before, the character at {@code at}. */
  private static boolean isBeside(String chars, int at, int step) {
    if (at < 0 || at >= chars.length()) {
      return true;
    }
    char c = chars.charAt(at);
    if (Character.isWhitespace(c) || c == '\u00A0') {
      return true;
    }
    // "wor]d.Next" and "http:wor]d" are no words beside punctuation.
    int beyond = at + step;
    boolean ends =
        beyond < 0 || beyond >= chars.length() || !Character.isLetterOrDigit(chars.charAt(beyond));
    return BESIDE.indexOf(c) >= 0 && (ends || c == '-' || c > 0x7F || c == '"' || c == '\'');
  }
}
