package org.emend.rules.words;

import java.util.List;
import java.util.Locale;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;

/**
 * Tells whether a passage is English by its own text. Where it says nothing, as a headline does,
 * the document's language counts.
 */
final class English {

  private English() {}

  static boolean is(Text text) {
    String own = Facts.of(List.of(text.chars()), Locale.ROOT).language().getLanguage();
    return own.equals("en") || own.isEmpty() && (text.facts().isIn("en") || text.facts().isIn(""));
  }
}
