package org.emend.rules.characters;

import com.ibm.icu.text.Normalizer2;
import java.util.Optional;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.CharSet;

/**
 * Arabic letters in the shape that they take in a word, and Armenian ligatures: characters that
 * exist for old systems, and that no search finds. PDF files give them. Offered, because such text
 * may run backwards, too. Signs and formulas (U+FD3E, U+FDF0 to U+FDFF) are not among them, nor are
 * Hebrew letters with points, which are written so.
 */
final class PresentationForms {

  static final CharSet TRIGGERS =
      CharSet.range('\uFB13', '\uFB17')
          .or(CharSet.range('\uFB50', '\uFBB1'))
          .or(CharSet.range('\uFBD3', '\uFD3D'))
          .or(CharSet.range('\uFD50', '\uFDC7'))
          .or(CharSet.range('\uFE70', '\uFEFC'));

  // The letters are right by definition; their order need not be.
  private static final double LIKELY = .8;

  private PresentationForms() {}

  static int end(String chars, int at) {
    int end = at + 1;
    while (end < chars.length() && TRIGGERS.contains(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A single Arabic form is a letter that is spoken of; a ligature may stand in a word. */
  static Optional<Finding> finding(String chars, int start, int end) {
    boolean inWord =
        start > 0 && Character.isLetter(chars.charAt(start - 1))
            || end < chars.length() && Character.isLetter(chars.charAt(end));
    if (end - start == 1 && !inWord) {
      return Optional.empty();
    }
    String letters = Normalizer2.getNFKCInstance().normalize(chars.substring(start, end));
    return Optional.of(
        Finding.fix(
            Ligature.ID,
            new Span(start, end),
            Severity.WARNING,
            "presentation forms instead of letters",
            new Fix(letters, LIKELY)));
  }
}
