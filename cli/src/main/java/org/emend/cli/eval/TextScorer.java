package org.emend.cli.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.emend.core.Cleaner;
import org.emend.core.Report;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Profile;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.formats.PlainText;
import org.emend.rules.Rules;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.measure.CandidateRecall;
import org.emend.rules.measure.EditJudge;
import org.emend.rules.measure.ErrorKind;
import org.emend.rules.measure.ErrorKinds;
import org.emend.rules.measure.Folding;
import org.emend.rules.measure.Judgement;
import org.emend.rules.measure.Pair;
import org.emend.rules.measure.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** Cleans and scores one text at a time, in as many threads as there are. Thread-safe. */
final class TextScorer {

  private final Plan plan;
  private final List<Cleaner> cleaners = new ArrayList<>();

  /** Applies only what is certain, and offers all the rest. */
  private final Cleaner asker;

  private final ErrorKinds kinds = new ErrorKinds(EnglishLexicon.shared());
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  TextScorer(Plan plan) {
    this.plan = plan;
    for (double threshold : plan.runs()) {
      double offerAt = Math.min(plan.profile().offerAt(), threshold);
      cleaners.add(cleaner(plan, threshold, offerAt));
    }
    asker = cleaner(plan, 1, 0);
  }

  private static Cleaner cleaner(Plan plan, double applyAt, double offerAt) {
    Profile profile = plan.profile().withThresholds(applyAt, offerAt);
    return Rules.cleaner(profile, plan.layer());
  }

  TextResult score(TextPair text) {
    Folding folding = plan.folding();
    Pair pair = Pair.of(text.read(), text.truth(), folding);
    Against against =
        new Against(
            text,
            pair,
            pair.right(),
            plan.aligns() ? new EditJudge(text.read(), text.truth(), folding) : null);
    List<ErrorKind> errors =
        plan.kinds() && against.judge != null
            ? kinds.of(
                folding.of(text.read()),
                folding.of(text.truth()),
                against.judge.alignment(),
                against.right)
            : List.of();
    List<Figures> runs = new ArrayList<>();
    List<JudgedEdit> edits = new ArrayList<>();
    if (text.cleaned().isPresent()) {
      Figures figures = new Figures();
      score(text.cleaned().get(), against, errors, figures);
      runs.add(figures);
    } else {
      for (int i = 0; i < cleaners.size(); i++) {
        runs.add(run(i, against, errors, edits));
      }
    }
    return new TextResult(text.id(), runs, suggestions(against), edits);
  }

  /** A text and what it is judged by. */
  private record Against(TextPair text, Pair pair, BitSet right, @Nullable EditJudge judge) {}

  private Figures run(int number, Against against, List<ErrorKind> errors, List<JudgedEdit> edits) {
    Cleaner cleaner = cleaners.get(number);
    Figures figures = new Figures();
    String read = against.text.read();
    long words = WhiteSpace.split(read).size();
    long cpu = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    Report report = cleaner.clean(PlainText.document(read));
    figures.speed(
        words,
        Math.max(1, threads.getCurrentThreadCpuTime() - cpu),
        Math.max(1, System.nanoTime() - wall));
    score(report.text(), against, errors, figures);
    for (Verdict verdict : report.verdicts(Outcome.APPLIED)) {
      figures.edits(1);
      Finding finding = verdict.finding();
      if (against.judge != null && plan.judges()) {
        EditJudge.Judged judged = against.judge.judge(finding.span(), report.patch());
        figures.rule(finding.rule(), judged.judgement());
        if (plan.edits()) {
          edits.add(
              new JudgedEdit(
                  against.text.set(),
                  against.text.id(),
                  plan.runs().get(number),
                  finding.rule(),
                  finding.fixes().get(0).confidence(),
                  judged));
        }
      }
    }
    if (plan.twice()) {
      Report second = cleaner.clean(PlainText.document(report.text()));
      figures.secondEdits(second.verdicts(Outcome.APPLIED).size());
    }
    return figures;
  }

  private static void score(
      String cleaned, Against against, List<ErrorKind> errors, Figures figures) {
    BitSet after = against.pair.rightIn(cleaned);
    figures.score(against.pair.score(cleaned, after));
    int word = against.right.nextClearBit(0);
    for (ErrorKind kind : errors) {
      figures.kind(kind, after.get(word));
      word = against.right.nextClearBit(word + 1);
    }
  }

  private Suggestions suggestions(Against against) {
    Suggestions suggestions = new Suggestions();
    EditJudge judge = against.judge;
    if (!plan.looksAtSuggestions() || judge == null) {
      return suggestions;
    }
    CandidateRecall recall = new CandidateRecall(judge, plan.folding().of(against.text.truth()));
    for (Verdict verdict : asker.clean(PlainText.document(against.text.read())).verdicts()) {
      Finding finding = verdict.finding();
      List<Fix> fixes = finding.fixes();
      if (fixes.isEmpty() || verdict.outcome() == Outcome.REFUSED) {
        continue;
      }
      recall.add(finding);
      Judgement judgement = judge.judgeAlone(finding.span(), fixes.get(0).replacement());
      if (judgement != Judgement.NEUTRAL) {
        suggestions.fix(finding.rule(), fixes.get(0).confidence(), judgement == Judgement.RIGHT);
      }
    }
    BitSet wrong = against.right;
    wrong.flip(0, against.pair.words());
    long[] found = new long[Suggestions.PLACES.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = recall.within(Suggestions.PLACES[i], wrong);
    }
    suggestions.recall(wrong.cardinality(), found);
    return suggestions;
  }
}
