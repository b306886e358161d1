package org.emend.rules.words;

import java.util.List;
import java.util.Locale;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.rules.words.decode.WordDecoder;

/**
 * Tells whether a passage is English by its own text. Where its function words say nothing, as in a
 * headline, the document's language counts, where that is known. In any case half of its words must
 * be English, as they are on a damaged page, too: {@code we} and {@code are} are words of K'iche'
 * as well.
 */
final class English {

  private static final String CODE = "en";

  /**
   * Related languages share words, a lexicon of English has many names of others, and a headline is
   * full of names.
   */
  private static final double LEAST = .5;

  private English() {}

  static boolean is(Text text, WordDecoder decoder) {
    String own = Facts.of(List.of(text.chars()), Locale.ROOT).language().getLanguage();
    boolean mayBe =
        own.equals(CODE) || own.isEmpty() && (text.facts().isIn(CODE) || text.facts().isIn(""));
    return mayBe && decoder.knownShare(text.chars()) >= LEAST;
  }
}
