package org.emend.rules.words;

import java.util.List;
import java.util.Locale;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.rules.words.decode.Evidence;
import org.emend.rules.words.decode.WordDecoder;

/**
 * Tells whether a passage is English by its own text. Where its function words say nothing, as in a
 * headline, the document's language counts; where that is not told either, the document must be
 * short, since English of some length is told. In any case a dictionary must have half of the
 * words, as it has of a damaged page, too: {@code we} and {@code are} are words of K'iche' as well.
 */
final class English {

  private static final String CODE = "en";

  /** A lexicon of English has many names of other places, and a headline is full of names. */
  private static final double LEAST = .5;

  /**
   * English of some length tells itself, but for lists. Seen: lists of ships and prizes .72,
   * Portuguese and K'iche' .56 at most.
   */
  private static final double LEAST_UNTOLD = .65;

  /** In words. */
  private static final int SHORT = 40;

  private English() {}

  static boolean is(Text text, Evidence document, WordDecoder decoder) {
    String own = Facts.of(List.of(text.chars()), Locale.ROOT).language().getLanguage();
    if (!own.isEmpty() && !own.equals(CODE)
        || own.isEmpty() && !text.facts().isIn(CODE) && !text.facts().isIn("")) {
      return false;
    }
    boolean isUntold = own.isEmpty() && text.facts().isIn("") && document.size() > SHORT;
    return decoder.isAttested(text.chars(), document, isUntold ? LEAST_UNTOLD : LEAST);
  }
}
