package org.emend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.formats.Format;
import org.emend.formats.charset.KnownCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How inputs are laid out and written. */
final class InputOptions {

  private static final String AUTO = "auto";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = AUTO,
      description =
          "How the input is laid out: `text`, `jsonl` (one JSON object a line), `markdown`,"
              + " `html`, or `auto`: by the name, text where that tells nothing. What ends in .gz is decompressed."
              + " Default: auto.")
  private String format = AUTO;

  @Option(
      names = "--field",
      paramLabel = "NAME",
      description =
          "For jsonl: a field that holds prose; repeatable. All else of a record stays as it is."
              + " Default: text.")
  private List<String> fields = new ArrayList<>();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "The charset of the input, such as `windows-1251`, where it has no byte order mark."
              + " `utf-8` passes bytes that are not UTF-8 as they are. Otherwise it is told from"
              + " what the file declares, or from its bytes, where these are clear; else it is"
              + " UTF-8.")
  private @Nullable String encoding;

  @Option(
      names = "--keep-encoding",
      description =
          "Write each text in the charset that it came in, byte order mark included, rather than"
              + " in UTF-8. `check --fix` always does.")
  private boolean keepEncoding;

  /** The charset that is named, if one is. */
  Optional<String> encoding() {
    if (encoding == null) {
      return Optional.empty();
    }
    Optional<String> known = KnownCharsets.named(encoding);
    if (known.isEmpty()) {
      throw new UsageError(
          "no encoding " + encoding + "; " + Nearest.advice(encoding, KnownCharsets.names()));
    }
    return known;
  }

  boolean keepEncoding() {
    return keepEncoding;
  }

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
