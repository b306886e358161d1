package org.emend.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.emend.core.Cleaner;
import org.emend.core.Report;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.resolve.Verdict;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.formats.Format;
import org.emend.formats.Section;
import org.emend.formats.Sections;

/** Reads test texts the way that the tool reads files. */
final class Documents {

  private static final List<String> FIELDS = List.of("text");

  private Documents() {}

  static List<Section> sections(Format format, byte[] bytes) {
    List<Section> all = new ArrayList<>();
    try (Sections sections = format.read(new ByteArrayInputStream(bytes), FIELDS)) {
      for (Section next = sections.next(); next != null; next = sections.next()) {
        all.add(next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** A text that is one document: not longer than a section, and with a single field of prose. */
  static Document one(String format, String text) {
    List<Section> sections = sections(named(format), LosslessUtf8.encode(text));
    List<Document> documents = sections.stream().flatMap(s -> s.documents().stream()).toList();
    if (sections.size() != 1 || documents.size() != 1) {
      throw new IllegalArgumentException(
          documents.size() + " documents in " + sections.size() + " sections, not one: " + text);
    }
    return documents.get(0);
  }

  /** Cleans all documents of a section; the report is in the section's coordinates. */
  static Report clean(Cleaner cleaner, Section section) {
    List<Edit> edits = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Document document : section.documents()) {
      Report report = cleaner.clean(document);
      edits.addAll(report.patch().edits());
      verdicts.addAll(report.verdicts());
    }
    String text = section.text();
    Patch patch = Patch.of(edits);
    Document whole = new Document(text, List.of(), UnaryOperator.identity(), true, true);
    return new Report(whole, patch.apply(text), patch, verdicts);
  }

  private static Format named(String id) {
    return Arrays.stream(Format.values())
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format " + id));
  }
}
