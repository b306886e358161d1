package org.emend.rules.flags;

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

/**
 * What is left of a table that was turned into text: lines of nothing but {@code |}, and rows of
 * cells with {@code |} between them.
 *
 * <p>Left alone: tables of Markdown and of reStructuredText, which have a line of dashes; code, in
 * which a bar is a pipe or an <i>or</i>; and a line with a single bar. A run of rows is one
 * finding. Cost: the links of a menu look the same, and are no prose either.
 */
public final class PipeTable implements Rule {

  private static final String ID = "flags/pipe-table";

  private static final CharSet TRIGGERS = CharSet.of("|");

  /** In cells: fewer may be a title and the name of its site. */
  private static final int LEAST_BARS = 2;

  private static final CharSet CODE = CharSet.of("`{}<>=\\$^~");

  // An editor's decision, not a repair: below what any profile offers.
  private static final double REMOVAL = .25;

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
    Rows rows = new Rows(text.chars());
    rows.lines.forEach(rows::take);
    rows.endRun();
    return rows.isMarkup ? List.of() : rows.findings;
  }

  /** The lines of one passage. */
  private static final class Rows {

    private final String chars;
    private final Lines lines;
    private final List<Finding> findings = new ArrayList<>();

    /** The run of rows under way; empty where it has no beginning. */
    private int runStart = -1;

    private int runEnd;
    private int runBars;
    private boolean isMarkup;

    Rows(String chars) {
      this.chars = chars;
      this.lines = new Lines(chars);
    }

    void take(int start, int end) {
      int bars = 0;
      int spaced = 0;
      int dashes = 0;
      int others = 0;
      boolean code = false;
      for (int i = start; i < end; i++) {
        char c = chars.charAt(i);
        if (c == '|') {
          bars++;
          spaced += isSpaced(i, start, end) ? 1 : 0;
        } else if (c == '-' || c == '=' || c == '+') {
          dashes++;
        } else if (c > ' ' && c != ':') {
          others++;
        }
        code |= CODE.contains(c);
      }
      isMarkup |= others == 0 && dashes > 2;
      boolean alone = bars > 0 && others == 0 && dashes == 0;
      if (!alone && spaced >= LEAST_BARS && spaced == bars && !code && isRow(start, end)) {
        runStart = runStart < 0 ? start : runStart;
        runEnd = end;
        runBars += bars;
        return;
      }
      endRun();
      // || is an or, and a bar behind white space part of a drawing.
      if (alone && end - start != 2 && start == lines.startBefore(start)) {
        int from = lines.startBefore(start);
        findings.add(
            Finding.fix(
                ID,
                new Span(from, lines.nextFrom(end)),
                Severity.INFO,
                "nothing but the borders of a table's cells",
                new Fix("", REMOVAL)));
      }
    }

    /** A bar between cells, or at the border of the row. */
    private boolean isSpaced(int at, int start, int end) {
      return (at == start || chars.charAt(at - 1) <= ' ')
          && (at + 1 == end || chars.charAt(at + 1) <= ' ');
    }

    /** A command begins with a small letter, and so do all that its output is handed to. */
    private boolean isRow(int start, int end) {
      for (int i = start; i < end; i++) {
        char c = chars.charAt(i);
        boolean begins = i == start || i > start + 1 && chars.charAt(i - 2) == '|';
        if (begins && (Character.isUpperCase(c) || Character.isDigit(c) || c >= 0x3000)) {
          return true;
        }
      }
      return false;
    }

    void endRun() {
      if (runStart >= 0 && runBars > LEAST_BARS) {
        findings.add(
            Finding.flag(
                ID,
                new Span(runStart, runEnd),
                Severity.INFO,
                "the cells of a table, or the links of a menu, run together with |"));
      }
      runStart = -1;
      runBars = 0;
    }
  }
}
