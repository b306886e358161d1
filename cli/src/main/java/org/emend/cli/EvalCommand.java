package org.emend.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.emend.cli.eval.Comparison;
import org.emend.cli.eval.EditLines;
import org.emend.cli.eval.Evaluation;
import org.emend.cli.eval.JsonFigures;
import org.emend.cli.eval.Plan;
import org.emend.cli.eval.SetResult;
import org.emend.cli.eval.TextTables;
import org.emend.cli.io.AtomicFile;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.cli.io.StandardStream;
import org.emend.cli.run.Failures;
import org.emend.core.text.LosslessUtf8;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emend eval}: how much better texts become, measured against their truth. */
@Command(
    name = "eval",
    header = "measures repairs against the truth",
    description = {
      "Cleans the texts of JSON lines that also hold what they should be, and scores the result:"
          + " character and word error rates before and after, which share of the wrong words is"
          + " right now (fix), and which share of the right ones is wrong now (broken). The texts"
          + " are not written.",
      "",
      "Figures are the same whatever --jobs says, but for the speed. docs/eval.md tells what each"
          + " of them means."
    },
    exitCodeList = {
      "0:done",
      "2:the command line is wrong; nothing was read",
      "3:a file could not be read, or has records without a text or a truth; the others were"
          + " scored"
    },
    footer = {
      "  emend eval --profile scan pairs.jsonl",
      "  emend eval --profile scan --thresholds .5,.8,.95 --fold-quotes *.jsonl",
      "  emend eval --calibration --candidates --report json=figures.json pairs.jsonl",
      "  emend eval --cleaned theirs.jsonl pairs.jsonl",
      "  emend eval --compare old.json new.json"
    })
final class EvalCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private EvalOptions options = new EvalOptions();

  @Option(
      names = "--compare",
      paramLabel = "OLD NEW",
      arity = "2",
      hideParamSyntax = true,
      description =
          "Compare two reports that --report json=FILE wrote: the figures of each set, and the"
              + " texts that are better or worse. Nothing is cleaned.")
  private List<String> compared = new ArrayList<>();

  @Parameters(
      paramLabel = "PAIRS",
      arity = "0..*",
      description = "JSON lines with a text as read and its truth; `-` for standard input.")
  private List<String> pairs = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (!compared.isEmpty()) {
      return compare();
    }
    if (pairs.isEmpty()) {
      throw new UsageError("missing: PAIRS; see `emend eval --help`");
    }
    Plan plan = options.plan(rules.profile(), rules.layer());
    List<Optional<Source>> cleaned = options.cleaned(pairs.size());
    EvalOptions.Reports reports = options.reports();
    Failures failures = new Failures(options.verbose());
    List<SetResult> sets = sets(plan, cleaned, failures);
    if (reports.text() && !sets.isEmpty()) {
      say(TextTables.of(plan, sets));
    }
    if (reports.json()) {
      JsonFigures.write(plan, Version.text(), sets, StandardStream.OUT);
    }
    for (String file : reports.jsonFiles()) {
      writeJson(plan, sets, file);
    }
    StandardStream.OUT.flush();
    LanguageTool.sayRemarks();
    return failures.any() ? Main.FAILED : Main.DONE;
  }

  private List<SetResult> sets(Plan plan, List<Optional<Source>> cleaned, Failures failures)
      throws IOException {
    List<SetResult> sets = new ArrayList<>();
    Optional<EditLines> edits = options.openEdits();
    try {
      Evaluation evaluation =
          new Evaluation(plan, options.field(), options.truth(), options.jobs(), failures, edits);
      for (int i = 0; i < pairs.size(); i++) {
        try {
          sets.add(evaluation.of(Source.of(pairs.get(i)), cleaned.get(i)));
        } catch (FileProblem problem) {
          failures.add(problem);
        }
      }
      if (sets.size() > 1) {
        sets.add(evaluation.pooled(sets));
      }
      if (edits.isPresent()) {
        edits.get().finish();
      }
    } finally {
      if (edits.isPresent()) {
        edits.get().close();
      }
    }
    return sets;
  }

  private int compare() throws IOException {
    if (!pairs.isEmpty()) {
      throw new UsageError(
          "--compare takes two reports and nothing else; leave out " + pairs.get(0));
    }
    say(Comparison.of(Source.of(compared.get(0)), Source.of(compared.get(1))));
    StandardStream.OUT.flush();
    return Main.DONE;
  }

  private static void say(String text) throws IOException {
    StandardStream.OUT.write(LosslessUtf8.encode(text));
  }

  private static void writeJson(Plan plan, List<SetResult> sets, String name) throws IOException {
    try (AtomicFile file = AtomicFile.at(name, Path.of(name))) {
      JsonFigures.write(plan, Version.text(), sets, new BufferedOutputStream(file.stream()));
      file.finish();
      file.commit();
    }
  }
}
