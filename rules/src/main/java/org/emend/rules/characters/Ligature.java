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
 * A ligature as one character, {@code ﬁ} for {@code fi}: a matter of the font that got into the
 * text, mostly from a PDF, and sometimes with a space behind it.
 *
 * <p>Left alone: a ligature that stands by itself, which is spoken of; letters that are no
 * ligatures of type, as {@code æ œ ß ĳ ǆ}. Armenian ligatures and Arabic presentation forms are
 * only offered as the letters that they stand for.
 */
public final class Ligature implements Rule {

  static final String ID = "characters/ligature";

  private static final CharSet LATIN = CharSet.range('\uFB00', '\uFB06');
  private static final CharSet TRIGGERS = LATIN.or(PresentationForms.TRIGGERS);

  private static final List<String> LETTERS = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");
  private static final char LONG_S_T = '\uFB05';
  private static final char LONG_S = '\u017F';

  // What the character is by definition, in a word.
  private static final double SURE = .99;

  // The lexicon knows the whole, and one of the parts is none of its words.
  private static final double JOINED = .98;

  // A word in quotation marks, or a passage about ligatures: perhaps a sample.
  private static final double LIKELY = .8;

  private static final int SHORTEST_JOINED = 4;

  private final Lexicon english;

  public Ligature(Lexicon english) {
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
    boolean mentioned = Mention.isIn(chars);
    int at = text.next(TRIGGERS, 0);
    while (at >= 0) {
      int end = at + 1;
      if (!LATIN.contains(chars.charAt(at))) {
        end = PresentationForms.end(chars, at);
        PresentationForms.finding(chars, at, end).ifPresent(findings::add);
      } else if (isLetter(chars, at - 1) || isLetter(chars, at + 1) || splits(text, at)) {
        Span span = splits(text, at) ? new Span(at, at + 2) : new Span(at, at + 1);
        boolean sample = mentioned || Mention.isQuoted(chars, at);
        findings.add(finding(chars, at, span, sample ? LIKELY : joins(span) ? JOINED : SURE));
      }
      at = end < chars.length() ? text.next(TRIGGERS, end) : -1;
    }
    return findings;
  }

  private static Finding finding(String chars, int at, Span span, double confidence) {
    String letters = letters(chars, at);
    return Finding.fix(
        ID,
        span,
        Severity.WARNING,
        "the ligature "
            + letters
            + " as one character"
            + (joins(span) ? ", and a space behind it" : ""),
        new Fix(letters, confidence));
  }

  private static boolean joins(Span span) {
    return span.length() > 1;
  }

  /** A text that writes the long s elsewhere keeps it in the ligature. */
  private static String letters(String chars, int at) {
    char c = chars.charAt(at);
    return c == LONG_S_T && chars.indexOf(LONG_S) >= 0 ? LONG_S + "t" : LETTERS.get(c - '\uFB00');
  }

  /** Whether a space splits a word behind the ligature: {@code e}, ffi, space, {@code cient}. */
  private boolean splits(Text text, int at) {
    String chars = text.chars();
    boolean gap = at + 2 < chars.length() && chars.charAt(at + 1) == ' ' && isLetter(chars, at + 2);
    if (!gap || !BrokenWord.mayBeEnglish(text)) {
      return false;
    }
    BrokenWord found = BrokenWord.around(chars, new Span(at + 1, at + 2));
    BrokenWord word = new BrokenWord(plain(found.before()), plain(found.behind()));
    return word.with("").length() >= SHORTEST_JOINED && word.isMendedBy("", english);
  }

  private static String plain(String part) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      plain.append(LATIN.contains(part.charAt(i)) ? letters(part, i) : part.substring(i, i + 1));
    }
    return plain.toString();
  }

  private static boolean isLetter(String chars, int at) {
    return at >= 0 && at < chars.length() && Character.isLetter(chars.charAt(at));
  }
}
