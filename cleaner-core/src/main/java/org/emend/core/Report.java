package org.emend.core;

import java.util.List;
import org.emend.core.patch.Patch;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.text.Document;

/**
 * The account of one cleaning.
 *
 * @param document what came in
 * @param text the source with the patch applied; the same String where nothing was
 * @param patch every change, in the coordinates of the document's source
 * @param verdicts what was found and what became of it, in the order of the source
 */
public record Report(Document document, String text, Patch patch, List<Verdict> verdicts) {

  public Report {
    verdicts = List.copyOf(verdicts);
  }

  static Report unchanged(Document document, List<Verdict> verdicts) {
    return new Report(document, document.text(), Patch.EMPTY, verdicts);
  }

  public boolean isChanged() {
    return !patch.isEmpty();
  }

  public List<Verdict> verdicts(Outcome outcome) {
    return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).toList();
  }
}
