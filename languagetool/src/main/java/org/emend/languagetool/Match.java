package org.emend.languagetool;

import java.util.List;
import org.emend.core.patch.Span;

/**
 * What LanguageTool says of a place.
 *
 * @param rule LanguageTool's id of the rule, such as {@code EN_A_VS_AN}
 * @param span of the text that was checked
 * @param message for people
 * @param suggestions what to write instead, best first
 */
record Match(String rule, Span span, String message, List<String> suggestions) {

  Match {
    suggestions = List.copyOf(suggestions);
  }

  /** The same, in a text in which what was checked begins at {@code offset}. */
  Match shifted(int offset) {
    return offset == 0 ? this : new Match(rule, span.shifted(offset), message, suggestions);
  }
}
