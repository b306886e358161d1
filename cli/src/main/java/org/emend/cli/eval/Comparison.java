package org.emend.cli.eval;

import static org.emend.cli.eval.Table.count;
import static org.emend.cli.eval.Table.rate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.rules.measure.Score;

/** Two evaluations of the same sets: what changed, as a whole and text by text. */
public final class Comparison {

  private final StringBuilder out = new StringBuilder();

  private Comparison() {}

  /**
   * The comparison as lines.
   *
   * @throws IOException if one of the reports cannot be read, or they share no set
   */
  public static String of(Source before, Source after) throws IOException {
    List<SavedFigures.Run> old = SavedFigures.read(before);
    List<SavedFigures.Run> now = SavedFigures.read(after);
    Comparison comparison = new Comparison();
    boolean any = false;
    for (SavedFigures.Run a : old) {
      Optional<SavedFigures.Run> b =
          now.stream().filter(run -> run.name().equals(a.name())).findFirst();
      if (b.isPresent()) {
        comparison.out.append(any ? "\n" : "");
        comparison.sums(a.name(), a.sum(), b.get().sum());
        comparison.texts(a, b.get());
        any = true;
      } else {
        comparison.out.append(a.name()).append(": only in ").append(before.name()).append('\n');
      }
    }
    for (SavedFigures.Run b : now) {
      if (old.stream().noneMatch(run -> run.name().equals(b.name()))) {
        comparison.out.append(b.name()).append(": only in ").append(after.name()).append('\n');
      }
    }
    if (!any) {
      throw new FileProblem(
          after.name(),
          "has no set that " + before.name() + " has",
          "give reports on the same files, named in the same way");
    }
    return comparison.out.toString();
  }

  private void sums(String name, Score a, Score b) {
    Table table = new Table(name, "before", "after", "change");
    row(table, "CER", a.cer(), b.cer());
    row(table, "WER", a.wer(), b.wer());
    row(table, "less CER %", a.cerReduction(), b.cerReduction());
    row(table, "less WER %", a.werReduction(), b.werReduction());
    row(table, "fix %", a.fix(), b.fix());
    row(table, "broken %", a.brokenRate(), b.brokenRate());
    row(table, "fixed words", a.fixed(), b.fixed());
    row(table, "broken words", a.broken(), b.broken());
    out.append(table.text());
  }

  private static void row(Table table, String name, double a, double b) {
    table.row(name, rate(a), rate(b), (b > a ? "+" : "") + rate(b - a));
  }

  private static void row(Table table, String name, long a, long b) {
    table.row(name, count(a), count(b), (b > a ? "+" : "") + count(b - a));
  }

  private void texts(SavedFigures.Run a, SavedFigures.Run b) {
    if (a.texts().isEmpty()) {
      return; // the sum of several sets
    }
    Table table =
        new Table("text", "is", "word errors", "->", "character errors", "->", "broken", "->");
    int[] counts = new int[3];
    int missing = 0;
    for (Map.Entry<String, Score> text : a.texts().entrySet()) {
      Score before = text.getValue();
      Score after = b.texts().get(text.getKey());
      if (after == null) {
        missing++;
      } else if (!after.equals(before)) {
        int verdict = verdict(before, after);
        counts[verdict]++;
        table.row(
            text.getKey(),
            List.of("better", "worse", "other").get(verdict),
            count(before.wordErrors()),
            count(after.wordErrors()),
            count(before.characterErrors()),
            count(after.characterErrors()),
            count(before.broken()),
            count(after.broken()));
      }
    }
    out.append("better ").append(counts[0]).append(", worse ").append(counts[1]);
    out.append(", other ").append(counts[2]).append(", of ").append(a.texts().size());
    out.append(a.texts().size() == 1 ? " text" : " texts");
    out.append(missing == 0 ? "" : "; " + missing + " are in one report only").append('\n');
    if (counts[0] + counts[1] + counts[2] > 0) {
      out.append(table.text());
    }
  }

  /** 0 for better, 1 for worse: by words, then by characters; 2 where neither tells. */
  private static int verdict(Score before, Score after) {
    int order = Long.compare(after.wordErrors(), before.wordErrors());
    if (order == 0) {
      order = Long.compare(after.characterErrors(), before.characterErrors());
    }
    return order < 0 ? 0 : order > 0 ? 1 : 2;
  }
}
