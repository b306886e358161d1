package org.emend.formats.markup;

import java.util.List;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;

/**
 * All of a document but its prose: what repairs of the prose must not change. Two texts have the
 * same markup when their outlines are equal.
 */
public final class Outline {

  /** Stands for a run of prose, whatever its length. */
  private static final char PROSE = '\0';

  private Outline() {}

  /**
   * Of one document.
   *
   * @param passages all of them, in the order of the source
   */
  public static String of(String source, List<Passage> passages) {
    StringBuilder outline = new StringBuilder();
    int at = 0;
    for (Passage passage : passages) {
      for (Segment segment : passage.segments()) {
        if (isProse(source, passage, segment)) {
          outline.append(source, at, segment.source().start());
          at = segment.source().end();
          if (outline.isEmpty() || outline.charAt(outline.length() - 1) != PROSE) {
            outline.append(PROSE);
          }
        }
      }
    }
    return outline.append(source, at, source.length()).toString();
  }

  /** Prose that is fixed only for what stands beside it is prose all the same. */
  private static boolean isProse(String source, Passage passage, Segment segment) {
    return segment.kind() != Segment.Kind.FIXED
        || segment.prose().of(passage.text()).equals(segment.source().of(source));
  }
}
