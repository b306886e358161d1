package org.emend.cli.eval;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.cli.run.Failures;
import org.jspecify.annotations.Nullable;

/** Reads pairs from a file, and what another tool made of them from a second one beside it. */
public final class PairReader implements Closeable {

  /** Of each file; a file of another format would otherwise fill the screen. */
  private static final int MOST_SHOWN = 10;

  private static final String ID = "id";

  private final Source source;
  private final Fields fields;
  private final Failures failures;
  private final Records records;
  private final @Nullable Source cleanedSource;
  private final @Nullable Records cleaned;
  private long skipped;

  /**
   * The names of the fields.
   *
   * @param read of the text as it was recognised, also in cleaned files
   * @param truth of the text as it should be
   */
  public record Fields(String read, String truth) {}

  public PairReader(Source source, Optional<Source> cleaned, Fields fields, Failures failures)
      throws IOException {
    this.source = source;
    this.fields = fields;
    this.failures = failures;
    this.cleanedSource = cleaned.orElse(null);
    this.records = new Records(source);
    this.cleaned = cleaned.isPresent() ? new Records(cleaned.get()) : null;
  }

  /**
   * The next pair, or null at the end. Records that have none are reported and skipped.
   *
   * @throws FileProblem if the cleaned file does not fit
   */
  public @Nullable TextPair next() throws IOException {
    for (Records.Entry entry = records.next(); entry != null; entry = records.next()) {
      Records.Entry other = cleaned == null ? null : cleaned.next();
      if (cleanedSource != null) {
        requireFit(entry, other, cleanedSource);
      }
      if (entry.problem().isPresent()) {
        skip(source, entry, entry.problem().get(), "the line was skipped");
      } else if (entry.get(fields.read).isEmpty()) {
        missing(source, entry, fields.read, "the text as read with --field");
      } else if (entry.get(fields.truth).isEmpty()) {
        missing(source, entry, fields.truth, "the truth with --truth");
      } else if (cleanedSource != null && other != null && other.get(fields.read).isEmpty()) {
        missing(cleanedSource, other, fields.read, "the cleaned text with --field");
      } else {
        return new TextPair(
            source.name(),
            entry.get(ID).orElse(Long.toString(entry.line())),
            entry.get(fields.read).get(),
            entry.get(fields.truth).get(),
            Optional.ofNullable(other).flatMap(o -> o.get(fields.read)));
      }
    }
    if (skipped > MOST_SHOWN) {
      failures.add(
          new FileProblem(
              source.name(),
              skipped + " records skipped, of which the first " + MOST_SHOWN + " are above",
              "the figures are of the others"));
    }
    return null;
  }

  private void requireFit(Records.Entry entry, Records.@Nullable Entry other, Source cleanedName)
      throws FileProblem {
    String advice = "both files need the same records in the same order";
    if (other == null) {
      throw new FileProblem(
          cleanedName.name(), "ends before line " + entry.line() + " of " + source.name(), advice);
    }
    Optional<String> id = entry.get(ID);
    if (other.problem().isEmpty() && entry.problem().isEmpty() && !id.equals(other.get(ID))) {
      throw new FileProblem(
          cleanedName.name() + ":" + other.line(),
          "the record "
              + other.get(ID).orElse("without an id")
              + " where "
              + source.name()
              + " has "
              + id.orElse("one without an id"),
          advice);
    }
  }

  private void missing(Source where, Records.Entry entry, String field, String name) {
    skip(where, entry, "no text in the field " + field, "name the field that holds " + name);
  }

  private void skip(Source where, Records.Entry entry, String problem, String advice) {
    skipped++;
    if (skipped <= MOST_SHOWN) {
      failures.add(new FileProblem(where.name() + ":" + entry.line(), problem, advice));
    }
  }

  /** How many records had no pair so far. */
  long skipped() {
    return skipped;
  }

  @Override
  public void close() throws IOException {
    records.close();
    if (cleaned != null) {
      cleaned.close();
    }
  }
}
