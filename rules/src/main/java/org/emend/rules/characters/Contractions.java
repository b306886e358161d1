package org.emend.rules.characters;

import java.util.Locale;
import java.util.Set;
import org.emend.rules.lexicon.Lexicon;

/** English forms that are written with an apostrophe. */
final class Contractions {

  private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "ll", "re", "ve");

  /** Not even a name is possessive that is shorter: {@code Ra}, {@code Sa}. In letters. */
  private static final int SHORTEST_NAME = 3;

  private final Lexicon english;

  Contractions(Lexicon english) {
    this.english = english;
  }

  /**
   * Whether a word is a contraction or a possessive if its mark is an apostrophe: {@code don't},
   * {@code Russia's}, {@code DPRK's}; not {@code Ta'm}.
   */
  boolean matches(ApostropheWord word) {
    String base = word.before();
    if (!word.isBetweenLetters() || !ENDINGS.contains(word.ending())) {
      return false;
    }
    if (english.contains(ApostropheWord.plain(word.with("'")))) {
      return true;
    }
    boolean isName =
        Character.isUpperCase(base.charAt(0))
            && (base.length() >= SHORTEST_NAME || base.equals(base.toUpperCase(Locale.ROOT)));
    boolean isWord = english.contains(ApostropheWord.plain(base));
    return switch (word.ending()) {
      case "s" -> isWord || isName;
      case "d", "ll" -> isWord;
      default -> false; // n't, 'm, 're and 've follow few words, and the lexicon lists them
    };
  }

  /** {@code the soldiers' camp}: a word in -s with the mark at its end, and a space behind. */
  boolean isPluralPossessive(ApostropheWord word) {
    String base = word.before();
    int end = word.span().end();
    return word.after().isEmpty()
        && base.length() > 2
        && base.endsWith("s")
        && (english.contains(base) || Character.isUpperCase(base.charAt(0)))
        && end + 1 < word.chars().length()
        && word.chars().charAt(end) == ' '
        && Character.isLetter(word.chars().charAt(end + 1));
  }
}
