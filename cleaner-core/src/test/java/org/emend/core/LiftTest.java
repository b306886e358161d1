package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.Property.holds;
import static org.emend.core.Property.same;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.text.Document;
import org.emend.core.text.Segment;
import org.emend.core.text.Segment.Kind;
import org.junit.jupiter.api.Test;

class LiftTest {

  /** The lift of a source that is one passage, extent and document being the same. */
  private static Lift lift(String source) {
    Document document = ToyMarkup.parse(source);
    return new Lift(
        document.passages().get(0).text(),
        source,
        document.passages().get(0).segments(),
        document.escape());
  }

  private static Edit edit(Lift lift, String before, String after) {
    int start = lift.prose().indexOf(before);
    return new Edit(new Span(start, start + before.length()), before, after);
  }

  private static Segment segment(int prose, int proseEnd, int source, int sourceEnd, Kind kind) {
    return new Segment(new Span(prose, proseEnd), new Span(source, sourceEnd), kind);
  }

  @Test
  void textShiftsByTheMarkupBeforeIt() {
    Lift lift = lift("ab<b>cde</b>f");
    Lift.Step step = lift.apply(List.of(edit(lift, "d", "DD")));
    assertThat(step.patch().edits()).containsExactly(new Edit(new Span(6, 7), "d", "DD"));
    assertThat(step.after().source()).isEqualTo("ab<b>cDDe</b>f");
    assertThat(step.after().prose()).isEqualTo("abcDDef");
  }

  @Test
  void anEntityIsSwallowedWholeAndEscapedAgain() {
    Lift lift = lift("a&dots;b");
    Lift.Step step = lift.apply(List.of(new Edit(new Span(2, 3), ".", "&")));
    assertThat(step.after().prose()).isEqualTo("a.&.b");
    assertThat(step.after().source()).isEqualTo("a.&amp;.b");
    assertThat(step.patch().edits()).containsExactly(new Edit(new Span(1, 7), "&dots;", ".&amp;."));
  }

  @Test
  void anEntityBesideAnEditIsLeftAsItIsWritten() {
    Lift lift = lift("a&e;b");
    Lift.Step step = lift.apply(List.of(edit(lift, "a", "A"), edit(lift, "b", "B")));
    assertThat(step.after().source()).isEqualTo("A&e;B");
  }

  @Test
  void twoEditsOfOneEntityAreOneHunk() {
    Lift lift = lift("a&dots;b");
    Lift.Step step =
        lift.apply(List.of(new Edit(new Span(3, 4), ".", "!"), new Edit(new Span(1, 2), ".", "?")));
    assertThat(step.after().prose()).isEqualTo("a?.!b");
    assertThat(step.patch().edits()).containsExactly(new Edit(new Span(1, 7), "&dots;", "?.!"));
  }

  @Test
  void anEditAcrossAnEntityAndTheTextsBesideItIsOneHunk() {
    Lift lift = lift("xa&e;bx");
    Lift.Step step = lift.apply(List.of(edit(lift, "a\u00E9b", "<")));
    assertThat(step.patch().edits()).containsExactly(new Edit(new Span(1, 6), "a&e;b", "&lt;"));
    assertThat(step.after().prose()).isEqualTo("x<x");
  }

  @Test
  void editsOnBothSidesOfAGapStayApart() {
    Lift lift = lift("ab<b>cd</b>");
    Lift.Step step = lift.apply(List.of(edit(lift, "b", "B"), edit(lift, "c", "")));
    assertThat(step.after().source()).isEqualTo("aB<b>d</b>");
    assertThat(step.patch().edits()).hasSize(2);
  }

  @Test
  void aSpanAcrossAGapIsRefused() {
    Lift lift = lift("ab<b>cd</b>&e;f");
    assertThat(lift.refusal(new Span(1, 3))).contains("crosses markup");
    assertThat(lift.refusal(new Span(3, 5))).contains("crosses markup");
    assertThat(lift.refusal(new Span(0, 6))).contains("crosses markup");
    assertThat(lift.refusal(new Span(0, 2))).isEmpty();
    assertThat(lift.refusal(new Span(2, 4))).isEmpty();
    assertThat(lift.refusal(new Span(4, 6))).isEmpty();
  }

  @Test
  void whatIsFixedIsReadAndNeverReplaced() {
    Segment code = new Segment(new Span(2, 3), new Span(2, 8), Kind.FIXED);
    Lift lift =
        new Lift(
            "a \uFFFC b",
            "a `code` b",
            List.of(segment(0, 2, 0, 2, Kind.TEXT), code, segment(3, 5, 8, 10, Kind.TEXT)),
            prose -> prose);
    assertThat(lift.refusal(new Span(1, 3))).contains("touches markup");
    assertThat(lift.refusal(new Span(2, 3))).contains("touches markup");
    assertThat(lift.refusal(new Span(0, 4))).contains("touches markup");
    assertThat(lift.refusal(new Span(0, 2))).isEmpty();
    assertThat(lift.refusal(new Span(3, 5))).isEmpty();
    assertThat(lift.isFixed(new Span(2, 3))).isTrue();
    assertThat(lift.isFixed(new Span(1, 3))).isFalse();
    assertThat(lift.isFixed(new Span(2, 4))).isFalse();
    Lift after = lift.apply(List.of(edit(lift, "a", "an"), edit(lift, "b", ""))).after();
    assertThat(after.source()).isEqualTo("an `code` ");
    assertThat(after.segments().get(1))
        .isEqualTo(new Segment(new Span(3, 4), new Span(3, 9), Kind.FIXED));
  }

