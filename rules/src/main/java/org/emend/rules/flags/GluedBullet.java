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

/**
 * The items of a list run together in a line of prose: {@code text • next}, {@code end. - Next}; or
 * paragraphs of a text that lost what set them off as a list, so that each begins with a dash.
 *
 * <p>Left alone: a bullet at the beginning of its line; one between the parts of a short line, such
 * as {@code 3 May • World}; a dash in a sentence; and lists of items that are no paragraphs.
 */
public final class GluedBullet implements Rule {

  private static final String ID = "flags/glued-bullet";

  private static final String BULLETS = "\u2022\u25AA\u25CF\u2023\u25E6\u2043";

  private static final CharSet TRIGGERS = CharSet.of(BULLETS + "-");

  /** A shorter line with a bullet in it is no prose, but fields side by side. In code units. */
  private static final int PROSE = 100;

  /** An item of a list with this many code units and more than one sentence is a paragraph. */
  private static final int PARAGRAPH = 150;

  private static final String SENTENCE_ENDS = ".!?";

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
    if (chars.length() < PROSE) {
      return List.of();
    }
    Walk walk = new Walk(chars);
    new Lines(chars).forEach(walk::take);
    return walk.findings;
  }

  /** The lines of one passage. */
  private static final class Walk {

    private final String chars;
    private final List<Finding> findings = new ArrayList<>(0);
    private int lastStart = -1;
    private int lastEnd = -1;

    Walk(String chars) {
      this.chars = chars;
    }

    void take(int start, int end) {
      if (end - start >= PROSE) {
        findMarks(start, end);
        if (isItem(start) && isParagraph(start, end) && followsProse()) {
          flag(start, "a paragraph of the text that begins as an item of a list does");
        }
      }
      if (end > start) {
        lastStart = start;
        lastEnd = end;
      }
    }

    private void findMarks(int start, int end) {
      int dashes = 0;
      for (int i = start + 1; i < end - 1; i++) {
        char c = chars.charAt(i);
        if (c == '-' && isDashOfItem(i, start, end)) {
          dashes++;
        } else if (c > 0x2000 && BULLETS.indexOf(c) >= 0) {
          flag(i, "a bullet in the middle of a line: a list run together");
        }
      }
      // A single dash behind a full stop may be a dash.
      for (int i = start + 1; dashes > 1 && i < end - 1; i++) {
        if (chars.charAt(i) == '-' && isDashOfItem(i, start, end)) {
          flag(i, "a dash behind a sentence: a list run together");
        }
      }
    }

    /** {@code end. - Next}. */
    private boolean isDashOfItem(int at, int start, int end) {
      return at - 2 >= start
          && at + 2 < end
          && chars.charAt(at - 1) == ' '
          && chars.charAt(at + 1) == ' '
          && (SENTENCE_ENDS + ";:").indexOf(chars.charAt(at - 2)) >= 0
          && Character.isUpperCase(chars.charAt(at + 2));
    }

    private boolean isItem(int start) {
      return chars.startsWith("- ", start);
    }

    private boolean isParagraph(int start, int end) {
      if (end - start < PARAGRAPH || !endsSentence(end)) {
        return false;
      }
      for (int i = start + 2; i + 2 < end; i++) {
        if (chars.charAt(i + 1) == ' '
            && SENTENCE_ENDS.indexOf(chars.charAt(i)) >= 0
            && Character.isUpperCase(chars.charAt(i + 2))) {
          return true;
        }
      }
      return false;
    }

    /** Whether the line before is a paragraph itself, and announces no list. */
    private boolean followsProse() {
      return lastEnd - lastStart >= PROSE && !isItem(lastStart) && endsSentence(lastEnd);
    }

    private boolean endsSentence(int end) {
      char last = chars.charAt(end - 1);
      return (last == '"' || last == '\u201D')
          ? end > 1 && SENTENCE_ENDS.indexOf(chars.charAt(end - 2)) >= 0
          : SENTENCE_ENDS.indexOf(last) >= 0;
    }

    private void flag(int at, String message) {
      findings.add(Finding.flag(ID, new Span(at, at + 1), Severity.INFO, message));
    }
  }
}
