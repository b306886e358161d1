package org.emend.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emend.cli.eval.EditLines;
import org.emend.cli.eval.Plan;
import org.emend.cli.io.Source;
import org.emend.core.resolve.Profile;
import org.emend.rules.measure.Folding;
import org.emend.rules.words.WordLayer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to measure, and how to tell. */
final class EvalOptions {

  private static final String RULE = "rule";

  @Option(
      names = "--field",
      paramLabel = "NAME",
      defaultValue = "ocr",
      description = "The field with the text as read. Default: ocr.")
  private String field = "ocr";

  @Option(
      names = "--truth",
      paramLabel = "NAME",
      defaultValue = "gt",
      description = "The field with the text as it should be. Default: gt.")
  private String truth = "gt";

  @Option(
      names = "--fold-quotes",
      description =
          "Curly quotation marks count as straight ones and dashes as hyphens, in all texts.")
  private boolean foldQuotes;

  @Option(
      names = "--thresholds",
      paramLabel = "P[,P...]",
      hideParamSyntax = true,
      split = ",",
      description =
          "Clean once for each of these: apply fixes from this confidence up instead of the"
              + " profile's.")
  private List<String> thresholds = new ArrayList<>();

  @Option(
      names = "--cleaned",
      paramLabel = "FILE",
      description =
          "Score what another tool made of PAIRS: the same records in the same order, the field of"
              + " --field repaired. Once for each file of pairs.")
  private List<String> cleaned = new ArrayList<>();

  @Option(
      names = "--kinds",
      description = "Break the errors down by kind, such as real word or spacing only.")
  private boolean kinds;

  @Option(
      names = "--by",
      paramLabel = "rule",
      description =
          "Judge each rule's edits: right; neutral, where nothing but white space changed; harm,"
              + " where the words were right; miss, where they are still wrong.")
  private @Nullable String by;

  @Option(
      names = "--edits",
      paramLabel = "FILE",
      description =
          "Write each applied fix into this file, a JSON object a line: the words before and after"
              + " it, the truth, and the judgement.")
  private @Nullable String edits;

  @Option(
      names = "--candidates",
      description =
          "Look for the truth of each wrong word among the first 1, 5 and 20 suggestions, however"
              + " doubtful.")
  private boolean candidates;

  @Option(
      names = "--calibration",
      description =
          "Compare the stated confidence of all first suggestions with the share that is right.")
  private boolean calibration;

  @Option(
      names = "--twice",
      description = "Clean the cleaned text again, and tell how much is still changed.")
  private boolean twice;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many texts to clean at a time. Default: as many as there are processors.")
  private @Nullable String jobs;

  @Option(
      names = "--report",
      paramLabel = "FORMAT[=FILE]",
      description =
          "`text`, tables for people, is the default; `json` has the score of each text as well,"
              + " for --compare. With FILE, the tables still go to standard output. Repeatable.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = {"-v", "--verbose"},
      description = "Show stack traces with errors.")
  private boolean verbose;

  /**
   * Where reports go.
   *
   * @param text whether tables go to standard output
   * @param json whether JSON does
   * @param jsonFiles files to write JSON into
   */
  record Reports(boolean text, boolean json, List<String> jsonFiles) {}

  Plan plan(Profile profile, WordLayer layer) {
    if (by != null && !by.equals(RULE)) {
      throw new UsageError("no figures by " + by + "; " + Nearest.advice(by, List.of(RULE)));
    }
    if (!cleaned.isEmpty()) {
      String needless = needless();
      if (!needless.isEmpty()) {
        throw new UsageError(
            "with --cleaned nothing is cleaned here, so there is nothing for "
                + needless
                + " to measure; leave one of them out");
      }
    }
    return new Plan(
        profile,
        layer,
        thresholds.stream().map(EvalOptions::probability).toList(),
        foldQuotes ? Folding.QUOTES : Folding.NONE,
        kinds,
        by != null,
        edits != null,
        candidates,
        calibration,
        twice);
  }

  /** The first option, if there is one, that measures the cleaning itself. */
  private String needless() {
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("--thresholds", !thresholds.isEmpty());
    given.put("--by", by != null);
    given.put("--edits", edits != null);
    given.put("--candidates", candidates);
    given.put("--calibration", calibration);
    given.put("--twice", twice);
    return given.keySet().stream().filter(given::get).findFirst().orElse("");
  }

  private static double probability(String text) {
    return RuleOptions.probability("--thresholds", text, 0);
  }

  /** The cleaned file of each file of pairs. */
  List<Optional<Source>> cleaned(int files) {
    if (cleaned.isEmpty()) {
      return Collections.nCopies(files, Optional.empty());
    }
    if (cleaned.size() != files) {
      throw new UsageError(
          "--cleaned is there " + cleaned.size() + " times for " + files + " files; give one each");
    }
    return cleaned.stream().map(name -> Optional.of(Source.of(name))).toList();
  }

  Reports reports() {
    boolean text = false;
    boolean json = false;
    List<String> files = new ArrayList<>();
    for (String report : reports) {
      int equals = report.indexOf('=');
      String format = equals < 0 ? report : report.substring(0, equals);
      if (!List.of("text", "json").contains(format)) {
        throw new UsageError(
            "no report format "
                + format
                + " for eval; "
                + Nearest.advice(format, List.of("text", "json")));
      }
      if (format.equals("text") && equals >= 0) {
        throw new UsageError("tables go to standard output; leave out " + report.substring(equals));
      }
      text |= format.equals("text");
      json |= format.equals("json") && equals < 0;
      if (equals >= 0) {
        files.add(report.substring(equals + 1));
      }
    }
    if (text && json) {
      throw new UsageError("two reports for one stream; give one of them a file: --report F=FILE");
    }
    return new Reports(!json, json, files);
  }

  int jobs() {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int number = Integer.parseInt(jobs);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new UsageError("--jobs is " + jobs + "; give a number from 1 up");
  }

  String field() {
    return field;
  }

  String truth() {
    return truth;
  }

  /** The file for the edits, opened, if one is wanted. */
  Optional<EditLines> openEdits() throws IOException {
    return edits == null ? Optional.empty() : Optional.of(new EditLines(edits));
  }

  boolean verbose() {
    return verbose;
  }
}
