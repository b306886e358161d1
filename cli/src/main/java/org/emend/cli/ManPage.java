package org.emend.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lays out help as a manual page. */
final class ManPage {

  private static final int LEAST_WIDTH = 60;
  private static final int WIDTH = 80;
  private static final int MOST_WIDTH = 110;

  private ManPage() {}

  /** Gives a command and all below it the layout. */
  static void layOut(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    usage.width(width());
    usage.headerHeading("NAME%n  " + spec.qualifiedName() + " - ");
    usage.synopsisHeading("%nSYNOPSIS%n  ");
    usage.synopsisIndent(4);
    usage.descriptionHeading("%nDESCRIPTION%n");
    usage.parameterListHeading("%nARGUMENTS%n");
    usage.optionListHeading("%nOPTIONS%n");
    usage.commandListHeading("%nCOMMANDS%n");
    usage.exitCodeListHeading("%nEXIT CODES%n");
    usage.footerHeading("%nEXAMPLES%n");
    usage.sortOptions(false);
    usage.abbreviateSynopsis(true);
    for (CommandLine sub : command.getSubcommands().values()) {
      layOut(sub);
    }
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    int width = WIDTH;
    try {
      width = columns == null ? WIDTH : Integer.parseInt(columns);
    } catch (NumberFormatException e) {
      // Somebody's joke; the usual width will do.
    }
    return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
  }
}
