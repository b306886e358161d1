package org.emend.rules.flags;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.prose.NotProse;

/**
 * A round or square bracket that is opened or closed only once in its paragraph.
 *
 * <p>Left alone: list marks ({@code a)}), emoticons, half-open intervals ({@code [0, 1)}),
 * paragraphs that hold code or were cut for their length, and openings in a paragraph that does not
 * end as a sentence does, which may be closed in the next. Cost: a parenthesis over several
 * paragraphs is flagged. Braces are not looked at: hardly any prose has them.
 */
public final class UnbalancedBracket implements Rule {

  private static final String ID = "flags/unbalanced-bracket";

  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  private static final CharSet TRIGGERS = CharSet.of(OPENING + CLOSING);

  /** In paragraphs with more lonely brackets than this they are no slip but a way of writing. */
  private static final int MOST = 2;

  private static final String SENTENCE_ENDS = ".!?\u2026:;\"'\u201D\u2019)]\u3002";
  private static final String EYES = ":;=8xX";
  private static final String NOSES = "-'o^*";

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
    List<Integer> lonely = text.isWhole() ? lonely(text) : List.of();
    if (lonely.isEmpty() || lonely.size() > MOST || NotProse.holdsCode(chars)) {
      return List.of();
    }
    NotProse notProse = new NotProse(chars);
    List<Finding> findings = new ArrayList<>();
    for (int at : lonely) {
      boolean opens = OPENING.indexOf(chars.charAt(at)) >= 0;
      if (notProse.isAddressAround(at) || opens && !endsAsSentence(chars)) {
        continue;
      }
      findings.add(
          Finding.flag(
              ID,
              new Span(at, at + 1),
              Severity.WARNING,
              opens
                  ? "`" + chars.charAt(at) + "` is never closed in this paragraph"
                  : "`" + chars.charAt(at) + "` was never opened in this paragraph"));
    }
    return findings;
  }

  /** Brackets without a partner, list marks and emoticons left out. */
  private static List<Integer> lonely(Text text) {
    String chars = text.chars();
    List<Integer> lonely = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = text.next(TRIGGERS, 0); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      char c = chars.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        if (!isEmoticon(chars, at)) {
          open.push(at);
        }
      } else if (!open.isEmpty() && matches(chars, open.peek(), at)) {
        open.pop();
      } else if (!isEmoticon(chars, at) && !isListMark(chars, at)) {
        lonely.add(at);
      }
    }
    lonely.addAll(open);
    lonely.sort(null);
    return lonely;
  }

  /** A partner, or the other kind at the end of an interval such as {@code [0, 1)}. */
  private static boolean matches(String chars, int opening, int closing) {
    int opens = OPENING.indexOf(chars.charAt(opening));
    int closes = CLOSING.indexOf(chars.charAt(closing));
    return opens == closes || isInterval(chars, opening, closing);
  }

  private static boolean isInterval(String chars, int opening, int closing) {
    int comma = chars.indexOf(',', opening);
    return closing - opening < 40 && comma > opening && comma < closing;
  }

  /** {@code a)}, {@code 12)}, {@code iii)} at the beginning or after a space or a line's end. */
  private static boolean isListMark(String chars, int at) {
    int start = at;
    while (start > 0 && at - start < 5 && Character.isLetterOrDigit(chars.charAt(start - 1))) {
      start--;
    }
    String mark = chars.substring(start, at);
    boolean begins = start == 0 || " \t\n\r\u00A0*-.".indexOf(chars.charAt(start - 1)) >= 0;
    return chars.charAt(at) == ')'
        && begins
        && (mark.length() == 1
            || !mark.isEmpty() && mark.chars().allMatch(c -> "0123456789ivxIVX".indexOf(c) >= 0));
  }

  private static boolean isEmoticon(String chars, int at) {
    int eyes = at - 1;
    if (eyes > 0 && NOSES.indexOf(chars.charAt(eyes)) >= 0) {
      eyes--;
    }
    return eyes >= 0
        && EYES.indexOf(chars.charAt(eyes)) >= 0
        && (eyes == 0 || !Character.isLetterOrDigit(chars.charAt(eyes - 1)));
  }

  private static boolean endsAsSentence(String chars) {
    int last = chars.length() - 1;
    while (last >= 0 && Character.isWhitespace(chars.charAt(last))) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(chars.charAt(last)) >= 0;
  }
}
