package org.emend.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emend.cli.io.ClosedPipeException;
import org.emend.cli.io.FileProblem;
import org.emend.cli.run.Failures;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one line on standard error and an exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (args.length == 0) {
      Failures.say("no command; `emend --help` lists them");
    } else if (e instanceof UnmatchedArgumentException unmatched) {
      Failures.say(unknown(unmatched.getUnmatched().get(0), command));
    } else if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      Failures.say(missing(missing, name));
    } else {
      Failures.say(
          lowerCase(String.valueOf(e.getMessage())) + "; `" + name + " --help` tells what fits");
    }
    return Main.WRONG;
  }

  private static String unknown(String argument, CommandLine command) {
    List<String> known = new ArrayList<>();
    if (argument.startsWith("-") && argument.length() > 1) {
      int equals = argument.indexOf('=');
      String option = equals < 0 ? argument : argument.substring(0, equals);
      command.getCommandSpec().optionsMap().keySet().forEach(known::add);
      return "unknown option " + option + "; " + advice(option, known, command);
    }
    known.addAll(command.getSubcommands().keySet());
    if (known.isEmpty()) {
      return "one argument too many: " + argument + "; see " + help(command);
    }
    return "unknown command " + argument + "; " + advice(argument, known, command);
  }

  private static String advice(String given, List<String> known, CommandLine command) {
    return Nearest.advice(given, known, help(command) + " lists all");
  }

  private static String help(CommandLine command) {
    return "`" + command.getCommandSpec().qualifiedName() + " --help`";
  }

  private static String missing(MissingParameterException e, String name) {
    CommandLine.Model.ArgSpec first = e.getMissing().get(0);
    String what =
        first instanceof CommandLine.Model.OptionSpec option
            ? option.longestName() + " " + option.paramLabel()
            : first.paramLabel();
    return "missing: " + what + "; see `" + name + " --help`";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result)
      throws Exception {
    if (e instanceof ClosedPipeException) {
      return Main.DONE;
    }
    if (e instanceof UsageError) {
      Failures.say(String.valueOf(e.getMessage()));
      return Main.WRONG;
    }
    boolean verbose =
        result.hasSubcommand() && result.subcommand().hasMatchedOption("--verbose")
            || result.hasMatchedOption("--verbose");
    Failures failures = new Failures(verbose);
    if (e instanceof FileProblem problem) {
      failures.add(problem);
    } else if (e instanceof IOException io) {
      failures.add((FileProblem) FileProblem.endingRun("input/output", io));
    } else if (e instanceof RuntimeException fault) {
      failures.add("emend", fault);
    } else {
      throw e;
    }
    return Main.FAILED;
  }

  private static String lowerCase(String message) {
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
