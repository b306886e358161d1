package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
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

/**
 * A character that nobody sees and that does nothing where it stands: a zero-width space in the
 * middle of English, a byte order mark inside a text, a direction mark where all runs one way.
 *
 * <p>Left alone where it works: joiners in Arabic, Indic and emoji sequences, break opportunities
 * in scripts without spaces, direction marks in a passage with right-to-left letters, word joiners
 * beside punctuation, invisible operators of mathematics, soft hyphens.
 */
public final class InvisibleCharacter implements Rule {

  private static final String ID = "characters/invisible-character";

  private static final String JOINERS = "\u200C\u200D";
  private static final String BREAKS = "\u200B\uFEFF";
  private static final String WORD_JOINER = "\u2060";
  private static final String VOWEL_SEPARATOR = "\u180E";
  private static final String DIRECTIONS =
      "\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private static final CharSet TRIGGERS =
      CharSet.of(JOINERS + BREAKS + WORD_JOINER + VOWEL_SEPARATOR + DIRECTIONS);

  /** Scripts that separate words by spaces and do not join their letters. */
  private static final Set<UnicodeScript> PLAIN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW);

  // Removal changes nothing that can be seen; see the cases of the rule's page.
  private static final double SURE = .99;

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
    boolean rightToLeft = holdsRightToLeft(chars);
    int start = text.next(TRIGGERS, 0);
    while (start >= 0) {
      int end = start;
      while (end < chars.length() && TRIGGERS.contains(chars.charAt(end))) {
        end++;
      }
      Span run = new Span(start, end);
      if (isIdle(chars, run, rightToLeft)) {
        findings.add(finding(chars, run));
      }
      start = text.next(TRIGGERS, end);
    }
    return findings;
  }

  /** Whether every character of a run does nothing here. */
  private static boolean isIdle(String chars, Span run, boolean rightToLeft) {
    int left = run.start() == 0 ? ' ' : chars.codePointBefore(run.start());
    int right = run.end() == chars.length() ? ' ' : chars.codePointAt(run.end());
    if (isEscapedByte(left) || isEscapedByte(right)) {
      return false;
    }
    for (int i = run.start(); i < run.end(); i++) {
      if (!isIdle(chars.charAt(i), left, right, rightToLeft)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdle(char c, int left, int right, boolean rightToLeft) {
    if (DIRECTIONS.indexOf(c) >= 0) {
      return !rightToLeft;
    }
    if (WORD_JOINER.indexOf(c) >= 0) {
      return isPlainLetter(left) && isPlainLetter(right);
    }
    return isPlain(left) && isPlain(right);
  }

  /** A plain script's letter, or a space, a digit or punctuation of ASCII or the quotes. */
  private static boolean isPlain(int c) {
    return c < 0x80
        || c == 0xA0
        || c >= 0x2010 && c <= 0x2027
        || c == 0xAB
        || c == 0xBB
        || isPlainLetter(c);
  }

  private static boolean isPlainLetter(int c) {
    return Character.isLetter(c) && PLAIN.contains(UnicodeScript.of(c));
  }

  private static boolean isEscapedByte(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean holdsRightToLeft(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c >= 0x590 && TRIGGERS.contains(c)) {
        continue;
      }
      if (c >= 0x590 && isRightToLeft(c)) {
        return true;
      }
    }
    return false;
  }

  /** Supplementary right-to-left scripts are told by their high surrogate, emoji are not among. */
  private static boolean isRightToLeft(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
        || c == '\uD802'
        || c == '\uD803'
        || c == '\uD83A'
        || c == '\uD83B';
  }

  private static Finding finding(String chars, Span run) {
    char first = chars.charAt(run.start());
    String name = String.format("U+%04X (%s)", (int) first, lowerCaseName(first));
    String message =
        run.length() == 1
            ? name + " does nothing here"
            : run.length() + " invisible characters do nothing here, the first " + name;
    return Finding.fix(ID, run, Severity.WARNING, message, new Fix("", SURE));
  }

  private static String lowerCaseName(char c) {
    return Character.getName(c).toLowerCase(Locale.ROOT);
  }
}
