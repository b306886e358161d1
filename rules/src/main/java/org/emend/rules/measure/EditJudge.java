package org.emend.rules.measure;

import java.util.List;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;

/**
 * Judges edits of a text against its truth: the words that an edit touches, whole, before and after
 * it, and what stands there in the truth.
 *
 * <p>An edit of which the rest of the word is still damaged is a miss, though every letter of it be
 * right: what counts is the word. Immutable and thread-safe.
 */
public final class EditJudge {

  private final String read;
  private final Folding folding;
  private final Alignment alignment;

  /**
   * A judge for edits of one text.
   *
   * @param read the text as it came
   * @param truth as it should be
   */
  public EditJudge(String read, String truth, Folding folding) {
    this.read = read;
    this.folding = folding;
    this.alignment = Alignment.of(folding.of(read), folding.of(truth));
  }

  public Alignment alignment() {
    return alignment;
  }

  /**
   * What an edit did.
   *
   * @param span the whole words as read that it touches
   * @param before these words, white space collapsed
   * @param after what became of them
   * @param truth what they should be
   */
  public record Judged(Span span, String before, String after, String truth, Judgement judgement) {}

  /** Judges a single edit. */
  public Judged judge(Span span, String replacement) {
    return judge(span, Patch.of(List.of(new Edit(span, span.of(read), replacement))));
  }

  /**
   * Judges a single edit by what it claims: marks at the ends of its words that it does not touch
   * do not count, misread or not. So {@code tlie,} repaired to {@code the,} is right where the
   * truth has {@code the.}: the comma is another fault.
   */
  public Judgement judgeAlone(Span span, String replacement) {
    Judged whole = judge(span, replacement);
    boolean isWord =
        !replacement.isEmpty()
            && Character.isLetterOrDigit(replacement.codePointAt(0))
            && Character.isLetterOrDigit(replacement.codePointBefore(replacement.length()));
    return whole.judgement == Judgement.MISS
            && isWord
            && withoutMarks(whole.after).equals(withoutMarks(whole.truth))
        ? Judgement.RIGHT
        : whole.judgement;
  }

  /** Without what is neither letter nor digit at both ends. */
  private static String withoutMarks(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && !Character.isLetterOrDigit(words.codePointAt(start))) {
      start += Character.charCount(words.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(words.codePointBefore(end))) {
      end -= Character.charCount(words.codePointBefore(end));
    }
    return words.substring(start, end);
  }

  /**
   * Judges what a patch did to the words at a span, all its edits there together.
   *
   * @param patch of the text as it came
   */
  public Judged judge(Span span, Patch patch) {
    Touched touched = touched(span, patch.edits());
    Span words = touched.span;
    String before = comparable(words.of(read));
    String after = comparable(touched.after);
    String truth = alignment.truthOf(words.start(), words.end()).strip();
    return new Judged(words, before, after, truth, judgement(words, before, after, truth));
  }

  private Judgement judgement(Span words, String before, String after, String truth) {
    if (before.equals(after) || !alignment.isAligned(words.start(), words.end())) {
      return Judgement.NEUTRAL;
    }
    if (after.equals(truth)) {
      return Judgement.RIGHT;
    }
    return before.equals(truth) ? Judgement.HARM : Judgement.MISS;
  }

  private String comparable(String text) {
    return WhiteSpace.collapse(folding.of(text));
  }

  /** Whole words as read, and what became of them. */
  private record Touched(Span span, String after) {}

  /** Widens a span to whole edits and whole words in turn, until nothing more is touched. */
  private Touched touched(Span span, List<Edit> edits) {
    Touched touched = applied(span, edits);
    while (true) {
      Span wide = touched.span;
      String before = wide.of(read);
      String after = touched.after;
      boolean opens = beginsWithSpace(before) && beginsWithSpace(after);
      boolean closes = endsWithSpace(before) && endsWithSpace(after);
      Span words =
          new Span(
              opens ? wide.start() : tokenStart(wide.start()),
              closes ? wide.end() : tokenEnd(wide.end()));
      if (words.equals(wide)) {
        return touched;
      }
      touched = applied(words, edits);
    }
  }

  private static boolean beginsWithSpace(String text) {
    return !text.isEmpty() && WhiteSpace.is(text.charAt(0));
  }

  private static boolean endsWithSpace(String text) {
    return !text.isEmpty() && WhiteSpace.is(text.charAt(text.length() - 1));
  }

  private int tokenStart(int from) {
    int at = from;
    while (at > 0 && !WhiteSpace.is(read.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int tokenEnd(int from) {
    int at = from;
    while (at < read.length() && !WhiteSpace.is(read.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The span with all edits that meet it, whole, and what they make of it. */
  private Touched applied(Span span, List<Edit> edits) {
    int first = firstEndingBehind(span.start(), edits);
    StringBuilder after = new StringBuilder();
    int start = span.start();
    int copied = start;
    for (int i = first; i < edits.size() && meets(edits.get(i).span(), span); i++) {
      Edit edit = edits.get(i);
      start = Math.min(start, edit.span().start());
      copied = Math.min(copied, edit.span().start());
      after.append(read, copied, edit.span().start()).append(edit.after());
      copied = edit.span().end();
    }
    int end = Math.max(span.end(), copied);
    after.append(read, copied, end);
    return new Touched(new Span(start, end), after.toString());
  }

  private static boolean meets(Span edit, Span span) {
    return edit.start() < span.end() || edit.isEmpty() && edit.start() == span.end();
  }

  /** The first edit that ends behind a place, or is an insertion there. */
  private static int firstEndingBehind(int at, List<Edit> edits) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span span = edits.get(middle).span();
      if (span.end() > at || span.isEmpty() && span.start() == at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
