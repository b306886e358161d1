package org.emend.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emend.core.Cleaner;
import org.emend.core.Report;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.resolve.Verdict;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.formats.Section;
import org.emend.rules.score.Score;

/**
 * A section and what became of it.
 *
 * @param reports one for each of the section's documents
 * @param patch the changes of all of them, in the section's text
 * @param score of the section as it came, where one is wanted
 */
public record Cleaned(Section section, List<Report> reports, Patch patch, Optional<Score> score) {

  /** Cleans a section. */
  public static Cleaned by(Cleaner cleaner, Section section) {
    List<Document> documents = section.documents();
    if (documents.size() == 1) {
      Report report = cleaner.clean(documents.get(0));
      return new Cleaned(section, List.of(report), report.patch(), Optional.empty());
    }
    List<Report> reports = new ArrayList<>(documents.size());
    List<Edit> edits = new ArrayList<>();
    for (Document document : documents) {
      Report report = cleaner.clean(document);
      reports.add(report);
      edits.addAll(report.patch().edits());
    }
    return new Cleaned(section, reports, Patch.of(edits), Optional.empty());
  }

  /** The same with a score. */
  public Cleaned with(Score score) {
    return new Cleaned(section, reports, patch, Optional.of(score));
  }

  /** The same with changes that are no rule's, apart from those there are. */
  public Cleaned with(Patch more) {
    List<Edit> edits = new ArrayList<>(patch.edits());
    edits.addAll(more.edits());
    edits.sort(Comparator.comparing(Edit::span));
    return new Cleaned(section, reports, Patch.of(edits), score);
  }

  public boolean isChanged() {
    return !patch.isEmpty();
  }

  /** The section as it is now; the very bytes that were read where nothing changed. */
  public byte[] bytes() {
    return isChanged() ? LosslessUtf8.encode(patch.apply(section.text())) : section.bytes();
  }

  public boolean hasVerdicts() {
    for (Report report : reports) {
      if (!report.verdicts().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What was found, in the order of the text. */
  public List<Verdict> verdicts() {
    if (reports.size() == 1) {
      return reports.get(0).verdicts();
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Report report : reports) {
      verdicts.addAll(report.verdicts());
    }
    verdicts.sort(Comparator.comparing(verdict -> verdict.finding().span()));
    return verdicts;
  }
}
