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
import org.emend.cli.report.ReportFormat;
import org.emend.cli.report.Reporter;
import org.emend.cli.report.Reporters;
import org.emend.cli.run.Failures;
import org.emend.cli.run.Run;
import org.emend.cli.run.RunLog;
import org.emend.cli.run.Scoring;
import org.emend.cli.run.Settings;
import org.emend.cli.run.Tally;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Severity;
import org.emend.formats.Format;
import org.emend.rules.Rules;
import org.emend.rules.score.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emend clean}: text in, cleaned text out. */
@Command(
    name = "clean",
    header = "writes the cleaned text",
    description = {
      "Repairs what is surely damaged and writes the text to standard output, or to OUTPUT, or back"
          + " to the inputs. What is not sure is left as it is; --report shows it.",
      "",
      "Whatever is not changed comes out byte for byte as it came in: malformed UTF-8, line ends,"
          + " fields of records that are not named. Files are replaced in one step and keep their"
          + " permissions; an input without changes is not touched.",
      "",
      "Text in another charset than UTF-8 comes out in UTF-8, unless --keep-encoding says otherwise."
          + " What would not survive the way there and back is refused."
    },
    exitCodeList = {
      "0:done",
      "2:the command line is wrong; nothing was read",
      "3:an input could not be read, decoded or written, or has broken records; the others were"
          + " processed"
    },
    footer = {
      "  emend clean article.txt > clean.txt",
      "  curl -s https://example.org/a.txt | emend clean --report text",
      "  emend clean --in-place --log edits.jsonl articles/*.txt",
      "  emend clean --profile scan --field body pages.jsonl.gz -o clean.jsonl.gz",
      "  emend clean --diff article.txt | patch -p0"
    })
final class CleanCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      description =
          "Write here; `-` is standard output. The input itself is fine. What ends in .gz is"
              + " compressed.")
  private @Nullable String output;

  @Option(
      names = {"-i", "--in-place"},
      description = "Write each cleaned text back to its input.")
  private boolean inPlace;

  @Option(
      names = "--score",
      description =
          "Add quality signals: to each record as the field `quality`, to each document of a json"
              + " or jsonl report. `emend score` explains them.")
  private boolean score;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files to clean, one after the other; `-`, or none, for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    List<Source> sources =
        inputs.isEmpty()
            ? List.of(Source.of(Source.STDIN))
            : inputs.stream().map(Source::of).toList();
    requireSense(sources);
    Profile profile = rules.profile();
    Settings settings =
        new Settings(
            profile,
            Rules.cleaner(profile, rules.layer()),
            input.format(),
            input.fields(),
            input.encoding(),
            input.keepEncoding(),
            options.strict(),
            Version.text(),
            score ? Optional.of(scoring(profile)) : Optional.empty());
    requirePlaceForScores(sources, settings);
    Failures failures = new Failures(options.verbose());
    Tally tally = new Tally(true);
    boolean outIsTaken = options.diff() || writesToOut() && !options.dryRun();
    List<Reporter> reporters = new ArrayList<>();
    reporters.add(tally);
    ReportFormat.Facts facts =
        new ReportFormat.Facts(
            Version.text(),
            profile.name(),
            options.verbose(),
            !options.writesNothing(),
            Severity.WARNING);
    reporters.addAll(options.openReporters(outIsTaken, Optional.empty(), facts));
    Optional<RunLog> log = options.openLog();
    Run run =
        new Run(
            settings,
            outputs(),
            new Reporters(reporters),
            log,
            failures,
            options.verbose() || options.dryRun() && !options.quiet(),
            options.quiet());
    for (Source source : sources) {
      run.over(source);
    }
    run.reporter().close();
    if (log.isPresent()) {
      log.get().close();
    }
    StandardStream.OUT.flush();
    if (!options.quiet()) {
      LanguageTool.sayRemarks();
    }
    if (options.verbose() || options.dryRun() && !options.quiet()) {
      Failures.say(tally.summary(options.writesNothing() ? "to apply" : "applied"));
    }
    return failures.any() ? Main.FAILED : Main.DONE;
  }

  private boolean writesToOut() {
    return output == null ? !inPlace : isOut(output);
  }

  private static boolean isOut(String name) {
    return name.equals("-") || name.equals("/dev/stdout");
  }

  private Outputs outputs() {
    if (options.writesNothing()) {
      return Outputs.none();
    }
    if (inPlace) {
      return Outputs.inPlace();
    }
    return output == null || isOut(output)
        ? Outputs.stream(StandardStream.OUT)
        : Outputs.file(output);
  }

  private static Scoring scoring(Profile profile) {
    QualityJson json = new QualityJson(Version.text(), profile.name());
    return new Scoring(Scorer.of(profile.locale()), json, true, true);
  }

  private void requirePlaceForScores(List<Source> sources, Settings settings) {
    if (score
        && !options.reportsJson()
        && sources.stream().anyMatch(source -> settings.formatOf(source) != Format.JSONL)) {
      throw new UsageError(
          "a text has no place for its --score; add --report jsonl=FILE, or use `emend score`");
    }
  }

  private void requireSense(List<Source> sources) {
    if (inPlace && output != null) {
      throw new UsageError("--in-place and -o contradict each other; choose one");
    }
    if (options.diff() && (inPlace || output != null)) {
      throw new UsageError(
          "--diff writes nothing, so "
              + (inPlace ? "--in-place" : "-o")
              + " contradicts it; choose one");
    }
    if (inPlace && sources.stream().anyMatch(Source::isStdin)) {
      throw new UsageError("--in-place needs files; standard input has no place to write back to");
    }
    if (output != null && !isOut(output) && sources.size() > 1) {
      throw new UsageError(
          "-o takes one input, here are "
              + sources.size()
              + "; use --in-place, or run it for each");
    }
  }
}
