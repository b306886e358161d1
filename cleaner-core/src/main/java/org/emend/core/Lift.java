package org.emend.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.text.Segment;
import org.emend.core.text.Segment.Kind;

/**
 * Carries edits of a passage's prose over to its source, markup included.
 *
 * <p>TEXT shifts; an ENTITY is swallowed whole and what remains of it is escaped again; FIXED
 * stays; a gap between segments is markup, and nothing may replace it.
 *
 * @param prose the passage's text as it stands
 * @param source the part of the document that it stands in, as it stands
 * @param segments how the two correspond; sources are relative to {@code source}
 * @param escape how prose is written in the source
 */
record Lift(String prose, String source, List<Segment> segments, UnaryOperator<String> escape) {

  /** The passage after a step, and what the step was in the source. */
  record Step(Lift after, Patch patch) {}

  /** Why a span cannot be replaced, if it cannot. */
  Optional<String> refusal(Span span) {
    for (int i = segmentAt(span.start()); ; i++) {
      Segment segment = segments.get(i);
      if (segment.kind() == Kind.FIXED) {
        return Optional.of("touches markup");
      }
      if (segment.prose().end() >= span.end()) {
        return Optional.empty();
      }
      if (segment.source().end() != segments.get(i + 1).source().start()) {
        return Optional.of("crosses markup");
      }
    }
  }

  /** Whether a span holds nothing that could be replaced. */
  boolean isFixed(Span span) {
    for (int i = segmentAt(span.start()); segments.get(i).kind() == Kind.FIXED; i++) {
      if (segments.get(i).prose().end() >= span.end()) {
        return true;
      }
    }
    return false;
  }

  /** Where a non-empty span of the prose stands in the source; markup inside it is included. */
  Span toSource(Span span) {
    Segment first = segments.get(segmentAt(span.start()));
    Segment last = segments.get(segmentAt(span.end() - 1));
    int start = first.source().start();
    if (first.kind() == Kind.TEXT) {
      start += span.start() - first.prose().start();
    }
    int end = last.source().end();
    if (last.kind() == Kind.TEXT) {
      end -= last.prose().end() - span.end();
    }
    return new Span(start, end);
  }

  /**
   * Applies edits of the prose.
   *
   * @param edits apart or touching, none refused, none with an empty span
   */
  Step apply(List<Edit> edits) {
    List<Edit> proseEdits = new ArrayList<>(edits.size());
    List<Edit> sourceEdits = new ArrayList<>(edits.size());
    for (Edit edit : widened(edits)) {
      Span place = toSource(edit.span());
      proseEdits.add(edit);
      sourceEdits.add(new Edit(place, place.of(source), escape.apply(edit.after())));
    }
    Patch patch = Patch.of(sourceEdits);
    Lift after =
        new Lift(
            Patch.of(proseEdits).apply(prose),
            patch.apply(source),
            segmentsAfter(proseEdits, sourceEdits),
            escape);
    return new Step(after, patch);
  }

  /** In order, each grown over the entities it cuts into; those that then meet there are one. */
  private List<Edit> widened(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Edit::span));
    List<Edit> widened = new ArrayList<>(sorted.size());
    int at = 0;
    while (at < sorted.size()) {
      Span whole = overEntities(sorted.get(at).span());
      int next = at + 1;
      while (next < sorted.size() && sorted.get(next).span().start() < whole.end()) {
        whole = new Span(whole.start(), overEntities(sorted.get(next++).span()).end());
      }
      if (next == at + 1 && whole.equals(sorted.get(at).span())) {
        widened.add(sorted.get(at));
        at = next;
        continue;
      }
      int from = whole.start();
      List<Edit> inside =
          sorted.subList(at, next).stream()
              .map(e -> new Edit(e.span().shifted(-from), e.before(), e.after()))
              .toList();
      String before = whole.of(prose);
      widened.add(new Edit(whole, before, Patch.of(inside).apply(before)));
      at = next;
    }
    return widened;
  }

  /** A non-empty span of the prose, grown over the entities that it cuts into. */
  Span overEntities(Span span) {
    Segment first = segments.get(segmentAt(span.start()));
    Segment last = segments.get(segmentAt(span.end() - 1));
    return new Span(
        first.kind() == Kind.ENTITY ? first.prose().start() : span.start(),
        last.kind() == Kind.ENTITY ? last.prose().end() : span.end());
  }

  private List<Segment> segmentsAfter(List<Edit> proseEdits, List<Edit> sourceEdits) {
    SegmentWriter out = new SegmentWriter();
    int next = 0; // the first edit that does not lie before the segment
    for (Segment segment : segments) {
      int at = segment.prose().start();
      while (next < proseEdits.size()
          && proseEdits.get(next).span().start() < segment.prose().end()) {
        Edit edit = proseEdits.get(next);
        if (edit.span().start() >= at) {
          out.copy(segment, new Span(at, edit.span().start()));
          out.write(edit, sourceEdits.get(next));
        }
        at = Math.max(at, Math.min(edit.span().end(), segment.prose().end()));
        if (edit.span().end() > segment.prose().end()) {
          break; // it reaches into the next segment
        }
        next++;
      }
      out.copy(segment, new Span(at, segment.prose().end()));
    }
    return out.segments;
  }

  /** The index of the segment that holds a code unit of the prose. */
  private int segmentAt(int position) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments.get(middle).prose().start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Writes the segments of the edited passage from left to right. */
  private static final class SegmentWriter {

    final List<Segment> segments = new ArrayList<>();
    private int proseEnd;
    private int sourceGrowth; // of the edits so far

    /** What an edit left alone of a segment. Of an entity that is all or nothing. */
    void copy(Segment segment, Span part) {
      if (part.isEmpty()) {
        return;
      }
      int start = segment.source().start() + sourceGrowth;
      int length = segment.source().length();
      if (segment.kind() == Kind.TEXT) {
        start += part.start() - segment.prose().start();
        length = part.length();
      }
      add(part.length(), start, length, segment.kind());
    }

    void write(Edit edit, Edit sourceEdit) {
      int start = sourceEdit.span().start() + sourceGrowth;
      sourceGrowth += sourceEdit.growth();
      if (!edit.after().isEmpty()) {
        Kind kind = edit.after().equals(sourceEdit.after()) ? Kind.TEXT : Kind.ENTITY;
        add(edit.after().length(), start, sourceEdit.after().length(), kind);
      }
    }

    private void add(int proseLength, int sourceStart, int sourceLength, Kind kind) {
      Segment added =
          new Segment(
              new Span(proseEnd, proseEnd + proseLength),
              new Span(sourceStart, sourceStart + sourceLength),
              kind);
      proseEnd = added.prose().end();
      int last = segments.size() - 1;
      if (last >= 0 && continues(segments.get(last), added)) {
        Segment before = segments.get(last);
        segments.set(
            last,
            new Segment(
                new Span(before.prose().start(), proseEnd),
                new Span(before.source().start(), added.source().end()),
                Kind.TEXT));
      } else {
        segments.add(added);
      }
    }

    private static boolean continues(Segment before, Segment added) {
      return before.kind() == Kind.TEXT
          && added.kind() == Kind.TEXT
          && before.source().end() == added.source().start();
    }
  }
}
