package org.emend.cli.run;

import java.util.List;
import java.util.Optional;
import org.emend.cli.io.Source;
import org.emend.core.Cleaner;
import org.emend.core.resolve.Profile;
import org.emend.formats.Format;

/**
 * How inputs are read and cleaned.
 *
 * @param cleaner of {@code profile}
 * @param format of all inputs; empty to go by their names, text where these tell nothing
 * @param fields for record formats: the fields that hold prose
 * @param encoding of all inputs; empty to find out
 * @param keepEncoding whether what is written is written in it, rather than in UTF-8
 * @param strict whether an input fails at its first broken record
 * @param version of the tool
 * @param scoring whether documents are scored, and how
 */
public record Settings(
    Profile profile,
    Cleaner cleaner,
    Optional<Format> format,
    List<String> fields,
    Optional<String> encoding,
    boolean keepEncoding,
    boolean strict,
    String version,
    Optional<Scoring> scoring) {

  /** How an input is laid out. */
  public Format formatOf(Source source) {
    return format.or(() -> Format.ofFileName(source.name())).orElse(Format.TEXT);
  }
}
