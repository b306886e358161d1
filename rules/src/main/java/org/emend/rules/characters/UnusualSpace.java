package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
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
 * A space or a line break that is none of the ordinary ones, where an ordinary one belongs: U+2028
 * from InDesign or JavaScript, an ideographic space in English, an em space between words.
 *
 * <p>Left alone: no-break spaces by themselves; thin, hair and figure spaces beside figures, marks,
 * quotes and dashes, where a typographer sets them; indentation; the spaces of Chinese, Japanese,
 * Mongolian and Ogham text.
 */
public final class UnusualSpace implements Rule {

  private static final String ID = "characters/unusual-space";

  private static final String LINE_ENDS = "\u2028\u2029";
  private static final char PARAGRAPH = '\u2029';
  private static final char OGHAM = '\u1680';
  private static final char IDEOGRAPHIC = '\u3000';
  private static final char NO_BREAK = '\u00A0';
  private static final String FIXED =
      "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F";

  private static final CharSet TRIGGERS =
      CharSet.of(LINE_ENDS + FIXED + OGHAM + IDEOGRAPHIC + NO_BREAK);

  // A line break by definition, in a text that has others; Latin letters on both sides.
  private static final double SURE = .98;
  private static final double LIKELY = .9;

  // Seen: two spaces behind a sentence, as HTML keeps them apart.
  private static final double PROBABLE = .75;

  // Some of these are meant: not even a scan is to lose them unattended.
  private static final double POSSIBLE = .55;

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
    Boolean western = null;
    for (int at = text.next(TRIGGERS, 0); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      char c = chars.charAt(at);
      char left = at == 0 ? '\n' : chars.charAt(at - 1);
      char right = at + 1 == chars.length() ? '\n' : chars.charAt(at + 1);
      if (c == NO_BREAK) {
        noBreak(chars, at, findings);
      } else if (LINE_ENDS.indexOf(c) >= 0) {
        add(findings, chars, new Span(at, at + 1), lineEnd(chars, c, left, right));
      } else if (!Character.isLetter(left) || !Character.isLetter(right)) {
        continue; // indentation, or typography
      } else if (c == IDEOGRAPHIC && isWestern(left) && isWestern(right)) {
        western = western == null ? isWestern(text) : western;
        if (western) {
          add(findings, chars, new Span(at, at + 1), new Fix(" ", SURE));
        }
      } else if (c == OGHAM && isWestern(left) && isWestern(right)) {
        add(findings, chars, new Span(at, at + 1), new Fix(" ", LIKELY));
      } else if (FIXED.indexOf(c) >= 0 && isWestern(left) && isWestern(right)) {
        add(findings, chars, new Span(at, at + 1), new Fix(" ", POSSIBLE));
      }
    }
    return findings;
  }

  /**
   * Beside white space the mark is one too many. A passage of several lines gets one more; in one
   * of a single line, which may be a heading or a cell, words are only kept apart.
   */
  private static Fix lineEnd(String chars, char c, char left, char right) {
    if (left <= ' ' || right <= ' ' || LINE_ENDS.indexOf(right) >= 0) {
      return new Fix("", SURE);
    }
    int feed = chars.indexOf('\n');
    boolean returns = chars.indexOf('\r') >= 0;
    if (feed < 0 && !returns) {
      return c == PARAGRAPH ? new Fix("\n", LIKELY) : new Fix(" ", SURE);
    }
    return new Fix(feed < 0 ? "\r" : returns ? "\r\n" : "\n", SURE);
  }

  /** A no-break space with one ordinary space beside it, between words: two spaces for one. */
  private static void noBreak(String chars, int at, List<Finding> findings) {
    int start = at > 0 && chars.charAt(at - 1) == ' ' ? at - 1 : at;
    int end = at + 1 < chars.length() && chars.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    if (end - start == 2
        && isProse(chars, start - 1)
        && end < chars.length()
        && Character.isLetterOrDigit(chars.charAt(end))) {
      add(findings, chars, new Span(start, end), new Fix(" ", PROBABLE));
    }
  }

  private static boolean isProse(String chars, int at) {
    return at >= 0
        && (Character.isLetter(chars.charAt(at))
            || ".,;:!?)\u201D\u2019".indexOf(chars.charAt(at)) >= 0);
  }

  /** In Japanese such a space also sets Latin words apart. */
  private static boolean isWestern(Text text) {
    return !EastAsian.isIn(text.chars()) && EastAsian.isSurelyNotAround(text);
  }

  private static boolean isWestern(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return c < 0xFF00
        && (script == UnicodeScript.LATIN
            || script == UnicodeScript.GREEK
            || script == UnicodeScript.CYRILLIC);
  }

  private static void add(List<Finding> findings, String chars, Span span, Fix fix) {
    char c = chars.charAt(span.start()) == ' ' ? NO_BREAK : chars.charAt(span.start());
    String digits = Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
    String what = LINE_ENDS.indexOf(c) >= 0 ? " for a line break" : " for a space";
    String message = c == NO_BREAK ? "a no-break space beside a space" : "U+" + digits + what;
    findings.add(Finding.fix(ID, span, Severity.WARNING, message, fix));
  }
}
