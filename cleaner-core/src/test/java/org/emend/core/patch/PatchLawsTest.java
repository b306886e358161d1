package org.emend.core.patch;

import static org.emend.core.Property.holds;
import static org.emend.core.Property.same;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.emend.core.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The algebra of patches on short texts over two letters, where edits collide, cancel out and put
 * back what they take all the time.
 */
class PatchLawsTest {

  private static final String LETTERS = "ab";

  @Nested
  class PatchLaws {

    @Test
    void composingIsApplyingOneAfterTheOther() {
      Property.check(
          250_000,
          random -> {
            Steps steps = Steps.random(random, 2);
            Patch composed = steps.patch(0).then(steps.patch(1));
            same(composed.apply(steps.text(0)), steps.text(2), steps);
            PatchModel model = steps.model(0).then(steps.model(1));
            same(composed.edits(), model.edits(), steps);
          });
    }

    @Test
    void composingIsAssociative() {
      Property.check(
          200_000,
          random -> {
            Steps steps = Steps.random(random, 3);
            Patch p = steps.patch(0);
            Patch q = steps.patch(1);
            Patch r = steps.patch(2);
            same(p.then(q).then(r), p.then(q.then(r)), steps);
          });
    }

    @Test
    void theInverseUndoes() {
      Property.check(
          200_000,
          random -> {
            Steps steps = Steps.random(random, 1);
            Patch p = steps.patch(0);
            Patch inverse = p.inverse();
            same(inverse.apply(steps.text(1)), steps.text(0), steps);
            same(inverse.inverse(), p, steps);
            same(inverse.edits(), steps.model(0).inverse().edits(), steps);
            same(p.then(inverse).withoutNoOps(), Patch.EMPTY, steps);
            same(inverse.then(p).withoutNoOps(), Patch.EMPTY, steps);
          });
    }

    @Test
    void undoingTheWholeIsUndoingThePartsBackwards() {
      Property.check(
          100_000,
          random -> {
            Steps steps = Steps.random(random, 2);
            Patch p = steps.patch(0);
            Patch q = steps.patch(1);
            same(p.then(q).inverse(), q.inverse().then(p.inverse()), steps);
          });
    }

    @Test
    void theEmptyPatchIsNeutral() {
      Property.check(
          50_000,
          random -> {
            Steps steps = Steps.random(random, 1);
            Patch p = steps.patch(0);
            same(p.then(Patch.EMPTY), p, steps);
            same(Patch.EMPTY.then(p), p, steps);
          });
    }

    @Test
    void anySubsetOfHunksCanBeAppliedBeforeTheRest() {
      Property.check(
          150_000,
          random -> {
            Steps steps = Steps.random(random, 1);
            Patch p = steps.patch(0);
            Set<Edit> chosen = new HashSet<>();
            p.edits().stream().filter(edit -> random.nextBoolean()).forEach(chosen::add);
            Patch some = p.only(chosen::contains);
            Patch whereTheyEndUp = some.inverse();
            List<Edit> rest = new ArrayList<>();
            for (Edit edit : p.edits()) {
              if (!chosen.contains(edit)) {
                Span carried = whereTheyEndUp.toSource(edit.span());
                rest.add(new Edit(carried, edit.before(), edit.after()));
              }
            }
            same(some.then(Patch.of(rest)), p, steps, chosen);
            same(Patch.of(rest).apply(some.apply(steps.text(0))), steps.text(1), steps, chosen);
          });
    }
  }

  @Test
  void theOrderOfEditsDoesNotMatter() {
    Property.check(
        100_000,
        random -> {
          String source = text(random, 0, 9);
          List<Edit> edits = edits(random, source);
          List<Edit> shuffled = shuffled(random, edits);
          same(Patch.of(shuffled), Patch.of(edits), source, edits);
          same(Patch.of(shuffled).hashCode(), Patch.of(edits).hashCode(), source, edits);
        });
  }

  @Test
  void editsAreSortedAndApart() {
    Property.check(
        100_000,
        random -> {
          Steps steps = Steps.random(random, 2);
          requireApart(steps.patch(0), steps);
          requireApart(steps.patch(0).then(steps.patch(1)), steps);
          requireApart(steps.patch(0).inverse(), steps);
        });
  }

  private static void requireApart(Patch patch, Object theCase) {
    for (int i = 1; i < patch.edits().size(); i++) {
      Span before = patch.edits().get(i - 1).span();
      holds(before.end() < patch.edits().get(i).span().start(), "apart", patch, theCase);
    }
  }

