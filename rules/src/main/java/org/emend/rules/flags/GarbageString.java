package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.prose.NotProse;
import org.jspecify.annotations.Nullable;

/**
 * A string of characters that no language has: the same character four times, six consonants or
 * vowels in a row, more than forty characters without a space.
 *
 * <p>The criteria are those that Taghva et al. 2001 and Kulp and Kontostathis 2007 use to find what
 * text recognisers make of pictures, without the ones that good text meets, too. Left alone: rules,
 * dots, {@code www}, interjections ({@code Aaaah}), addresses, identifiers, abbreviations, what is
 * in the lexicon, names.
 */
public final class GarbageString implements Rule {

  private static final String ID = "flags/garbage-string";

  private static final CharSet TRIGGERS = CharSet.matching(Character::isLetter);

  private static final int CONSONANTS = 6;
  private static final int SAME = 4;

  /** No word of English is longer, but chemistry's are. In code units. */
  private static final int LONGEST = 40;

  /** What stands more often in a document is a name. */
  private static final int ONCE_OR_TWICE = 2;

  private static final byte VOWEL = 1;
  private static final byte CONSONANT = 2;

  private static final byte[] KINDS = new byte[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      KINDS[c] = "aeiouy".indexOf(c) >= 0 ? VOWEL : CONSONANT;
    }
  }

  private final Lexicon english;

  public GarbageString(Lexicon english) {
    this.english = english;
  }

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
    char[] units = chars.toCharArray();
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = null;
    int end = 0;
    // A run of six holds two neighbouring multiples of three, a run of four one that is of three of
    // a kind: two places in three need no look.
    for (int at = 3; at < units.length; at += 3) {
      boolean run =
          kind(units[at]) != 0
              && kind(units[at]) == kind(units[at - 3])
              && kind(units[at]) == kind(units[at - 1])
              && kind(units[at]) == kind(units[at - 2]);
      boolean before = units[at] == units[at - 1];
      boolean behind = at + 1 < units.length && units[at] == units[at + 1];
      boolean same =
          before && (behind || units[at] == units[at - 2])
              || behind && at + 2 < units.length && units[at] == units[at + 2];
      if ((run || same) && at >= end && Character.isLetter(units[at])) {
        Span word = word(units, at);
        end = word.end();
        notProse = notProse == null ? new NotProse(chars) : notProse;
        if (!notProse.isAddressAround(at) && !notProse.isCodeAround(at)) {
          Finding found = isNoNumber(units, word) ? judge(text, word) : null;
          if (found != null) {
            findings.add(found);
          }
        }
      }
    }
    addLong(chars, units, findings);
    return findings;
  }

  private static byte kind(char c) {
    return c < KINDS.length ? KINDS[c] : 0;
  }

  private static Span word(char[] units, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(units[start - 1])) {
      start--;
    }
    int end = at;
    while (end < units.length && Character.isLetterOrDigit(units[end])) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether it is of letters alone: no hexadecimal number, no name of a user. */
  private static boolean isNoNumber(char[] units, Span word) {
    for (int at = word.start(); at < word.end(); at++) {
      if (!Character.isLetter(units[at])) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Finding judge(Text text, Span span) {
    String word = span.of(text.chars());
    int same = 1;
    int kindred = 1;
    int mostSame = 1;
    int mostVowels = 0;
    int mostConsonants = 0;
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain &= c < 0x80 && Character.isLowerCase(c) || i == 0 && Character.isUpperCase(c);
      same = i > 0 && c == word.charAt(i - 1) ? same + 1 : 1;
      kindred = i > 0 && kind(c) == kind(word.charAt(i - 1)) ? kindred + 1 : 1;
      mostSame = Math.max(mostSame, same);
      mostVowels = kind(c) == VOWEL ? Math.max(mostVowels, kindred) : mostVowels;
      mostConsonants = kind(c) == CONSONANT ? Math.max(mostConsonants, kindred) : mostConsonants;
    }
    if (mostSame >= SAME) {
      return isInterjection(word) || !word.chars().anyMatch(Character::isLowerCase)
          ? null
          : flag(span, Severity.INFO, "the same letter " + mostSame + " times in a row");
    }
    if (mostSame > 2
        || word.length() > LONGEST
        || !plain
        || mostVowels < CONSONANTS && mostConsonants < CONSONANTS
        || !text.facts().isIn("en")
        || english.contains(word)
        || isCompound(word)
        || text.facts().vocabulary().count(word) > ONCE_OR_TWICE) {
      return null;
    }
    return flag(
        span,
        Severity.INFO,
        mostConsonants >= CONSONANTS
            ? mostConsonants + " consonants in a row"
            : mostVowels + " vowels in a row");
  }

  /** Two words in one: {@code Lightstrike}. */
  private boolean isCompound(String word) {
    for (int at = 3; at <= word.length() - 3; at++) {
      if (english.contains(word.substring(0, at)) && english.contains(word.substring(at))) {
        return true;
      }
    }
    return false;
  }

  /** Drawn out: {@code Aaaah}, {@code hmmmm}, {@code soooo}, {@code www}: letters and one run. */
  private static boolean isInterjection(String word) {
    return word.length() <= 3 * SAME && word.chars().allMatch(Character::isLetter);
  }

  private static void addLong(String chars, char[] units, List<Finding> findings) {
    int step = LONGEST / 2;
    for (int at = 0; at + step < units.length; at += step) {
      // A run of more than two steps holds two of these places, and all between them.
      if (!isLetter(units[at])
          || !isLetter(units[at + step])
          || !isLetter(units[at + step / 2])
          || !isLetter(units[at + step / 4])) {
        continue;
      }
      int start = at;
      while (start > 0 && at - start <= LONGEST && isLetter(units[start - 1])) {
        start--;
      }
      int end = at;
      while (end < units.length && isLetter(units[end])) {
        end++;
      }
      boolean joined = isJoint(units, start - 1) || isJoint(units, end);
      if (at - start <= LONGEST && end - start > LONGEST && !joined) {
        findings.add(
            flag(new Span(start, end), Severity.INFO, "more than 40 letters without a space"));
      }
      at = Math.max(at, end - end % step);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isJoint(char[] units, int at) {
    return at >= 0
        && at < units.length
        && (Character.isLetterOrDigit(units[at]) || "/_@#$=<>-+%&:.".indexOf(units[at]) >= 0);
  }

  private static Finding flag(Span span, Severity severity, String message) {
    return Finding.flag(ID, span, severity, "unlike any word: " + message);
  }
}
