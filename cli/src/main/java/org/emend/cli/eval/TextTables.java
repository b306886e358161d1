package org.emend.cli.eval;

import static org.emend.cli.eval.Table.count;
import static org.emend.cli.eval.Table.rate;
import static org.emend.cli.eval.Table.share;

import java.util.List;
import java.util.Map;
import org.emend.rules.measure.ErrorKind;
import org.emend.rules.measure.Interval;
import org.emend.rules.measure.Judgement;
import org.emend.rules.measure.Reliability;
import org.emend.rules.measure.Score;

/** An evaluation for people: one table of all sets, then what else was asked for, set by set. */
public final class TextTables {

  private final Plan plan;
  private final StringBuilder out = new StringBuilder();

  private TextTables(Plan plan) {
    this.plan = plan;
  }

  /**
   * The tables.
   *
   * @param sets one for each file; a last one may pool them
   */
  public static String of(Plan plan, List<SetResult> sets) {
    TextTables tables = new TextTables(plan);
    tables.scores(sets);
    for (SetResult set : sets) {
      tables.details(set);
    }
    return tables.out.toString();
  }

  private void scores(List<SetResult> sets) {
    Table table =
        new Table(
            "set",
            "apply at",
            "words",
            "CER",
            "->",
            "less %",
            "WER",
            "->",
            "less %",
            "fix %",
            "broken %",
            "edits",
            "words/s CPU",
            "words/s");
    for (SetResult set : sets) {
      for (SetResult.Run run : set.runs()) {
        Figures sum = run.sum();
        Score score = sum.score();
        boolean none = set.isCleanedElsewhere();
        table.row(
            set.path(),
            none ? "-" : share(run.applyAt()),
            count(score.words()),
            rate(score.cerBefore()),
            rate(score.cer()),
            rate(score.cerReduction()),
            rate(score.werBefore()),
            rate(score.wer()),
            rate(score.werReduction()),
            rate(score.fix()),
            rate(score.brokenRate()),
            none ? "-" : count(sum.edits()),
            none ? "-" : count(sum.wordsPerCpuSecond()),
            none ? "-" : count(sum.wordsPerSecond()));
      }
    }
    out.append(table.text());
  }

  private void details(SetResult set) {
    for (SetResult.Run run : set.runs()) {
      String name =
          set.path() + (set.runs().size() > 1 ? " applying at " + share(run.applyAt()) : "");
      if (plan.kinds()) {
        kinds(name, run.sum());
      }
      if (plan.byRule() && !set.isCleanedElsewhere()) {
        rules(name, run.sum());
      }
      if (plan.twice() && !set.isCleanedElsewhere()) {
        long first = run.sum().edits();
        long second = run.sum().secondEdits();
        out.append("\n").append(name).append(": cleaned again, ").append(count(second));
        out.append(" edits, ").append(rate(Score.percent(second, first)));
        out.append(" % of the first ").append(count(first)).append('\n');
      }
    }
    if (plan.candidates()) {
      candidates(set);
    }
    if (plan.calibration()) {
      calibration(set);
    }
  }

  private void kinds(String name, Figures sum) {
    Table table = new Table(name + ": kinds of errors", "wrong words", "share %", "fixed", "fix %");
    long wrong = sum.score().wrong();
    for (Map.Entry<ErrorKind, long[]> kind : sum.kinds().entrySet()) {
      long[] counts = kind.getValue();
      table.row(
          kind.getKey().label(),
          count(counts[0]),
          rate(Score.percent(counts[0], wrong)),
          count(counts[1]),
          rate(Score.percent(counts[1], counts[0])));
    }
    out.append('\n').append(table.text());
  }

  private void rules(String name, Figures sum) {
    Table table =
        new Table(
            name + ": edits by rule",
            "edits",
            "right",
            "neutral",
            "harm",
            "miss",
            "right of judged",
            "95 % interval");
    long[] all = new long[Judgement.values().length];
    for (Map.Entry<String, long[]> rule : sum.rules().entrySet()) {
      rule(table, rule.getKey(), rule.getValue());
      for (int i = 0; i < all.length; i++) {
        all[i] += rule.getValue()[i];
      }
    }
    rule(table, "all", all);
    out.append('\n').append(table.text());
  }

  private static void rule(Table table, String name, long[] counts) {
    long right = counts[Judgement.RIGHT.ordinal()];
    long neutral = counts[Judgement.NEUTRAL.ordinal()];
    long harm = counts[Judgement.HARM.ordinal()];
    long miss = counts[Judgement.MISS.ordinal()];
    long judged = right + harm + miss;
    table.row(
        name,
        count(judged + neutral),
        count(right),
        count(neutral),
        count(harm),
        count(miss),
        judged == 0 ? "-" : share((double) right / judged),
        judged == 0 ? "-" : interval(Interval.wilson(right, judged)));
  }

  private void candidates(SetResult set) {
    Suggestions suggestions = set.suggestions();
    Table table =
        new Table(set.path() + ": truth among the first", "wrong words", "found", "recall %");
    long[] within = suggestions.within();
    for (int i = 0; i < within.length; i++) {
      table.row(
          Integer.toString(Suggestions.PLACES[i]),
          count(suggestions.wrong()),
          count(within[i]),
          rate(Score.percent(within[i], suggestions.wrong())));
    }
    out.append('\n').append(table.text());
  }

  private void calibration(SetResult set) {
    Reliability all = set.suggestions().all();
    Table table =
        new Table(
            set.path() + ": stated confidence", "mean", "fixes", "right", "share", "95 % interval");
    for (Reliability.Bin bin : all.bins()) {
      bin(table, share(bin.from()) + " to " + share(bin.to()), bin);
    }
    bin(table, "all", all.whole());
    out.append('\n').append(table.text());
    out.append("expected calibration error ").append(share(all.expectedError())).append('\n');

    Table rules =
        new Table(
            set.path() + ": rule",
            "mean",
            "fixes",
            "right",
            "share",
            "95 % interval",
            "calibration error");
    for (Map.Entry<String, Reliability> rule : set.suggestions().byRule().entrySet()) {
      Reliability.Bin whole = rule.getValue().whole();
      rules.row(
          rule.getKey(),
          share(whole.stated()),
          count(whole.count()),
          count(whole.right()),
          share(whole.observed()),
          interval(whole.interval()),
          share(rule.getValue().expectedError()));
    }
    out.append('\n').append(rules.text());
  }

  private static void bin(Table table, String name, Reliability.Bin bin) {
    table.row(
        name,
        share(bin.stated()),
        count(bin.count()),
        count(bin.right()),
        share(bin.observed()),
        interval(bin.interval()));
  }

  private static String interval(Interval interval) {
    return share(interval.low()) + " to " + share(interval.high());
  }
}