  @Test
  void overlappingEditsAreRefusedAndOthersAreNot() {
    Property.check(
        100_000,
        random -> {
          String source = text(random, 1, 5);
          List<Edit> edits = new ArrayList<>();
          for (int i = random.nextInt(2, 4); i > 0; i--) {
            int start = random.nextInt(source.length() + 1);
            Span span = new Span(start, random.nextInt(start, source.length() + 1));
            edits.add(new Edit(span, span.of(source), "x"));
          }
          same(isRefused(edits), anyClash(edits), source, edits);
        });
  }

  private static boolean isRefused(List<Edit> edits) {
    try {
      Patch.of(edits);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static boolean anyClash(List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      for (int j = i + 1; j < edits.size(); j++) {
        Span a = edits.get(i).span();
        Span b = edits.get(j).span();
        boolean apart = a.end() <= b.start() || b.end() <= a.start();
        if (!apart || a.isEmpty() && a.equals(b)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void composingRefusesWhatTheFirstPatchDidNotWrite() {
    Property.check(
        100_000,
        random -> {
          Steps steps = Steps.random(random, 2);
          Patch p = steps.patch(0);
          List<Edit> edits = steps.patch(1).edits();
          if (edits.isEmpty()) {
            return;
          }
          Edit edit = edits.get(random.nextInt(edits.size()));
          if (edit.before().isEmpty()) {
            return;
          }
          int at = random.nextInt(edit.before().length());
          Edit stale = new Edit(edit.span(), changedAt(edit.before(), at), edit.after());
          int unit = edit.span().start() + at;
          boolean written =
              p.inverse().edits().stream()
                  .anyMatch(e -> e.span().contains(new Span(unit, unit + 1)));
          List<Edit> withStale = new ArrayList<>(edits);
          withStale.set(edits.indexOf(edit), stale);
          same(isRefused(p, Patch.of(withStale)), written, steps, stale);
        });
  }

  private static String changedAt(String text, int at) {
    return text.substring(0, at) + "?" + text.substring(at + 1);
  }

  private static boolean isRefused(Patch p, Patch q) {
    try {
      p.then(q);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  @Test
  void spansOfTheTargetSnapToTheSource() {
    Property.check(
        150_000,
        random -> {
          Steps steps = Steps.random(random, 1);
          int length = steps.text(1).length();
          int start = random.nextInt(length + 1);
          Span target = new Span(start, random.nextInt(start, length + 1));
          same(steps.patch(0).toSource(target), steps.model(0).toSource(target), steps, target);
        });
  }

  /** Patches one after another, each with its edits as they were made up, touching or not. */
  private record Steps(List<String> texts, List<List<Edit>> edits) {

    static Steps random(SplittableRandom random, int count) {
      List<String> texts = new ArrayList<>(List.of(PatchLawsTest.text(random, 0, 9)));
      List<List<Edit>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        List<Edit> edits = PatchLawsTest.edits(random, texts.get(i));
        all.add(edits);
        texts.add(PatchModel.of(texts.get(i), edits).target());
      }
      return new Steps(texts, all);
    }

    String text(int i) {
      return texts.get(i);
    }

    Patch patch(int i) {
      return Patch.of(edits.get(i));
    }

    PatchModel model(int i) {
      return PatchModel.of(texts.get(i), edits.get(i));
    }
  }

  /** Sorted edits of a text that may touch but do not clash. */
  private static List<Edit> edits(SplittableRandom random, String source) {
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(4);
    boolean insertedHere = false;
    while (at < source.length() || at == source.length() && !insertedHere) {
      int end = Math.min(source.length(), at + random.nextInt(insertedHere ? 1 : 0, 4));
      String after = text(random, end == at ? 1 : 0, 2);
      edits.add(new Edit(new Span(at, end), source.substring(at, end), after));
      int next = end + random.nextInt(5);
      insertedHere = end == at && next == at;
      at = next;
    }
    return edits;
  }

  private static String text(SplittableRandom random, int least, int most) {
    return Property.text(random, least, most, LETTERS);
  }

  private static List<Edit> shuffled(SplittableRandom random, List<Edit> edits) {
    List<Edit> shuffled = new ArrayList<>(edits);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Edit swapped = shuffled.set(j, shuffled.get(i));
      shuffled.set(i, swapped);
    }
    return shuffled;
  }
}
