package org.emend.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.emend.cli.io.Outputs;
import org.emend.cli.io.Source;
import org.emend.cli.io.StandardStream;
import org.emend.cli.report.QualityJson;
import org.emend.cli.report.ScoreReporter;
import org.emend.cli.run.Failures;
import org.emend.cli.run.Run;
import org.emend.cli.run.Scoring;
import org.emend.cli.run.Settings;
import org.emend.core.Cleaner;
import org.emend.core.resolve.Profile;
import org.emend.formats.Format;
import org.emend.rules.Rules;
import org.emend.rules.score.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emend score}: what there is to say of a document's quality. */
@Command(
    name = "score",
    header = "quality signals per document",
    description = {
      "Writes a line of JSON for each text and each record: raw values of signals that builders of"
          + " corpora filter by (Gopher, C4, FineWeb, NeMo, BigScience, RedPajama) and of our own,"
          + " and which named profiles the document passes. Nothing is changed or dropped; that is"
          + " for whoever reads the lines.",
      "",
      "A text longer than 1 MiB is scored section by section, each with its place. A record is"
          + " scored as a whole, its fields one after the other. docs/score.md has the formulas."
    },
    exitCodeList = {
      "0:done",
      "2:the command line is wrong; nothing was read",
      "3:an input could not be read or decoded, or has broken records; the others were scored"
    },
    footer = {
      "  emend score article.txt",
      "  emend score --field body pages.jsonl.gz > scores.jsonl",
      "  emend score --no-rules *.txt | jq -r 'select(.profiles.gopher.pass).path'"
    })
final class ScoreCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--no-rules",
      description =
          "Leave out the signals that need the rules: mojibake_density, edit_ratio,"
              + " flagged_share, ocr_quality, ocr_noise. Several times as fast.")
  private boolean noRules;

  @Option(
      names = "--strict",
      description = "Let an input fail at its first broken record, rather than go on behind it.")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but failures.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show stack traces with errors.")
  private boolean verbose;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files to score, one after the other; `-`, or none, for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    List<String> wanted = inputs.isEmpty() ? List.of(Source.STDIN) : inputs;
    Profile profile = rules.profile();
    Scorer scorer = Scorer.of(profile.locale());
    QualityJson json = new QualityJson(Version.text(), profile.name());
    Settings settings =
        new Settings(
            profile,
            noRules ? Cleaner.of(profile, List.of()) : Rules.cleaner(profile, rules.layer()),
            input.format(),
            input.fields(),
            input.encoding(),
            true, // nothing is written
            strict,
            Version.text(),
            Optional.of(new Scoring(scorer, json, !noRules, false)));
    ScoreReporter reporter =
        new ScoreReporter(
            StandardStream.OUT,
            json,
            source ->
                settings.formatOf(source) != Format.JSONL
                    ? Optional.of(scorer.score(""))
                    : Optional.empty());
    Failures failures = new Failures(verbose);
    Run run = new Run(settings, Outputs.none(), reporter, Optional.empty(), failures, false, quiet);
    for (String name : wanted) {
      run.over(Source.of(name));
    }
    reporter.close();
    StandardStream.OUT.flush();
    return failures.any() ? Main.FAILED : Main.DONE;
  }
}
