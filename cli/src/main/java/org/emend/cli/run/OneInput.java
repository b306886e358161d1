package org.emend.cli.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Output;
import org.emend.cli.io.Source;
import org.emend.cli.report.Cleaned;
import org.emend.formats.Format;
import org.emend.formats.Section;
import org.emend.formats.Sections;
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
  private long records;
  private long recordsWithProse;
  private long broken;

  OneInput(Run run, Source source) {
    this.run = run;
    this.source = source;
  }

  /** Processes it; returns how many changes were made. */
  long run() throws IOException {
    Settings settings = run.settings();
    Format format = settings.formatOf(source);
    try (Sections sections = format.read(source.open(), settings.fields());
        Output output = run.outputs().open(source)) {
      run.reporter().begin(source);
      Optional<Hashes> hashes = run.log().map(log -> new Hashes());
      if (run.log().isPresent()) {
        run.log().get().write(header(format));
      }
      for (Section section = sections.next(); section != null; section = sections.next()) {
        count(section);
        Cleaned cleaned = Cleaned.by(settings.cleaner(), section);
        changes += cleaned.patch().edits().size();
        byte[] bytes = cleaned.bytes();
        output.write(bytes, cleaned.isChanged());
        if (hashes.isPresent()) {
          hashes.get().add(section.bytes(), bytes);
        }
        if (run.log().isPresent() && cleaned.isChanged()) {
          run.log().get().write(Hunk.of(section, cleaned.reports()));
        }
        run.reporter().section(cleaned);
      }
      reportRecords();
      run.reporter().end();
      output.finish();
      // The log first: what is replaced can be restored, come what may.
      if (run.log().isPresent() && hashes.isPresent()) {
        run.log().get().write(hashes.get().trailer(changes));
      }
      output.commit();
    }
    return changes;
  }

  /** SHA-256 of what comes in and of what goes out. */
  private static final class Hashes {

    private final Digest before = new Digest();
    private final Digest after = new Digest();

    void add(byte[] read, byte[] written) {
      before.add(read);
      after.add(written);
    }

    LogTrailer trailer(long hunks) {
      return new LogTrailer(before.hex(), after.hex(), hunks);
    }
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
    FileProblem found =
        new FileProblem(
            source.name() + ":" + line,
            problem,
            run.settings().strict()
                ? "mend the line, or run without --strict"
                : "the line was passed through unchanged");
    if (run.settings().strict()) {
      throw found;
    }
    broken++;
    if (broken <= MOST_BROKEN_SHOWN) {
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
                  "they were passed through unchanged"));
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
