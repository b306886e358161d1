package org.emend.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.emend.cli.io.StandardStream;
import org.emend.core.text.LosslessUtf8;
import org.emend.fixtures.Page;
import org.emend.fixtures.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code emend explain}: a rule's page. */
@Command(
    name = "explain",
    header = "prints a rule's page",
    description =
        "Prints what a rule repairs, what it leaves alone and why, with examples that are tested on"
            + " every build. In an example {~~this~>that~~} is a repair, {==this==}{>>that<<} an"
            + " offer, {==this==}{>>! why<<} a flag.",
    exitCodeList = {"0:done", "2:there is no such rule"},
    footer = {"  emend explain words/bracket-for-letter"})
final class ExplainCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(paramLabel = "RULE", arity = "1..*", description = "A rule, as reports name it.")
  private List<String> rules = List.of();

  @Override
  public Integer call() throws IOException {
    for (String rule : rules) {
      Optional<Page> page = Pages.find(rule);
      if (page.isEmpty()) {
        TreeSet<String> known = new TreeSet<>(Pages.rules());
        throw new UsageError(
            "no rule " + rule + "; " + Nearest.advice(rule, known, "`emend rules` lists all"));
      }
      StandardStream.OUT.write(LosslessUtf8.encode(page.get().text()));
    }
    StandardStream.OUT.flush();
    return Main.DONE;
  }
}
