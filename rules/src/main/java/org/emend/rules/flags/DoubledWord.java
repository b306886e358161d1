package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.emend.rules.data.Resource;
import org.emend.rules.prose.Markup;
import org.emend.rules.prose.NotProse;

/**
 * The same word twice in a row, on one line or across a line's end: {@code the the}.
 *
 * <p>Only in English: elsewhere many words may be doubled (French {@code nous nous}). Left alone:
 * what English doubles, too ({@code had had}, {@code very very}), names, numbers, single letters,
 * parts of compounds, operators by name ({@code and and or}), code and tables. Sure are articles
 * and other words that never follow themselves.
 */
public final class DoubledWord implements Rule {

  private static final String ID = "flags/doubled-word";

  private static final CharSet TRIGGERS = CharSet.of(" \n\r\t\u00A0");

  /** The first line of a paragraph whose lines are broken for their length has as many letters. */
  private static final int BROKEN_LINE = 30;

  private static final int LONGEST = 20;

  // Right in news and on web pages: 24 of 26, before `and and or` was left alone, and 6 of 11 of
  // the
  // doubtful ones. See docs/benchmarks.md.
  private static final double SURE = .97;
  private static final double LIKELY = .55;

  private static final Set<String> NEVER = Resource.words(DoubledWord.class, "never-doubled.txt");
  private static final Set<String> OFTEN = Resource.words(DoubledWord.class, "often-doubled.txt");

  /** In manuals they are names of operators: {@code the operators and and or}. */
  private static final Set<String> CONJUNCTIONS =
      Resource.words(DoubledWord.class, "conjunctions.txt");

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

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
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    BitSet markup = null;
    char[] units = chars.toCharArray(); // the JIT compiles a loop over an array to half the time
    int start = 0;
    for (int gap = 0; gap < units.length; gap++) {
      if (units[gap] > ' ' && units[gap] != '\u00A0') {
        continue;
      }
      int length = gap - start;
      int next = gap + 1;
      if (units[gap] == '\r' && next < units.length && units[next] == '\n') {
        next++;
      }
      if (next + length <= units.length
          && length > 1
          && length <= LONGEST
          && units[next + length - 1] == units[gap - 1] // mostly not
          && isDoubled(chars, next, length)
          && chars.regionMatches(true, start, chars, next, length)
          && TRIGGERS.contains(units[gap])
          && isSlip(text, start, gap, next)) {
        markup = markup == null ? Markup.of(chars) : markup;
        if (!markup.get(gap)) {
          findings.add(finding(chars, new Span(start, next + length), gap));
        }
      }
      start = next;
      gap = next - 1;
    }
    return findings;
  }

  /** Whether a word in small letters stands there, and ends there. */
  private static boolean isDoubled(String chars, int start, int length) {
    int end = start + length;
    for (int i = start; i < end; i++) {
      if (!Character.isLowerCase(chars.charAt(i))) {
        return false;
      }
    }
    char after = end == chars.length() ? ' ' : chars.charAt(end);
    return !Character.isLetterOrDigit(after) && "-'\u2019/_.@&=".indexOf(after) < 0
        || after == '.' && !isLetterAt(chars, end + 1);
  }

  private static boolean isLetterAt(String chars, int at) {
    return at < chars.length() && Character.isLetterOrDigit(chars.charAt(at));
  }

  private static boolean isSlip(Text text, int start, int gap, int next) {
    String chars = text.chars();
    String word = chars.substring(next, next + gap - start);
    boolean broken = chars.charAt(gap) == '\n' || chars.charAt(gap) == '\r';
    return text.facts().isIn("en")
        && !OFTEN.contains(word)
        && (Character.isLowerCase(chars.charAt(start)) || NEVER.contains(word))
        && (!broken || NEVER.contains(word) && start >= BROKEN_LINE)
        && !(CONJUNCTIONS.contains(word) && isConjunctionAt(chars, next + word.length() + 1))
        && !NotProse.holdsCode(chars.substring(Math.max(0, start - 40), gap));
  }

  private static boolean isConjunctionAt(String chars, int at) {
    int end = at;
    while (isLetterAt(chars, end)) {
      end++;
    }
    return end > at && CONJUNCTIONS.contains(chars.substring(at, end));
  }

  private static Finding finding(String chars, Span span, int gap) {
    String once = chars.substring(span.start(), gap);
    boolean sure = NEVER.contains(once.toLowerCase(Locale.ROOT));
    return Finding.fix(
            ID,
            span,
            sure ? Severity.WARNING : Severity.INFO,
            "a word twice in a row",
            new Fix(once, sure ? SURE : LIKELY))
        .onlyOffered();
  }
}
