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
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.prose.Markup;
import org.emend.rules.prose.NotProse;

/**
 * Two sentences without a space between them: {@code the end.Next}.
 *
 * <p>Left alone: addresses, domains and files, code and names such as {@code Node.Js}: whatever is
 * joined to more than one word, stands in a line that looks like code, or has no words of prose on
 * either side. For a warning it takes an English word, and one that begins sentences, not methods.
 */
public final class GluedSentence implements Rule {

  private static final String ID = "flags/glued-sentence";

  private static final CharSet TRIGGERS = CharSet.of(".?!");

  /** What follows a sentence's first word in prose. */
  private static final String AFTER = " \n\r\t,'\u2019;:-\u2014";

  /** In code units. */
  private static final int LONGEST_WORD = 40;

  // Right in news and on web pages: 11 of 11, and 5 of 18 of the doubtful ones, which are therefore
  // shown and not offered. See docs/benchmarks.md.
  private static final double SURE = .95;
  private static final double LIKELY = .3;

  private static final Set<String> OPENERS =
      Resource.words(GluedSentence.class, "sentence-openers.txt");

  private final Lexicon english;

  public GluedSentence(Lexicon english) {
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
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = null;
    BitSet markup = null;
    for (int at = text.next(TRIGGERS, 2); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      if (at + 2 >= chars.length()
          || !Character.isUpperCase(chars.charAt(at + 1)) // nearly always
          || !Character.isLowerCase(chars.charAt(at + 2))
          || !Character.isLowerCase(chars.charAt(at - 1))
          || !Character.isLowerCase(chars.charAt(at - 2))) {
        continue;
      }
      notProse = notProse == null ? new NotProse(chars) : notProse;
      markup = markup == null ? Markup.of(chars) : markup;
      if (!markup.get(at) && !notProse.isCodeAround(at) && !notProse.isAddressAround(at)) {
        Span words = words(chars, at);
        if (!isName(chars, words, at) && isInSentences(chars, words)) {
          findings.add(finding(text, words, at));
        }
      }
    }
    return findings;
  }

  /** The word before the mark and the word behind it. */
  private static Span words(String chars, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_WORD && Character.isLetter(chars.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < chars.length()
        && end - at < LONGEST_WORD
        && Character.isLetter(chars.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether words of prose stand on either side, on the same line. */
  private static boolean isInSentences(String chars, Span words) {
    int before = words.start() - 1;
    int after = words.end();
    while (after < chars.length() && "'\u2019,- ".indexOf(chars.charAt(after)) >= 0) {
      after++;
    }
    return before > 0
        && chars.charAt(before) == ' '
        && (Character.isLetterOrDigit(chars.charAt(before - 1)) || chars.charAt(before - 1) == ',')
        && after > words.end()
        && after < chars.length()
        && Character.isLowerCase(chars.charAt(after));
  }

  /** Whether more is joined to it, or what follows is no sentence. */
  private static boolean isName(String chars, Span words, int at) {
    char before = words.start() == 0 ? ' ' : chars.charAt(words.start() - 1);
    char after = words.end() == chars.length() ? ' ' : chars.charAt(words.end());
    boolean joined = Character.isLetterOrDigit(after) || AFTER.indexOf(after) < 0;
    boolean ends = words.end() + 1 >= chars.length();
    return joined
        || chars.substring(words.start(), at).equalsIgnoreCase(chars.substring(at + 1, words.end()))
        || before == '.'
        || Character.isDigit(before)
        || chars.charAt(at) == '.' && ends
        || chars.substring(at + 1, words.end()).chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private Finding finding(Text text, Span words, int at) {
    String chars = text.chars();
    String left = chars.substring(words.start(), at);
    String right = chars.substring(at + 1, words.end());
    boolean sure =
        (text.facts().isIn("en") || text.facts().isIn(""))
            && (Character.isLowerCase(left.charAt(0)) || !isBefore(chars, words.end(), ','))
            && left.chars().anyMatch(c -> "aeiouyAEIOUY".indexOf(c) >= 0)
            && english.contains(left.toLowerCase(Locale.ROOT))
            && OPENERS.contains(right.toLowerCase(Locale.ROOT));
    return Finding.fix(
            ID,
            new Span(words.start(), words.end()),
            sure ? Severity.WARNING : Severity.INFO,
            "no space between two sentences",
            new Fix(left + chars.charAt(at) + " " + right, sure ? SURE : LIKELY))
        .onlyOffered();
  }

  private static boolean isBefore(String chars, int at, char mark) {
    return at < chars.length() && chars.charAt(at) == mark;
  }
}
