package org.emend.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.StandardStream;
import org.emend.cli.run.Failures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code emend}: reads the command line and ends with an exit code. */
@Command(
    name = "emend",
    versionProvider = Version.class,
    header = "repairs damaged text and accounts for every change",
    description = {
      "Emend removes the errors of scraped and scanned text: letters that a scanner misread,"
          + " characters that pass for others, what was left behind by a web page. It applies what"
          + " is sure, offers what is likely, points out the rest, and can undo all of it.",
      "",
      "`emend COMMAND --help` tells more of each command."
    },
    subcommands = {
      CleanCommand.class,
      CheckCommand.class,
      ScoreCommand.class,
      UndoCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      EvalCommand.class,
      TrainCommand.class
    },
    exitCodeList = {
      "0:done; for check: nothing at or above --fail-on",
      "1:check found something",
      "2:the command line is wrong",
      "3:an input could not be read, decoded or written; the others were processed"
    },
    footer = {
      "  emend clean article.txt > clean.txt",
      "  emend check articles",
      "  emend explain words/bracket-for-letter"
    })
public final class Main {

  /** The exit codes, of all commands. */
  static final int DONE = 0;

  static final int FOUND = 1;
  static final int WRONG = 2;
  static final int FAILED = 3;

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  private Main() {}

  /** Runs a command and ends the process. */
  public static void main(String[] args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(StandardStream.OUT, StandardCharsets.UTF_8));
    CommandLine emend = commandLine(args);
    emend.setExpandAtFiles(false); // a file may be called @home.txt
    emend.setOverwrittenOptionsAllowed(true); // the last one wins, as scripts expect
    emend.setParameterExceptionHandler(new Errors());
    emend.setExecutionExceptionHandler(new Errors());
    emend.setOut(out);
    if (isHelp(args)) {
      ManPage.layOut(emend);
    }
    int code = emend.execute(args);
    out.flush();
    System.exit(code == DONE ? flushed() : code);
  }

  /**
   * The command line as far as it is needed: picocli reads annotations by reflection, and reading
   * those of one command rather than all makes a short run a third shorter.
   */
  private static CommandLine commandLine(String[] args) {
    Object command = args.length == 0 ? null : command(args[0]);
    return command == null
        ? new CommandLine(new Main())
        : new CommandLine(CommandSpec.create().name("emend")).addSubcommand(args[0], command);
  }

  private static @Nullable Object command(String name) {
    return switch (name) {
      case "clean" -> new CleanCommand();
      case "check" -> new CheckCommand();
      case "score" -> new ScoreCommand();
      case "undo" -> new UndoCommand();
      case "explain" -> new ExplainCommand();
      case "rules" -> new RulesCommand();
      case "eval" -> new EvalCommand();
      default -> null;
    };
  }

  private static boolean isHelp(String[] args) {
    for (String arg : args) {
      if (arg.equals("--help") || arg.equals("-h")) {
        return true;
      }
    }
    return false;
  }

  /** Whether all that was said, such as help, has arrived. */
  private static int flushed() {
    try {
      StandardStream.OUT.flush();
      return DONE;
    } catch (FileProblem problem) {
      new Failures(false).add(problem);
      return FAILED;
    } catch (IOException e) {
      return DONE; // the reader has gone
    }
  }
}
