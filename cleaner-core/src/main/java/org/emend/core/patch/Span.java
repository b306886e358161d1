package org.emend.core.patch;

/**
 * A stretch of text: half-open, in UTF-16 code units.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two share a code unit, or one is empty and lies strictly inside the other. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies within this span, borders included. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public Span shifted(int by) {
    return by == 0 ? this : new Span(start + by, end + by);
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
