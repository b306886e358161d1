package org.emend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.formats.Format;
import picocli.CommandLine.Option;

/** How inputs are laid out. */
final class InputOptions {

  private static final String AUTO = "auto";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = AUTO,
      description =
          "How the input is laid out: `text`, `jsonl` (one JSON object a line), or `auto`: by the"
              + " name, text where that tells nothing. What ends in .gz is decompressed."
              + " Default: auto.")
  private String format = AUTO;

  @Option(
      names = "--field",
      paramLabel = "NAME",
      description =
          "For jsonl: a field that holds prose; repeatable. All else of a record stays as it is."
              + " Default: text.")
  private List<String> fields = new ArrayList<>();

  Optional<Format> format() {
    if (format.equals(AUTO)) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>();
    known.add(AUTO);
    for (Format candidate : Format.values()) {
      if (candidate.id().equals(format)) {
        return Optional.of(candidate);
      }
      known.add(candidate.id());
    }
    throw new UsageError("no format " + format + "; " + Nearest.advice(format, known));
  }

  List<String> fields() {
    return fields.isEmpty() ? List.of("text") : fields;
  }
}
