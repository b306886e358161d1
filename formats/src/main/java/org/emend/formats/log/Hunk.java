package org.emend.formats.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.emend.core.Report;
import org.emend.core.patch.Edit;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.formats.Section;

/**
 * One change of an input, with who is to be credited for it.
 *
 * @param record the number of the record, from 1; 0 where the format has none
 * @param offset where {@code before} stands in the decoded input, in UTF-16 code units
 * @param rules the rules whose fixes led to it, in the order of the alphabet
 * @param confidence of the least sure of these fixes
 */
public record Hunk(
    long record, long offset, String before, String after, List<String> rules, double confidence) {

  public Hunk {
    rules = List.copyOf(rules);
  }

  /** The changes of a section, in the order of its text. */
  public static List<Hunk> of(Section section, List<Report> reports) {
    List<Hunk> hunks = new ArrayList<>();
    for (Report report : reports) {
      List<Verdict> applied = report.verdicts(Outcome.APPLIED);
      int next = 0; // verdicts and edits are both in the order of the source
      for (Edit edit : report.patch().edits()) {
        TreeSet<String> rules = new TreeSet<>();
        double confidence = 1;
        for (; next < applied.size() && reaches(edit, applied.get(next)); next++) {
          Verdict verdict = applied.get(next);
          if (verdict.finding().span().end() <= edit.span().start()) {
            continue; // a later round took it back
          }
          rules.add(verdict.finding().rule());
          confidence = Math.min(confidence, verdict.finding().fixes().get(0).confidence());
        }
        hunks.add(
            new Hunk(
                section.record(),
                section.offset() + edit.span().start(),
                edit.before(),
                edit.after(),
                List.copyOf(rules),
                confidence));
      }
    }
    hunks.sort(Comparator.comparingLong(Hunk::offset));
    return hunks;
  }

  private static boolean reaches(Edit edit, Verdict verdict) {
    return verdict.finding().span().start() < edit.span().end();
  }
}
