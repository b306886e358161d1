package org.emend.rules.score;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;

/**
 * Spans of a document's source, seen in its prose: without markup, escapes as what they stand for.
 */
final class ProseSpans {

  private final List<Passage> passages;
  private final List<Span> spans;
  private int passage;
  private int next;

  /**
   * @param spans by their starts; each lies in one passage
   */
  ProseSpans(Document document, List<Span> spans) {
    this.passages = document.passages();
    this.spans = spans;
  }

  /** How many code units of the prose lie in at least one of the spans. */
  long length() {
    long length = 0;
    int done = 0;
    for (int at = -1; next < spans.size(); ) {
      Span span = prose();
      done = at == passage ? done : 0;
      at = passage;
      length += Math.max(0, span.end() - Math.max(done, span.start()));
      done = Math.max(done, span.end());
    }
    return length;
  }

  /**
   * How many words, as stand between white space, at least one of the spans touches; a span in
   * white space alone counts as a word.
   */
  long words() {
    long words = 0;
    int done = 0; // where the last word that counts ends
    for (int at = -1; next < spans.size(); ) {
      Span span = prose();
      done = at == passage ? done : 0;
      at = passage;
      String text = passages.get(at).text();
      int from = Math.max(done, span.start());
      boolean any = span.start() < done;
      while (from < span.end()) {
        if (isSpace(text.charAt(from))) {
          from++;
        } else {
          any = true;
          words++;
          while (from < text.length() && !isSpace(text.charAt(from))) {
            from++;
          }
          done = from;
        }
      }
      words += any ? 0 : 1;
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return (CharKinds.of(c) & CharKinds.SPACE) != 0;
  }

  /** The next span, in the coordinates of its passage, which is then the one at hand. */
  private Span prose() {
    Span span = spans.get(next++);
    while (passage + 1 < passages.size() && passages.get(passage).extent().end() <= span.start()) {
      passage++;
    }
    List<Segment> segments = passages.get(passage).segments();
    int start = place(segments, span.start(), false);
    return new Span(start, Math.max(start, place(segments, span.end(), true)));
  }

  /** Where a place of the source is in the prose; an escape is entered or left whole. */
  private static int place(List<Segment> segments, int source, boolean isEnd) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = low + high >>> 1;
      Span extent = segments.get(middle).source();
      if (isEnd ? extent.end() >= source : extent.end() > source) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    Segment segment = segments.get(low);
    int inside = source - segment.source().start();
    if (inside <= 0) {
      return segment.prose().start();
    }
    if (segment.kind() == Segment.Kind.ENTITY) {
      return isEnd ? segment.prose().end() : segment.prose().start();
    }
    return Math.min(segment.prose().end(), segment.prose().start() + inside);
  }
}
