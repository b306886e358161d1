package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.ApostropheStyle;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.prose.NotProse;

/**
 * {@code don?t}: a question mark inside an English contraction, in a passage that writes no
 * apostrophes. Such a mark is also typed for one, so it is only offered.
 */
final class LostToQuestionMark {

  private static final CharSet MARK = CharSet.of("?");

  private static final String ENDINGS = " s t d m ll re ve ";
  private static final int LONGEST_WORD = 30;
  private static final int MARK_AND_ENDING = 3;

  // The dictionary lists the contraction; nothing else is written like this, but a slip may be.
  private static final double LIKELY = .9;
  private static final double POSSESSIVE = .55;

  private final String id;
  private final ApostropheStyle style;
  private final Lexicon english;

  LostToQuestionMark(String id, ApostropheStyle style, Lexicon english) {
    this.id = id;
    this.style = style;
    this.english = english;
  }

  List<Finding> check(Text text) {
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = null;
    for (int at = text.next(MARK, 1); at >= 0; at = text.next(MARK, at + 1)) {
      if (at + 1 == chars.length()
          || !isLetter(chars.charAt(at + 1))
          || !isLetter(chars.charAt(at - 1))) {
        continue; // nearly always
      }
      double confidence = confidence(chars, at);
      if (confidence == 0) {
        continue;
      }
      if (notProse == null) {
        boolean english = text.facts().isIn("en") || text.facts().isIn("");
        if (!english || writesApostrophes(chars)) {
          return List.of();
        }
        notProse = new NotProse(chars);
      }
      if (!notProse.isAddressAround(at) && !notProse.isCodeAround(at)) {
        findings.add(
            Finding.fix(
                id,
                new Span(at, at + 1),
                Severity.WARNING,
                "a question mark stands for an apostrophe that was lost",
                new Fix(style.in(text.facts().quotes()), confidence)));
      }
    }
    return findings;
  }

  private double confidence(String chars, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST_WORD) && isLetter(chars.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < chars.length() && end - at <= MARK_AND_ENDING && isLetter(chars.charAt(end))) {
      end++;
    }
    String base = chars.substring(start, at);
    String ending = chars.substring(at + 1, end);
    boolean open = start > 0 && "./?&=-".indexOf(chars.charAt(start - 1)) >= 0;
    if (open || !ENDINGS.contains(" " + ending + " ")) {
      return 0;
    }
    if (english.contains(base + "'" + ending)) {
      return LIKELY;
    }
    return ending.equals("s") && english.contains(base) ? POSSESSIVE : 0;
  }

  private static boolean writesApostrophes(String chars) {
    for (int i = 1; i + 1 < chars.length(); i++) {
      char c = chars.charAt(i);
      if ((c == '\'' || c == '\u2019')
          && isLetter(chars.charAt(i - 1))
          && isLetter(chars.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }
}
