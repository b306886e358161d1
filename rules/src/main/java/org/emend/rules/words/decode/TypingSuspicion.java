package org.emend.rules.words.decode;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordTrie;

/**
 * Which words may be misspelt: those that no list has. Digits and capitals inside are those of
 * identifiers, letters beyond ASCII those of another language.
 */
final class TypingSuspicion {

  /** Shorter ones are symbols and abbreviations. */
  private static final int SHORTEST = 2;

  /** What stands behind the apostrophe of a contraction, spelt rightly or not. */
  private static final Set<String> CONTRACTED =
      Set.of("t", "nt", "s", "ll", "l", "re", "er", "ve", "m");

  private final LanguageModel language;
  private final Predicate<String> dictionary;

  /**
   * @param dictionary what is a word beside the language model's lexicon
   */
  TypingSuspicion(LanguageModel language, Predicate<String> dictionary) {
    this.language = language;
    this.dictionary = dictionary;
  }

  /**
   * The atoms that may be misspelt.
   *
   * @param names whether words with a capital are among them
   */
  BitSet of(List<Atom> atoms, boolean names) {
    BitSet suspects = new BitSet();
    for (int i = 0; i < atoms.size(); i++) {
      if ((names || Character.isLowerCase(atoms.get(i).text().charAt(0))) && test(atoms.get(i))) {
        suspects.set(i);
      }
    }
    return suspects;
  }

  private boolean test(Atom atom) {
    return atom.isPlain()
        && atom.length() >= SHORTEST
        && atom.text().chars().allMatch(c -> c < 128 || Atoms.isApostrophe((char) c))
        && !hasCapitalsInside(atom.text())
        && !isElided(atom.text())
        && !isWord(atom.text());
  }

  /**
   * Poets and dialects leave letters out: {@code hush'd}, {@code nat'ral}; contractions are few.
   */
  private static boolean isElided(String word) {
    String folded = RunningText.fold(word);
    int mark = folded.lastIndexOf('\'');
    return mark >= 0 && !CONTRACTED.contains(folded.substring(mark + 1));
  }

  private static boolean hasCapitalsInside(String word) {
    String rest = word.substring(1);
    return !rest.equals(rest.toLowerCase(Locale.ROOT))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean isWord(String word) {
    String folded = RunningText.fold(word);
    String stem =
        LanguageModel.isPossessive(folded) ? folded.substring(0, folded.length() - 2) : folded;
    return isListed(folded)
        || !stem.equals(folded) && isListed(stem)
        || dictionary.test(word)
        || dictionary.test(word.substring(0, Math.min(word.length(), stem.length())));
  }

  private boolean isListed(String folded) {
    int id = language.words().id(folded);
    return id != WordTrie.NO_WORD
        && (!language.isDoubtful(id)
            || folded.indexOf('\'') > 0 && language.traits().isAttested(id));
  }
}
