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
import org.emend.rules.words.BracketForLetter;

/**
 * A 0 or a 1 inside a word in small letters: {@code w0rd}, which stands for an o, an l or an i.
 *
 * <p>Only in English, where a look-alike makes it a word. Left alone: names such as {@code h2o} and
 * {@code i18n}, code, addresses, and what {@code words/bracket-for-letter} repairs or offers; in
 * profile {@code scan} all of it, where {@code words/ocr-misread} looks at every word.
 */
public final class DigitInWord implements Rule {

  private static final String ID = "flags/digit-in-word";

  private static final CharSet TRIGGERS = CharSet.of("01");

  private static final int SHORTEST = 4;

  private final Lexicon english;
  private final Rule elsewhere;
  private final boolean scanned;

  /**
   * @param scanned whether the text is the output of a text recogniser
   */
  public DigitInWord(Lexicon english, boolean scanned) {
    this.english = english;
    this.elsewhere = new BracketForLetter(english);
    this.scanned = scanned;
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
    if (scanned || !text.facts().isIn("en")) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = new NotProse(chars);
    int end = 0;
    for (int at = text.next(TRIGGERS, 1); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      if (!isSmall(chars, at - 1) || !isSmall(chars, at + 1)) {
        continue; // nearly always
      }
      if (at < end) {
        continue; // a second digit of the same word
      }
      Span word = word(chars, at);
      end = word.end();
      if (!notProse.isCodeAround(at) && !notProse.isAddressAround(at) && isWord(chars, word, at)) {
        findings.add(
            Finding.flag(
                ID,
                word,
                Severity.WARNING,
                "a digit in a word: `" + chars.charAt(at) + "` for a letter like it"));
      }
    }
    if (!findings.isEmpty()) {
      List<Finding> said = elsewhere.check(text);
      findings.removeIf(f -> said.stream().anyMatch(s -> s.span().overlaps(f.span())));
    }
    return findings;
  }

  private static boolean isSmall(String chars, int at) {
    return at >= 0 && at < chars.length() && chars.charAt(at) >= 'a' && chars.charAt(at) <= 'z';
  }

  private static Span word(String chars, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(chars.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < chars.length() && Character.isLetterOrDigit(chars.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether it stands alone and is a word with a letter that looks like the digit. */
  private boolean isWord(String chars, Span span, int at) {
    if (span.length() < SHORTEST
        || isJoined(chars, span.start() - 1)
        || isJoined(chars, span.end())) {
      return false;
    }
    String head = chars.substring(span.start(), at);
    String tail = chars.substring(at + 1, span.end());
    String letters = chars.charAt(at) == '0' ? "o" : "li";
    return letters.chars().anyMatch(c -> english.contains(head + (char) c + tail));
  }

  private static boolean isJoined(String chars, int at) {
    return at >= 0
        && at < chars.length()
        && "-.:'\u2019".indexOf(chars.charAt(at)) >= 0
        && at + 1 < chars.length()
        && Character.isLetterOrDigit(chars.charAt(at + 1));
  }
}
