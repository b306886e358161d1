package org.emend.rules.words;

import java.util.List;
import java.util.Locale;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.rules.words.decode.WordDecoder;

/**
 * Tells whether a passage is English by its own text. Where its function words say nothing, as in a
 * headline, the document's language counts; and where that is not known either, whether most of its
 * words are English, which holds for the words of a damaged page, too.
 */
final class English {

  private static final String CODE = "en";

  /** Related languages share words, and a lexicon of English has many names of others. */
  private static final double MOST = .6;

  private English() {}

  static boolean is(Text text, WordDecoder decoder) {
    String own = Facts.of(List.of(text.chars()), Locale.ROOT).language().getLanguage();
    if (!own.isEmpty()) {
      return own.equals(CODE);
    }
    return (text.facts().isIn(CODE) || text.facts().isIn(""))
        && decoder.knownShare(text.chars()) >= MOST;
  }
}
