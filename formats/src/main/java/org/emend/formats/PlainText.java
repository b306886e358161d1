package org.emend.formats;

import java.util.function.UnaryOperator;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;

/** Plain text that is at hand as a whole, such as the value of a field. */
public final class PlainText {

  private PlainText() {}

  /**
   * A document with the paragraphs of a text as its passages: the same passages as when the text is
   * a field of a JSON record.
   */
  public static Document document(String text) {
    return new Document(
        text,
        Paragraphs.of(text).stream()
            .map(piece -> Passage.verbatim(text, piece.span(), piece.whole()))
            .toList(),
        UnaryOperator.identity(),
        true,
        true);
  }
}
