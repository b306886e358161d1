package org.emend.core.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.emend.core.patch.Span;

/**
 * What is cleaned at once: a file, a record's field, or a section of a long stream.
 *
 * @param text the source, markup included
 * @param passages its prose, in the order of the source, no passage inside another
 * @param escape how prose is written in this source: the identity for plain text
 * @param first whether the source begins here: false for a later section of a stream
 * @param last whether the source ends here
 * @param keepsMarkup whether a cleaned text has the markup of this one; asked only where something
 *     was repaired
 */
public record Document(
    String text,
    List<Passage> passages,
    UnaryOperator<String> escape,
    boolean first,
    boolean last,
    Predicate<String> keepsMarkup) {

  public Document {
    passages = List.copyOf(passages);
    int end = 0;
    for (Passage passage : passages) {
      Span extent = passage.extent();
      if (extent.start() < end || extent.end() > text.length()) {
        throw new IllegalArgumentException("passage out of order or outside: " + extent);
      }
      end = extent.end();
    }
  }

  /** A document whose markup repairs cannot change, if it has any: they are escaped. */
  public Document(
      String text,
      List<Passage> passages,
      UnaryOperator<String> escape,
      boolean first,
      boolean last) {
    this(text, passages, escape, first, last, patched -> true);
  }

  /** A whole document that is one passage, letter for letter. */
  public static Document of(String text) {
    List<Passage> passages =
        text.isEmpty()
            ? List.of()
            : List.of(Passage.verbatim(text, new Span(0, text.length()), true));
    return new Document(text, passages, UnaryOperator.identity(), true, true);
  }
}
