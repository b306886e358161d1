package org.emend.formats.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.core.patch.Span;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.emend.core.text.Segment.Kind;

/**
 * A passage under way. What is not added between two additions is markup that a reader does not
 * see, such as the marks of emphasis: it does not split a word.
 */
public final class PassageBuilder {

  /** What a passage has where something stands that is no prose: a code span, an image. */
  public static final String OBJECT = "\uFFFC";

  private final String source;
  private final StringBuilder prose = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();

  /** For a passage of this document. */
  public PassageBuilder(String source) {
    this.source = source;
  }

  /** Prose, letter for letter. */
  public void text(int start, int end) {
    int last = segments.size() - 1;
    if (last >= 0 && end > start && segments.get(last).kind() == Kind.TEXT && end() == start) {
      Segment before = segments.remove(last);
      prose.setLength(before.prose().start());
      add(Kind.TEXT, source.substring(before.source().start(), end), before.source().start(), end);
    } else {
      add(Kind.TEXT, source.substring(start, end), start, end);
    }
  }

  /** An escape that stands for some prose. */
  public void entity(String means, int start, int end) {
    add(Kind.ENTITY, means, start, end);
  }

  /** What is read but not repaired. */
  public void fixed(String reads, int start, int end) {
    add(Kind.FIXED, reads, start, end);
  }

  /** Where the last addition ends in the document; 0 before the first. */
  public int end() {
    return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).source().end();
  }

  private void add(Kind kind, String text, int start, int end) {
    if (start >= end || text.isEmpty() || start < end()) {
      return; // the last would be a reader's mistake: what is read twice is left alone
    }
    int from = prose.length();
    prose.append(text);
    segments.add(new Segment(new Span(from, prose.length()), new Span(start, end), kind));
  }

  /**
   * The passage, if there is a letter or a digit in it that may be repaired.
   *
   * @param flanking marks that are marks only beside certain characters, such as those of emphasis
   *     in Markdown: a character beside them that is no letter and no digit is fixed
   */
  public Optional<Passage> build(String flanking) {
    String text = prose.toString();
    List<Segment> guarded = flanking.isEmpty() ? segments : guarded(flanking);
    boolean hasProse =
        guarded.stream()
            .filter(s -> s.kind() != Kind.FIXED)
            .anyMatch(s -> s.prose().of(text).codePoints().anyMatch(Character::isLetterOrDigit));
    return hasProse ? Optional.of(new Passage(text, guarded, true)) : Optional.empty();
  }

  private List<Segment> guarded(String flanking) {
    List<Segment> guarded = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Span span = segment.source();
      int left = 0;
      int right = 0;
      if (segment.kind() == Kind.TEXT) {
        boolean opens = i == 0 || segments.get(i - 1).source().end() < span.start();
        boolean closes =
            i + 1 == segments.size() || segments.get(i + 1).source().start() > span.end();
        left = opens && isMark(flanking, span.start() - 1) ? guardedAt(span.start()) : 0;
        right = closes && isMark(flanking, span.end()) ? guardedBefore(span.end()) : 0;
      }
      if (left + right >= span.length() && left + right > 0) {
        guarded.add(new Segment(segment.prose(), span, Kind.FIXED));
      } else {
        addPart(guarded, segment, 0, left, Kind.FIXED);
        addPart(guarded, segment, left, span.length() - right, segment.kind());
        addPart(guarded, segment, span.length() - right, span.length(), Kind.FIXED);
      }
    }
    return guarded;
  }

  private static void addPart(List<Segment> to, Segment whole, int from, int end, Kind kind) {
    if (from == 0 && end == whole.source().length() || kind == Kind.ENTITY) {
      to.add(whole);
    } else if (from < end) {
      int prose = whole.prose().start();
      int source = whole.source().start();
      to.add(
          new Segment(
              new Span(prose + from, prose + end), new Span(source + from, source + end), kind));
    }
  }

  private boolean isMark(String flanking, int at) {
    return at >= 0 && at < source.length() && flanking.indexOf(source.charAt(at)) >= 0;
  }

  /** How many code units of the character there are guarded. */
  private int guardedAt(int at) {
    int c = source.codePointAt(at);
    return Character.isLetterOrDigit(c) ? 0 : Character.charCount(c);
  }

  private int guardedBefore(int end) {
    int c = source.codePointBefore(end);
    return Character.isLetterOrDigit(c) ? 0 : Character.charCount(c);
  }
}
