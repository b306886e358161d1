package org.emend.core.text;

import java.util.List;
import org.emend.core.patch.Span;

/**
 * The smallest closed world: a paragraph, a table cell, a heading. Rules never see across it.
 *
 * @param text the prose, without markup
 * @param segments where the prose stands in the document, in order and without a hole in the prose;
 *     they are kept as the format found them, because a map that joins a tag with the escape beside
 *     it can no longer tell what may be replaced
 * @param whole false where the passage was cut for its length, so that what seems unfinished in it
 *     may be finished next door
 */
public record Passage(String text, List<Segment> segments, boolean whole) {

  public Passage {
    segments = List.copyOf(segments);
    if (text.isEmpty() || segments.isEmpty()) {
      throw new IllegalArgumentException("a passage has text, and a place in the document");
    }
    int prose = 0;
    int source = 0;
    for (Segment segment : segments) {
      if (segment.prose().start() != prose || segment.source().start() < source) {
        throw new IllegalArgumentException("segment out of order: " + segment);
      }
      prose = segment.prose().end();
      source = segment.source().end();
    }
    if (prose != text.length()) {
      throw new IllegalArgumentException(
          "segments cover " + prose + " of " + text.length() + " code units");
    }
  }

  /** A passage that stands in the document letter for letter. */
  public static Passage verbatim(String document, Span span, boolean whole) {
    Span prose = new Span(0, span.length());
    return new Passage(
        span.of(document), List.of(new Segment(prose, span, Segment.Kind.TEXT)), whole);
  }

  /** From its first segment to its last, in the document; markup between them included. */
  public Span extent() {
    return new Span(
        segments.get(0).source().start(), segments.get(segments.size() - 1).source().end());
  }
}
