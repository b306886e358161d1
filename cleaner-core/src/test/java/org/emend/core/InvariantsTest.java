package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.Property.holds;
import static org.emend.core.Property.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.junit.jupiter.api.Test;

/** What holds for every cleaning, whatever the document and the rules. */
class InvariantsTest {

  /** Sets of rules, with twenty documents each. */
  private static final int TRIALS = 1_000;

  @Test
  void undoRestoresTheOriginal() {
    RandomCleaning.check(
        TRIALS,
        cleaning -> {
          byte[] original = LosslessUtf8.encode(cleaning.source());
          Report report = cleaning.report();
          same(report.patch().apply(cleaning.source()), report.text(), cleaning);
          // By way of the disk: what was escaped must come back as it was.
          String stored = LosslessUtf8.decode(LosslessUtf8.encode(report.text()));
          String undone = report.patch().inverse().apply(stored);
          holds(Arrays.equals(LosslessUtf8.encode(undone), original), "restored", cleaning, report);
        });
  }

  @Test
  void untouchedTextIsIdentical() {
    RandomCleaning.check(
        TRIALS,
        cleaning -> {
          Report report = cleaning.report();
          StringBuilder expected = new StringBuilder();
          int kept = 0;
          for (Edit edit : report.patch().edits()) {
            expected.append(cleaning.source(), kept, edit.span().start()).append(edit.after());
            kept = edit.span().end();
          }
          expected.append(cleaning.source().substring(kept));
          same(report.text(), expected.toString(), cleaning, report);
          if (cleaning.markup()) {
            same(
                ToyMarkup.tags(report.text()), ToyMarkup.tags(cleaning.source()), cleaning, report);
          }
          for (Edit edit : report.patch().edits()) {
            holds(isProse(cleaning.document(), edit.span()), "prose", edit, cleaning, report);
            holds(!edit.isNoOp(), "a change", edit, cleaning, report);
          }
        });
  }

  /** Whether every code unit of the span belongs to the prose of one passage. */
  private static boolean isProse(Document document, Span span) {
    for (Passage passage : document.passages()) {
      int covered = 0;
      for (Segment segment : passage.segments()) {
        int from = Math.max(span.start(), segment.source().start());
        covered += Math.max(0, Math.min(span.end(), segment.source().end()) - from);
      }
      if (covered == span.length()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void editsAreSortedApartAndOffSurrogates() {
    RandomCleaning.check(
        TRIALS,
        cleaning -> {
          Report report = cleaning.report();
          int end = -1;
          for (Edit edit : report.patch().edits()) {
            holds(edit.span().start() > end, "sorted and apart", edit, cleaning);
            end = edit.span().end();
          }
          requireOffSurrogates(report.patch().edits(), report.document().text(), cleaning);
          requireOffSurrogates(report.patch().inverse().edits(), report.text(), cleaning);
        });
  }

  private static void requireOffSurrogates(List<Edit> edits, String text, Object theCase) {
    for (Edit edit : edits) {
      for (int at : List.of(edit.span().start(), edit.span().end())) {
        boolean splits =
            at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        holds(!splits, "no boundary splits a pair", edit, theCase);
      }
    }
  }

  @Test
  void orderDoesNotMatter() {
    RandomCleaning.check(
        TRIALS,
        cleaning -> {
          Report report = cleaning.report();
          Report again = cleaning.shuffled().clean(report.document());
          same(again, report, cleaning);
        });
  }

  @Test
  void orderDoesNotMatterToThreadsThatShareACleaner() throws Exception {
    List<RandomCleaning> cleanings = RandomCleaning.of(new SplittableRandom(7), 500);
    Cleaner shared = cleanings.get(0).cleaner();
    List<Document> documents = cleanings.stream().map(RandomCleaning::document).toList();
    List<Report> alone = documents.stream().map(shared::clean).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Report>> tasks = new ArrayList<>();
      for (int round = 0; round < 10; round++) {
        documents.forEach(document -> tasks.add(() -> shared.clean(document)));
      }
      List<Future<Report>> reports = threads.invokeAll(tasks);
      for (int i = 0; i < reports.size(); i++) {
        assertThat(reports.get(i).get()).isEqualTo(alone.get(i % alone.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void passagesDoNotSeeEachOther() {
    RandomCleaning.check(
        TRIALS,
        cleaning -> {
          String source = cleaning.source();
          if (!cleaning.markup() || isWithdrawn(cleaning.report())) {
            return;
          }
          StringBuilder apart = new StringBuilder();
          for (String part : source.split("(?=<p>)")) {
            Report report = cleaning.cleaner().clean(ToyMarkup.parse(part));
            if (isWithdrawn(report)) {
              return;
            }
            apart.append(report.text());
          }
          same(cleaning.report().text(), apart.toString(), cleaning);
        });
  }

  private static boolean isWithdrawn(Report report) {
    return report.verdicts().stream()
        .anyMatch(v -> v.finding().rule().equals("internal/self-check"));
  }

  /** Every verdict can be shown in the source, and every offer could be made good on. */
  @Test
  void verdictsAreInTheSource() {
    RandomCleaning.check(
        TRIALS,
        cleaning -> {
          Report report = cleaning.report();
          int start = 0;
          for (Verdict v : report.verdicts()) {
            Span span = v.finding().span();
            holds(span.end() <= cleaning.source().length(), "inside", v, cleaning);
            holds(span.start() >= start, "in order", v, cleaning);
            start = span.start();
            boolean changed =
                report.patch().edits().stream().anyMatch(edit -> edit.span().overlaps(span));
            holds(!(changed && v.outcome() == Outcome.OFFERED), "not shadowed", v, cleaning);
          }
        });
  }

  @Test
  void everyChangeIsCreditedToAFinding() {
    RandomCleaning.check(
        TRIALS,
        cleaning -> {
          Report report = cleaning.report();
          for (Edit edit : report.patch().edits()) {
            holds(
                report.verdicts(Outcome.APPLIED).stream()
                    .anyMatch(v -> v.finding().span().overlaps(edit.span())),
                "credited",
                edit,
                cleaning,
                report);
          }
        });
  }

  /** Random documents are no use if nothing happens to them. */
  @Test
  void everyOutcomeOccursAmongTheRandomCleanings() {
    List<Outcome> seen = new ArrayList<>();
    List<String> internal = new ArrayList<>();
    for (int seed = 0; seed < 100; seed++) {
      for (RandomCleaning cleaning : RandomCleaning.of(new SplittableRandom(seed), 20)) {
        for (Verdict v : cleaning.report().verdicts()) {
          seen.add(v.outcome());
          if (v.finding().rule().startsWith("internal/")) {
            internal.add(v.finding().rule());
          }
        }
      }
    }
    assertThat(seen).contains(Outcome.values());
    assertThat(internal)
        .contains("internal/unstable", "internal/self-check")
        .doesNotContain("internal/rule-failed");
  }
}
