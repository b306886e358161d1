package org.emend.core;

import java.util.Iterator;
import java.util.Optional;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;

/**
 * Distrust of our own work: whether a patch keeps the promises that hold for every patch. It shares
 * no code with what made the patch.
 */
final class SelfCheck {

  private SelfCheck() {}

  /** What is wrong with a patch of a document, if anything. */
  static Optional<String> fault(Document document, Patch patch, String patched) {
    if (!patch.inverse().apply(patched).equals(document.text())) {
      return Optional.of("undoing the repairs does not give back the text");
    }
    if (!isWithinProse(document, patch)) {
      return Optional.of("the repairs reach into markup");
    }
    if (!patch.isEmpty() && !document.keepsMarkup().test(patched)) {
      return Optional.of("the repairs would change the markup");
    }
    if (!survivesBytes(patched)) {
      return Optional.of("bytes that were not UTF-8 would come together to a character");
    }
    return Optional.empty();
  }

  /** Whether every hunk lies in segments that follow each other without a gap. */
  private static boolean isWithinProse(Document document, Patch patch) {
    Iterator<Segment> segments =
        document.passages().stream()
            .map(Passage::segments)
            .flatMap(s -> s.stream())
            .filter(s -> s.kind() != Segment.Kind.FIXED)
            .iterator();
    Span run = new Span(0, 0);
    for (Edit edit : patch.edits()) {
      while (run.end() < edit.span().end()) {
        if (!segments.hasNext()) {
          return false;
        }
        Span next = segments.next().source();
        run = next.start() == run.end() ? new Span(run.start(), next.end()) : next;
      }
      if (!run.contains(edit.span())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the text is the same after its way to the disk and back. Only bytes that were not UTF-8
   * can differ: a deletion between two of them may bring together what reads as a character.
   */
  private static boolean survivesBytes(String text) {
    int at = LosslessUtf8.firstLoneSurrogate(text, 0);
    while (at >= 0) {
      int end = at;
      while (end < text.length() && LosslessUtf8.isEscapedByte(text.charAt(end))) {
        end++;
      }
      String run = text.substring(at, end);
      if (!LosslessUtf8.decode(LosslessUtf8.encode(run)).equals(run)) {
        return false;
      }
      at = LosslessUtf8.firstLoneSurrogate(text, Math.max(end, at + 1));
    }
    return true;
  }
}