  @Test
  void theSourceOfASpanIncludesItsEntitiesAndTheMarkupInside() {
    Lift lift = lift("ab<b>c&dots;</b>d");
    assertThat(lift.toSource(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(lift.toSource(new Span(1, 3))).isEqualTo(new Span(1, 6));
    assertThat(lift.toSource(new Span(2, 4))).isEqualTo(new Span(5, 12));
    assertThat(lift.toSource(new Span(4, 5))).isEqualTo(new Span(6, 12));
    assertThat(lift.toSource(new Span(5, 7))).isEqualTo(new Span(6, 17));
  }

  @Test
  void segmentsAfterAStepSayWhatCanBeReplacedNow() {
    Lift lift = lift("ab<b>c&e;d</b>ef");
    Lift after =
        lift.apply(List.of(edit(lift, "b", ""), edit(lift, "d", "&"), edit(lift, "e", "EE")))
            .after();
    assertThat(after.source()).isEqualTo("a<b>c&e;&amp;</b>EEf");
    assertThat(after.segments())
        .containsExactly(
            segment(0, 1, 0, 1, Kind.TEXT),
            segment(1, 2, 4, 5, Kind.TEXT),
            segment(2, 3, 5, 8, Kind.ENTITY),
            segment(3, 4, 8, 13, Kind.ENTITY),
            segment(4, 7, 17, 20, Kind.TEXT));
  }

  @Test
  void textReplacedByTextIsOneSegmentWithItsNeighbours() {
    Lift lift = lift("abc");
    assertThat(lift.apply(List.of(edit(lift, "b", "BB"))).after().segments())
        .containsExactly(segment(0, 4, 0, 4, Kind.TEXT));
  }

  @Test
  void aPassageCanBecomeEmpty() {
    Lift lift = lift("a<b>b</b>");
    Lift after = lift.apply(List.of(edit(lift, "a", ""), edit(lift, "b", ""))).after();
    assertThat(after.source()).isEqualTo("<b></b>");
    assertThat(after.prose()).isEmpty();
    assertThat(after.segments()).isEmpty();
  }

  @Test
  void aLiftedStepIsWhatParsingThePatchedSourceGives() {
    Property.check(
        30_000,
        random -> {
          String source = "a" + Property.text(random, 1, 8, PIECES);
          List<Object> steps = new ArrayList<>(List.of(source));
          Lift lift = lift(source);
          for (int step = 0; step < 3 && !lift.prose().isEmpty(); step++) {
            List<Edit> edits = edits(random, lift);
            steps.add(edits);
            Lift.Step taken = lift.apply(edits);
            same(taken.patch().apply(lift.source()), taken.after().source(), steps);
            same(taken.after().prose(), Patch.of(edits).apply(lift.prose()), steps);
            same(ToyMarkup.tags(taken.after().source()), ToyMarkup.tags(source), steps);
            lift = taken.after();
            requireAsParsed(lift, steps);
          }
        });
  }

  private static final List<String> PIECES =
      List.of("a", "b", "ab", "<b>", "</b>", "&amp;", "&lt;", "&e;", "&dots;");

  /** Edits that a rule could have proposed: not refused, and not clashing. */
  private static List<Edit> edits(SplittableRandom random, Lift lift) {
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(2);
    while (at < lift.prose().length()) {
      Span span = new Span(at, Math.min(lift.prose().length(), at + random.nextInt(1, 4)));
      if (lift.refusal(span).isEmpty()) {
        String after = Property.text(random, 0, 2, "ab&<");
        edits.add(new Edit(span, span.of(lift.prose()), after));
      }
      at = span.end() + random.nextInt(3);
    }
    return edits;
  }

  private static void requireAsParsed(Lift lift, Object theCase) {
    Document parsed = ToyMarkup.parse(lift.source());
    String prose = parsed.passages().isEmpty() ? "" : parsed.passages().get(0).text();
    same(lift.prose(), prose, theCase);
    if (!parsed.passages().isEmpty()) {
      same(runs(lift.segments()), runs(parsed.passages().get(0).segments()), theCase);
    }
    for (Segment segment : lift.segments()) {
      String written = segment.source().of(lift.source());
      Document alone = ToyMarkup.parse(written);
      same(ToyMarkup.prose(alone), List.of(segment.prose().of(lift.prose())), segment, theCase);
      holds(
          segment.kind() == Kind.ENTITY || written.equals(segment.prose().of(lift.prose())),
          "text stands letter for letter",
          segment,
          theCase);
    }
  }

  /** Segments without a gap between them as one: where prose may be replaced. */
  private static List<List<Span>> runs(List<Segment> segments) {
    List<List<Span>> runs = new ArrayList<>();
    for (Segment segment : segments) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).get(1).end() == segment.source().start()) {
        Span prose = new Span(runs.get(last).get(0).start(), segment.prose().end());
        Span source = new Span(runs.get(last).get(1).start(), segment.source().end());
        runs.set(last, List.of(prose, source));
      } else {
        runs.add(List.of(segment.prose(), segment.source()));
      }
    }
    return runs;
  }
}
