package org.emend.rules.characters;

import java.util.Map;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A ligature that a font of TeX keeps where others have control characters (encodings OT1 and T1).
 * Extracted from a PDF, {@code efficient} holds U+000E. The lexicon must know the word.
 */
final class LostLigature {

  private static final Map<Character, String> LIGATURES =
      Map.of(
          '\u000B', "ff",
          '\f', "fi",
          '\u000E', "ffi",
          '\u000F', "ffl",
          '\u001B', "ff",
          '\u001C', "fi",
          '\u001D', "fl",
          '\u001E', "ffi",
          '\u001F', "ffl");

  // The word is in the lexicon with the ligature, and one of its halves is no word.
  private static final double LISTED = .98;

  private static final int SHORTEST_WORD = 4;

  private final Lexicon english;

  LostLigature(Lexicon english) {
    this.english = english;
  }

  /** The word that a control character between two letters has broken, if a ligature mends it. */
  @Nullable Finding at(Text text, int at) {
    String ligature = LIGATURES.get(text.chars().charAt(at));
    BrokenWord word = BrokenWord.around(text.chars(), new Span(at, at + 1));
    if (ligature == null
        || !BrokenWord.mayBeEnglish(text)
        || word.with(ligature).length() < SHORTEST_WORD
        || !word.isMendedBy(ligature, english)) {
      return null;
    }
    return Finding.fix(
        ControlCharacter.ID,
        new Span(at, at + 1),
        Severity.WARNING,
        "a control character for the ligature " + ligature,
        new Fix(ligature, LISTED));
  }

  /** Whether the lexicon knows a word without what interrupts it, and not both its halves. */
  boolean isListedWithout(Text text, Span run) {
    return BrokenWord.mayBeEnglish(text)
        && BrokenWord.around(text.chars(), run).isMendedBy("", english);
  }
}
