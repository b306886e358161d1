package org.emend.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.emend.cli.io.Outputs;
import org.emend.cli.io.Source;
import org.emend.cli.run.Failures;
import org.emend.cli.run.Restoration;
import org.emend.formats.log.EditLogReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emend undo}: the original back, byte for byte. */
@Command(
    name = "undo",
    header = "restores what a text was before it was cleaned",
    description = {
      "Finds the run that wrote FILE in its edit log and puts back what that run changed, byte for"
          + " byte, in place or to OUTPUT. Hashes prove it: a file that has changed since, or a log"
          + " that does not fit, is refused, and nothing is written.",
      "",
      "A file that was cleaned several times goes back one run at a time. What is compressed is"
          + " compared and restored by its content."
    },
    exitCodeList = {
      "0:restored, or the run had changed nothing",
      "2:the command line is wrong; nothing was read",
      "3:not restored: FILE or the log cannot be read, or they do not belong together"
    },
    footer = {
      "  emend clean --in-place --log edits.jsonl article.txt",
      "  emend undo --log edits.jsonl article.txt",
      "  emend undo --log edits.jsonl article.txt -o original.txt"
    })
final class UndoCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--log",
      paramLabel = "LOG",
      required = true,
      description = "The edit log that `emend clean --log` wrote.")
  private String log = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      description = "Write the original here instead of replacing FILE.")
  private @Nullable String output;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but failures.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show stack traces with errors.")
  private boolean verbose;

  @Parameters(paramLabel = "FILE", description = "The cleaned file.")
  private String file = "";

  @Override
  public Integer call() throws IOException {
    Source cleaned = Source.of(file);
    if (cleaned.isStdin()) {
      throw new UsageError("undo needs a file: it is read twice");
    }
    Restoration restoration = new Restoration(log, cleaned);
    EditLogReader.Run run = restoration.run();
    if (!run.trailer().isChange() && output == null) {
      if (!quiet) {
        Failures.say(file + ": the run changed nothing, so there is nothing to undo");
      }
      return Main.DONE;
    }
    restoration.restore(run, output == null ? Outputs.inPlace() : Outputs.file(output));
    return Main.DONE;
  }
}
