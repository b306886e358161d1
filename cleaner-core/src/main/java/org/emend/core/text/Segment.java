package org.emend.core.text;

import org.emend.core.patch.Span;

/**
 * A piece of a passage and where it stands in the document. The gaps between segments are markup.
 *
 * @param prose its place in the passage's text
 * @param source its place in the document's text
 * @param kind how the two correspond
 */
public record Segment(Span prose, Span source, Kind kind) {

  /** How a segment's source becomes prose. */
  public enum Kind {
    /** Letter for letter: any part of it can be replaced. */
    TEXT,
    /** An escape such as {@code &amp;} or {@code \n}: replaced whole, or left alone. */
    ENTITY,
    /**
     * Read, and never replaced: the label of a reference, or {@code U+FFFC} where something stands
     * that is no prose, such as a code span, so that what is beside it does not seem to meet.
     */
    FIXED
  }

  public Segment {
    if (kind == Kind.TEXT && prose.length() != source.length()) {
      throw new IllegalArgumentException("text " + prose + " is not as long as source " + source);
    }
    if (prose.isEmpty() || source.isEmpty()) {
      throw new IllegalArgumentException("empty segment: prose " + prose + ", source " + source);
    }
  }

  public Segment shiftedProse(int by) {
    return by == 0 ? this : new Segment(prose.shifted(by), source, kind);
  }

  public Segment shiftedSource(int by) {
    return by == 0 ? this : new Segment(prose, source.shifted(by), kind);
  }
}
