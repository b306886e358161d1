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
 * A letter in pieces where Unicode has it whole: {@code e} and a combining acute for {@code é}, the
 * jamo of a Korean syllable; or a second code for the same letter, as the ångström sign.
 *
 * <p>Composed only, never taken apart, never reordered, never by compatibility; only Latin, Greek,
 * Cyrillic, kana and modern Korean. Left alone: letters that have no whole form, other scripts, and
 * passages that are decomposed throughout, which is a habit and not a fault.
 */
public final class DecomposedLetter implements Rule {

  private static final String ID = "characters/decomposed-letter";

  private static final CharSet ACCENTS = CharSet.range('\u0300', '\u036F');
  private static final CharSet VOICED = CharSet.of("\u3099\u309A");
  private static final CharSet VOWELS = CharSet.range('\u1161', '\u1175');
  private static final CharSet SIGNS = CharSet.of("\u212B\u2126\u212A");
  private static final CharSet MARKS = ACCENTS.or(VOICED);
  private static final CharSet TRIGGERS = MARKS.or(VOWELS).or(SIGNS);

  /** Longer heaps are no letters. */
  private static final int MOST_MARKS = 3;

  // Canonically equivalent: by definition the same text.
  private static final double SURE = .99;

  // A sample in a passage about Unicode, or the habit of a language that we do not know.
  private static final double LIKELY = .8;

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
    DecompositionHabit habit = new DecompositionHabit(text);
    int at = text.next(TRIGGERS, 0);
    while (at >= 0) {
      int end = at + 1;
      Normalizer2 composed = Normalizer2.getNFCInstance();
      char c = chars.charAt(at);
      if (SIGNS.contains(c)) {
        if (!Mention.isQuoted(chars, at)) {
          add(findings, new Span(at, end), composed.normalize(chars.substring(at, end)));
        }
      } else if (VOWELS.contains(c)) {
        end = syllable(composed, chars, at, findings);
      } else {
        while (end < chars.length() && MARKS.contains(chars.charAt(end))) {
          end++;
        }
        Span cluster = new Span(Math.max(0, at - 1), end);
        String whole = whole(composed, chars, cluster);
        if (ACCENTS.contains(c)) {
          habit.count(chars.charAt(cluster.start()), chars.charAt(end - 1), !whole.isEmpty());
        }
        if (!whole.isEmpty()) {
          add(findings, cluster, whole);
        }
      }
      at = end < chars.length() ? text.next(TRIGGERS, end) : -1;
    }
    if (habit.isLikely()) {
      findings.removeIf(finding -> isAccented(chars, finding.span()));
    }
    boolean doubtful = !findings.isEmpty() && (habit.isPossible() || Mention.isIn(chars));
    return doubtful ? findings.stream().map(DecomposedLetter::offered).toList() : findings;
  }

  private static Finding offered(Finding finding) {
    return finding.withFixes(List.of(new Fix(finding.fixes().get(0).replacement(), LIKELY)));
  }

  private static boolean isAccented(String chars, Span span) {
    return ACCENTS.contains(chars.charAt(span.end() - 1));
  }

  /** The one character that a letter and its marks compose to, or nothing. */
  private static String whole(Normalizer2 composed, String chars, Span cluster) {
    char base = chars.charAt(cluster.start());
    if (cluster.length() < 2
        || cluster.length() - 1 > MOST_MARKS
        || !Character.isLetter(base)
        || Character.isSurrogate(base)) {
      return "";
    }
    String whole = composed.normalize(cluster.of(chars));
    return whole.length() == 1 ? whole : "";
  }

  /** A leading consonant, the vowel here and perhaps a final one; returns where to go on. */
  private static int syllable(Normalizer2 composed, String chars, int at, List<Finding> findings) {
    boolean leads = at > 0 && chars.charAt(at - 1) >= '\u1100' && chars.charAt(at - 1) <= '\u1112';
    boolean alone = at < 2 || !isJamo(chars.charAt(at - 2)) || chars.charAt(at - 2) > '\u115F';
    if (!leads || !alone) {
      return at + 1;
    }
    int end = at + 1;
    if (end < chars.length() && chars.charAt(end) >= '\u11A8' && chars.charAt(end) <= '\u11C2') {
      end++;
    }
    boolean old = end < chars.length() && isJamo(chars.charAt(end)) && chars.charAt(end) > '\u1112';
    if (!old) {
      Span span = new Span(at - 1, end);
      add(findings, span, composed.normalize(span.of(chars)));
    }
    return end;
  }

  private static boolean isJamo(char c) {
    return c >= '\u1100' && c <= '\u11FF';
  }

  private static void add(List<Finding> findings, Span span, String whole) {
    String message = span.length() == 1 ? "a second code for " + whole : "a letter in pieces";
    findings.add(Finding.fix(ID, span, Severity.WARNING, message, new Fix(whole, SURE)));
  }
}
