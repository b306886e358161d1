package org.emend.cli.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Output;
import org.emend.cli.io.Source;
import org.emend.cli.report.Cleaned;
import org.emend.core.patch.Patch;
import org.emend.formats.Format;
import org.emend.formats.Section;
import org.emend.formats.Sections;
import org.emend.formats.charset.TextEncoding;
import org.emend.formats.log.Hunk;
import org.emend.formats.log.LogHeader;
import org.emend.formats.log.LogTrailer;

/** One input on its way: read, cleaned, written, logged and reported, never more than a section. */
final class OneInput {

  /** Of each input; a file of another format would otherwise fill the screen. */
  private static final int MOST_BROKEN_SHOWN = 10;

  private final Run run;
  private final Source source;
  private long changes;
  private Optional<TextEncoding> converted = Optional.empty();
  private long records;
  private long recordsWithProse;
  private long broken;
  private long taken;

  OneInput(Run run, Source source) {
    this.run = run;
    this.source = source;
  }

  /** Processes it. */
  void run() throws IOException {
    Settings settings = run.settings();
    Format format = settings.formatOf(source);
    boolean logged = run.log().isPresent();
    Decoded decoded = new Decoded(source, settings.encoding(), logged);
    try (Sections sections = format.read(decoded, settings.fields());
        Output output = run.outputs().open(source)) {
      Written written = new Written(decoded, source, output, settings.keepEncoding(), logged);
      run.reporter().begin(source);
      if (logged) {
        run.log().get().write(header(format));
      }
      for (Section section = sections.next(); section != null; section = sections.next()) {
        count(section);
        Cleaned cleaned = scored(Cleaned.by(settings.cleaner(), section));
        Patch field = field(cleaned);
        cleaned = field.isEmpty() ? cleaned : cleaned.with(field);
        changes += cleaned.patch().edits().size();
        written.write(cleaned);
        if (logged && cleaned.isChanged()) {
          run.log().get().write(hunks(cleaned, field));
        }
        run.reporter().section(cleaned);
      }
      written.end();
      reportRecords();
      run.reporter().end();
      output.finish();
      // The log first: what is replaced can be restored, come what may.
      if (logged) {
        run.log().get().write(trailer(decoded, written));
      }
      output.commit();
    }
    converted = settings.keepEncoding() ? Optional.empty() : decoded.otherThanUtf8();
    Optional<String> doubt = decoded.doubt(converted.isPresent());
    if (doubt.isPresent() && !run.quiet()) {
      Failures.say(source.name() + ": " + doubt.get());
    }
  }

  private Cleaned scored(Cleaned cleaned) {
    Optional<Scoring> scoring = run.settings().scoring();
    boolean wanted = scoring.isPresent() && !cleaned.section().documents().isEmpty();
    return wanted ? scoring.get().score(cleaned) : cleaned;
  }

  /** What puts the score of a record into it, if that is wanted and can be done. */
  private Patch field(Cleaned cleaned) throws IOException {
    Optional<Scoring> scoring = run.settings().scoring().filter(Scoring::intoRecords);
    long record = cleaned.section().record();
    if (scoring.isEmpty() || cleaned.score().isEmpty() || record == 0) {
      return Patch.EMPTY;
    }
    Optional<Patch> field = scoring.get().field(cleaned);
    if (field.isEmpty()) {
      taken(record);
    }
    return field.orElse(Patch.EMPTY);
  }

  /** Hunks in the order of the text: the field may stand before what was repaired. */
  private static List<Hunk> hunks(Cleaned cleaned, Patch field) {
    List<Hunk> hunks = new ArrayList<>(Hunk.of(cleaned.section(), cleaned.reports()));
    hunks.addAll(Scoring.hunks(cleaned.section(), field));
    hunks.sort(Comparator.comparingLong(Hunk::offset));
    return hunks;
  }

  /** What became of it, such as {@code 3 changes, converted from windows-1252}. */
  String summary() {
    return changes
        + (changes == 1 ? " change" : " changes")
        + converted.map(encoding -> ", converted from " + encoding).orElse("");
  }

  private LogTrailer trailer(Decoded decoded, Written written) {
    boolean kept = run.settings().keepEncoding() && !decoded.encoding().isUtf8();
    return new LogTrailer(decoded.hash(), written.hash(), changes, decoded.encoding(), kept);
  }

  private LogHeader header(Format format) {
    Settings settings = run.settings();
    return new LogHeader(
        settings.version(),
        source.name(),
        format.id(),
        settings.profile().name(),
        ProfileHash.of(settings.profile()));
  }

  private void count(Section section) throws IOException {
    if (section.record() == 0) {
      return;
    }
    if (section.problem().isPresent()) {
      broken(section.record(), section.problem().get());
    } else if (!section.text().isBlank()) {
      records++;
      recordsWithProse += section.documents().isEmpty() ? 0 : 1;
    }
  }

  private void broken(long line, String problem) throws IOException {
    boolean strict = run.settings().strict();
    broken++;
    fail(
        broken,
        new FileProblem(
            source.name() + ":" + line,
            problem,
            strict ? "mend the line, or run without --strict" : "the line was left as it is"));
  }

  /** Of a record that has another's field in the place of its score. */
  private void taken(long line) throws IOException {
    String name = Scoring.FIELD.name();
    taken++;
    fail(
        taken,
        new FileProblem(
            source.name() + ":" + line,
            "has a field \"" + name + "\" that Emend did not write",
            "it was left as it is; rename it, or take the score from --report jsonl=FILE"));
  }

  private void fail(long count, FileProblem found) throws IOException {
    if (run.settings().strict()) {
      throw found;
    }
    if (count <= MOST_BROKEN_SHOWN) {
      run.failures().add(found);
    }
  }

  private void reportRecords() throws IOException {
    if (broken > MOST_BROKEN_SHOWN) {
      run.failures()
          .add(
              new FileProblem(
                  source.name(),
                  broken + " broken lines, of which the first " + MOST_BROKEN_SHOWN + " are above",
                  "they were left as they are"));
    }
    if (taken > MOST_BROKEN_SHOWN) {
      run.failures()
          .add(
              new FileProblem(
                  source.name(),
                  taken
                      + " records with a field of that name, of which the first "
                      + MOST_BROKEN_SHOWN
                      + " are above",
                  "their scores were not written"));
    }
    if (records > 0 && recordsWithProse == 0) {
      List<String> fields = run.settings().fields();
      FileProblem nothing =
          new FileProblem(
              source.name(),
              "no record has a text in the field " + String.join(" or ", fields),
              "name the field that holds it with --field");
      if (run.settings().strict()) {
        throw nothing;
      }
      run.failures().add(nothing);
    }
  }
}
