package org.emend.rules.characters;

import java.util.Locale;
import java.util.Set;
import org.emend.rules.lexicon.Lexicon;

/** English forms that are written with an apostrophe. */
public final class Contractions {

  private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "ll", "re", "ve");

  /** Not even a name is possessive that is shorter: {@code Ra}, {@code Sa}. In letters. */
  private static final int SHORTEST_NAME = 3;

  private final Lexicon english;

  public Contractions(Lexicon english) {
    this.english = english;
  }

  /**
   * Whether a word is a contraction or a possessive if its mark is an apostrophe: {@code don't},
   * {@code Russia's}, {@code DPRK's}; not {@code Ta'm}.
   */
  boolean matches(ApostropheWord word) {
    return word.isBetweenLetters() && isContraction(word.before(), word.after());
  }

  /** The same for a word that is cut where its apostrophe belongs: {@code don} and {@code t}. */
  public boolean isContraction(String base, String after) {
    String ending = after.toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending)) {
      return false;
    }
    if (english.contains(ApostropheWord.plain(base + "'" + after))) {
      return true;
    }
    boolean isName =
        Character.isUpperCase(base.charAt(0))
            && (base.length() >= SHORTEST_NAME || base.equals(base.toUpperCase(Locale.ROOT)));
    boolean isWord = english.contains(ApostropheWord.plain(base));
    return switch (ending) {
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
