package org.emend.rules.characters;

import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/** How sure it is that a word of two scripts belongs to one of them. */
final class ScriptJudgement {

  // An English word, with letters out of place that nobody would type: no case of ours is wrong.
  private static final double LISTED = .99;

  // Proof in the word's other letters and in the passage: none in 500 declarations and 2,000 web
  // pages and articles was meant as written. See the page.
  private static final double PROVEN = .98;
  private static final double LIKELY = .9;
  private static final double POSSIBLE = .6;
  private static final double FLAG = 0;
  private static final double NONE = -1;

  /** The Cyrillic letters of Russian; others are typed only where the language has them. */
  private static final String RUSSIAN = "АВЕКМНОРСТУХЁПГФЛавекмнорстухёпгфл";

  /** A Greek variable before or behind a label: {@code ρair}, {@code logα}. */
  private static final String VARIABLES = "αβγδεηθικλμνπρστυφχψω";

  private static final int SHORTEST_WORD = 4;

  private final Text text;
  private final LetterScripts scripts;
  private final Lexicon english;

  ScriptJudgement(Text text, LetterScripts scripts, Lexicon english) {
    this.text = text;
    this.scripts = scripts;
    this.english = english;
  }

  /** Of two readings the one that the passage speaks for. */
  MixedWord reading(MixedWord main, boolean here, boolean there) {
    if (here != there) {
      return here ? main : main.reversed();
    }
    boolean latin = main.script() == LetterScripts.LATIN;
    boolean latinWanted = scripts.areMostlyLatin();
    boolean hasLatin = latin || main.other() == LetterScripts.LATIN;
    return !hasLatin || latin == latinWanted ? main : main.reversed();
  }

  /** Of a word in its reading; 0 for a flag and less for nothing to say. */
  double confidence(MixedWord word, boolean ambiguous) {
    boolean toLatin = word.script() == LetterScripts.LATIN;
    if (word.letters() < SHORTEST_WORD && (toLatin || word.distinctive() < 2)) {
      return isOfGreek(word) ? NONE : shortWord(word, toLatin);
    }
    if (isHost(word)) {
      return FLAG;
    }
    if (toLatin && !scripts.areMostlyLatin()) {
      return word.switches() == 1 ? NONE : ambiguous ? FLAG : POSSIBLE; // Facebookа, a case ending
    }
    if (!toLatin && word.other() == LetterScripts.LATIN && scripts.areMostlyLatin()) {
      return isOfGreek(word) ? NONE : FLAG; // AβPP
    }
    if (isVariableAtEdge(word)) {
      return toLatin && isListed(word) ? POSSIBLE : NONE;
    }
    if (toLatin && !isListed(word) && holdsVariable(word)) {
      return NONE; // FcγRIII, PPARα1
    }
    if (toLatin) {
      return isListed(word) ? LISTED : ambiguous ? FLAG : proven(word);
    }
    return ambiguous ? POSSIBLE : isBrand(word) ? POSSIBLE : proven(word);
  }

  /** Of Latin and Cyrillic: in two letters nothing can be proved, in three by the lexicon. */
  private double shortWord(MixedWord word, boolean toLatin) {
    boolean threeLetters = word.letters() == SHORTEST_WORD - 1;
    if (toLatin && scripts.areMostlyLatin() && word.odd() == 1 && isListed(word)) {
      return threeLetters ? PROVEN : POSSIBLE;
    }
    boolean likely = !toLatin && !scripts.areMostlyLatin() && word.distinctive() > 0;
    return !threeLetters ? NONE : likely ? POSSIBLE : FLAG;
  }

  private double proven(MixedWord word) {
    boolean few = 3 * word.odd() <= word.letters();
    boolean scattered = 2 * word.odd() <= word.letters() && word.switches() > 2;
    if (!(few || scattered) || word.distinctive() < 2 || !isAtHome(word)) {
      return POSSIBLE;
    }
    boolean initial = word.beginsOdd() && word.letters() <= SHORTEST_WORD;
    return initial ? LIKELY : PROVEN;
  }

  private boolean isListed(MixedWord word) {
    return (text.facts().isIn("en") || text.facts().isIn("")) && english.contains(word.spelled());
  }

  private static boolean isOfGreek(MixedWord word) {
    return (word.script() | word.other()) != (LetterScripts.LATIN | LetterScripts.CYRILLIC);
  }

  /** {@code pаypal.com}: an address that was made to deceive must not be made to work. */
  private static boolean isHost(MixedWord word) {
    String chars = word.chars();
    int end = word.span().end();
    return end + 1 < chars.length()
        && chars.charAt(end) == '.'
        && Character.isLetterOrDigit(chars.charAt(end + 1));
  }

  private static boolean isVariableAtEdge(MixedWord word) {
    boolean first = word.beginsOdd() && isVariable(word.first());
    boolean last = word.endsOdd() && isVariable(word.last());
    boolean latin =
        word.other() == LetterScripts.LATIN
            && word.script() == LetterScripts.GREEK
            && (word.beginsOdd() || word.endsOdd())
            && word.letters() <= SHORTEST_WORD; // ημx, συνx
    return first || last || latin;
  }

  private static boolean holdsVariable(MixedWord word) {
    for (int i = 0; i < word.odd(); i++) {
      if (isVariable(word.odd(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVariable(char c) {
    return VARIABLES.indexOf(c) >= 0;
  }

  /**
   * Latin letters that may be meant in a Cyrillic word: capitals before or behind small letters
   * ({@code ABтест}, {@code витаминC}), {@code e} and {@code i} as in {@code e-mail}.
   */
  private static boolean isBrand(MixedWord word) {
    String chars = word.chars();
    int start = word.span().start();
    int end = word.span().end();
    boolean prefix =
        word.beginsOdd()
            && LetterScripts.of(chars.charAt(start + 1)) == word.other()
            && word.switches() == 1;
    boolean electronic = word.beginsOdd() && "eix".indexOf(word.first()) >= 0;
    boolean suffix =
        word.endsOdd()
            && Character.isUpperCase(word.last())
            && Character.isLowerCase(chars.charAt(end - 2));
    return prefix || electronic || suffix;
  }

  /** Whether the look-alikes are letters of Russian, or of a language that the passage shows. */
  private boolean isAtHome(MixedWord word) {
    if (word.script() != LetterScripts.CYRILLIC) {
      return true;
    }
    String spelled = word.spelled();
    for (int i = 0; i < spelled.length(); i++) {
      boolean odd = spelled.charAt(i) != word.chars().charAt(word.span().start() + i);
      if (odd
          && RUSSIAN.indexOf(spelled.charAt(i)) < 0
          && text.chars().indexOf(Character.toLowerCase(spelled.charAt(i))) < 0) {
        return false;
      }
    }
    return true;
  }
}
