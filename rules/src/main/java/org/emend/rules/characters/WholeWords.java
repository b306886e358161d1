package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/**
 * Words that are of another script throughout and still read as English, as {@code сору} does. Only
 * where the passage holds no other word of that script: one that quotes Russian may well hold
 * {@code сор}.
 */
final class WholeWords {

  // Offered, since a short word may be a foreign one after all.
  private static final double LIKELY = .9;

  private static final int SHORTEST = 3;

  private WholeWords() {}

  static List<Finding> in(Text text, List<Span> foreign, Lexicon english, String id) {
    if (foreign.isEmpty() || !(text.facts().isIn("en") || text.facts().isIn(""))) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Span word : foreign) {
      MixedWord read = read(text.chars(), word);
      String spelled = read.spelled();
      boolean article =
          spelled.equals("a") && isCyrillic(read) && isBetweenWords(text.chars(), word);
      if (!article && (word.length() < SHORTEST || !english.contains(spelled))) {
        return List.of();
      }
      String message = "look-alikes of another script spell an English word";
      findings.add(Finding.fix(id, word, Severity.WARNING, message, new Fix(spelled, LIKELY)));
    }
    return findings;
  }

  private static MixedWord read(String chars, Span word) {
    int script = 0;
    for (int i = word.start(); script == 0; i++) {
      script = LetterScripts.of(chars.charAt(i));
    }
    return new MixedWord(chars, word, LetterScripts.LATIN, script);
  }

  /** A Greek alpha by itself is one. */
  private static boolean isCyrillic(MixedWord word) {
    return word.other() == LetterScripts.CYRILLIC;
  }

  private static boolean isBetweenWords(String chars, Span word) {
    return word.start() > 1
        && word.end() + 1 < chars.length()
        && chars.charAt(word.start() - 1) == ' '
        && chars.charAt(word.end()) == ' '
        && Character.isLetter(chars.charAt(word.start() - 2))
        && Character.isLowerCase(chars.charAt(word.end() + 1));
  }
}
