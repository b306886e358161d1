package org.emend.rules.layout;

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
import org.emend.rules.prose.NotProse;
import org.jspecify.annotations.Nullable;

/**
 * A space before a comma or a full stop: {@code the end .}
 *
 * <p>Repaired between words of three letters or more, where the mark is followed as a comma or the
 * end of a sentence is. Left alone: French spacing before {@code ; : ! ?} and whatever may be meant
 * ({@code .NET}, {@code ...}, {@code git checkout .}), code, and lines that set most of their marks
 * apart, which are tables or tokenised on purpose. A question or exclamation mark is only offered,
 * and only in English. Scans are left to {@code layout/misplaced-space}: many prints set their
 * marks apart, a little.
 */
public final class SpaceBeforePunctuation implements Rule {

  private static final String ID = "layout/space-before-punctuation";

  private static final CharSet TRIGGERS = CharSet.of(",.?!");

  private static final int LETTERS_BEFORE = 3;

  /** Of those that end in a full stop, which stands for a folder. In code units. */
  private static final int LONGEST_COMMAND = 60;

  // All but one of the hits in 975 web pages and 1,088 news articles: docs/benchmarks.md.
  private static final double SURE = .985;
  private static final double LIKELY = .8;

  private final boolean scanned;

  /**
   * @param scanned whether the text is the output of a text recogniser, so of a print
   */
  public SpaceBeforePunctuation(boolean scanned) {
    this.scanned = scanned;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.LAYOUT;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    if (scanned) {
      return List.of();
    }
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = null;
    SetApart setApart = null;
    int from = LETTERS_BEFORE + 1;
    for (int mark = text.next(TRIGGERS, from); mark >= 0; mark = text.next(TRIGGERS, mark + 1)) {
      int space = mark - 1;
      if (chars.charAt(space) != ' ') {
        continue; // nearly always
      }
      double confidence = confidence(text, space);
      if (confidence == 0) {
        continue;
      }
      notProse = notProse == null ? new NotProse(chars) : notProse;
      if (!notProse.isCodeAround(space)) {
        NotProse.Line line = notProse.lineAt(space);
        setApart = SetApart.of(chars, line, setApart);
        if (!setApart.isHabit() && !isArgument(chars, line, space)) {
          findings.add(finding(chars, space, confidence));
        }
      }
    }
    return findings;
  }

  /** How sure it is that the space does not belong; 0 where nothing suggests it. */
  private static double confidence(Text text, int space) {
    String chars = text.chars();
    char mark = chars.charAt(space + 1);
    if (!hasWordBefore(chars, space)) {
      return 0;
    }
    return switch (mark) {
      case ',' -> isWordNext(chars, space + 2) ? SURE : 0;
      case '.' -> endsSentence(chars, space + 2) ? SURE : 0;
      default -> endsSentence(chars, space + 2) && text.facts().isIn("en") ? LIKELY : 0;
    };
  }

  private static boolean hasWordBefore(String chars, int space) {
    for (int i = 1; i <= LETTERS_BEFORE; i++) {
      if (!Character.isLetter(chars.charAt(space - i))) {
        return false;
      }
    }
    return true;
  }

  /** A space and a letter: not {@code ,5} and not the comma of a list of symbols. */
  private static boolean isWordNext(String chars, int at) {
    return at + 1 < chars.length()
        && chars.charAt(at) == ' '
        && Character.isLetter(chars.charAt(at + 1));
  }

  /** The end of a line, closing quotes apart, or a space and what begins a sentence. */
  private static boolean endsSentence(String chars, int at) {
    int end = at;
    while (end < chars.length() && "\"\u201D\u2019)".indexOf(chars.charAt(end)) >= 0) {
      end++;
    }
    if (end == chars.length() || chars.charAt(end) == '\n' || chars.charAt(end) == '\r') {
      return true;
    }
    return end == at
        && at + 1 < chars.length()
        && chars.charAt(at) == ' '
        && (Character.isUpperCase(chars.charAt(at + 1))
            || "\u201C\"\u2018".indexOf(chars.charAt(at + 1)) >= 0);
  }

  /** The folder in {@code git checkout .}: a short line that begins as commands do. */
  private static boolean isArgument(String chars, NotProse.Line line, int space) {
    char first = chars.charAt(line.start());
    return chars.charAt(space + 1) == '.'
        && space + 2 == line.end()
        && line.end() - line.start() < LONGEST_COMMAND
        && (Character.isLowerCase(first) || "$#>%".indexOf(first) >= 0);
  }

  private static Finding finding(String chars, int space, double confidence) {
    char mark = chars.charAt(space + 1);
    Finding found =
        Finding.fix(
            ID,
            new Span(space, space + 2),
            Severity.WARNING,
            "a space before `" + mark + "`",
            new Fix(String.valueOf(mark), confidence));
    return confidence < SURE ? found.onlyOffered() : found; // old books print it so
  }

  /** How a line sets its punctuation. */
  private record SetApart(NotProse.Line line, int apart, int attached) {

    private static final int FEW = 3;

    static SetApart of(String chars, NotProse.Line line, @Nullable SetApart known) {
      if (known != null && known.line.equals(line)) {
        return known;
      }
      int apart = 0;
      int attached = 0;
      for (int i = line.start() + 1; i < line.end(); i++) {
        if (",.;:!?".indexOf(chars.charAt(i)) >= 0) {
          char before = chars.charAt(i - 1);
          apart += before == ' ' ? 1 : 0;
          attached += Character.isLetter(before) ? 1 : 0;
        }
      }
      return new SetApart(line, apart, attached);
    }

    /** Whether marks stand apart on purpose: three or more, and more than do not. */
    boolean isHabit() {
      return apart >= FEW && apart > attached;
    }
  }
}
