package org.emend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Outputs;
import org.emend.cli.io.Source;
import org.emend.cli.io.StandardStream;
import org.emend.cli.io.Walk;
import org.emend.cli.report.Grade;
import org.emend.cli.report.ReportFormat;
import org.emend.cli.report.Reporter;
import org.emend.cli.report.Reporters;
import org.emend.cli.run.Failures;
import org.emend.cli.run.Run;
import org.emend.cli.run.RunLog;
import org.emend.cli.run.Settings;
import org.emend.cli.run.Tally;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Severity;
import org.emend.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emend check}: what is wrong, and an exit code for CI. */
@Command(
    name = "check",
    header = "reports what is wrong",
    description = {
      "Looks for faults and reports them; writes to the files only with --fix. A fix that would be"
          + " applied, or an offer from .9 up, is a warning, a weaker offer an info; flags carry"
          + " their own severity.",
      "",
      "Folders are walked in the order of the names: .txt, .text, .jsonl, .ndjson, .md,"
          + " .markdown, .mdx, .html, .htm and .xhtml files, and these with .gz. Hidden files and links to folders are left out; a .gitignore is not"
          + " read yet."
    },
    exitCodeList = {
      "0:nothing at or above --fail-on was found, or all of it was fixed",
      "1:something was",
      "2:the command line is wrong; nothing was read",
      "3:an input could not be read, decoded or written, or has broken records; wins over 1"
    },
    footer = {
      "  emend check",
      "  emend check --profile content --fail-on error docs",
      "  emend check --report json=findings.json articles",
      "  emend check --report text --report sarif=emend.sarif articles",
      "  emend check --fix --log edits.jsonl articles"
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RunOptions options = new RunOptions();

  @Option(names = "--fix", description = "Apply what the profile applies, in place.")
  private boolean fix;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "warning",
      description = "Exit with 1 from this severity up: info, warning, error. Default: warning.")
  private String failOn = "warning";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders; `-` for standard input. Default: the current folder.")
  private List<String> paths = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Severity threshold = severity(failOn);
    List<String> wanted = paths.isEmpty() ? List.of(".") : paths;
    if (fix && wanted.contains(Source.STDIN)) {
      throw new UsageError("--fix needs files; `emend clean` cleans standard input");
    }
    if (options.isLogged() && !fix) {
      throw new UsageError("check changes nothing without --fix, so there is nothing to --log");
    }
    Profile profile = rules.profile();
    Settings settings =
        new Settings(
            profile,
            Rules.cleaner(profile, rules.layer()),
            input.format(),
            input.fields(),
            input.encoding(),
            true, // a repository's files are read by others, too
            options.strict(),
            Version.text(),
            Optional.empty());
    boolean writes = fix && !options.writesNothing();
    Failures failures = new Failures(options.verbose());
    Tally tally = new Tally(writes);
    List<Reporter> reporters = new ArrayList<>();
    reporters.add(tally);
    Optional<ReportFormat> standard =
        options.diff() ? Optional.empty() : Optional.of(ReportFormat.TEXT);
    ReportFormat.Facts facts =
        new ReportFormat.Facts(
            Version.text(), profile.name(), options.verbose(), writes, threshold);
    reporters.addAll(options.openReporters(options.diff(), standard, facts));
    Optional<RunLog> log = options.openLog();
    Run run =
        new Run(
            settings,
            writes ? Outputs.inPlace() : Outputs.none(),
            new Reporters(reporters),
            log,
            failures,
            options.verbose(),
            options.quiet());
    for (String path : wanted) {
      check(path, run);
    }
    run.reporter().close();
    if (log.isPresent()) {
      log.get().close();
    }
    StandardStream.OUT.flush();
    if (!options.quiet()) {
      LanguageTool.sayRemarks();
      Failures.say(tally.summary(writes ? "fixed" : "fixable"));
    }
    if (failures.any()) {
      return Main.FAILED;
    }
    return tally.reaches(threshold) ? Main.FOUND : Main.DONE;
  }

  private static void check(String path, Run run) throws IOException {
    if (path.equals(Source.STDIN) || !Files.isDirectory(Path.of(path))) {
      run.over(Source.of(path));
      return;
    }
    Walk.through(
        Path.of(path),
        new Walk.Visitor() {
          @Override
          public void found(Source source) throws IOException {
            run.over(source);
          }

          @Override
          public void failed(FileProblem problem) {
            run.failures().add(problem);
          }
        });
  }

  private static Severity severity(String name) {
    List<String> known = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (Grade.name(severity).equals(name)) {
        return severity;
      }
      known.add(Grade.name(severity));
    }
    throw new UsageError("no severity " + name + "; " + Nearest.advice(name, known));
  }
}
