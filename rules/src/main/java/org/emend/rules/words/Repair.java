package org.emend.rules.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emend.core.rule.Fix;
import org.emend.core.text.Facts;
import org.emend.core.text.Vocabulary;
import org.emend.rules.lexicon.Lexicon;

/**
 * The words that a damaged word can have been, with their probabilities.
 *
 * <p>Every letter of the alphabet is tried for a mark, since scanners and keyboards put brackets
 * for letters that they do not resemble; for a digit only the letters that look like it. Where the
 * word without the mark is a word, too, the mark may simply be dirt.
 */
final class Repair {

  /** Digits that scanners read for letters, and the letters. */
  static final String DIGITS = "015";

  private static final List<String> LOOKS_LIKE = List.of("o", "il", "s");

  private static final int MOST_FIXES = 5;

  /** Shorter words resemble too many others. In letters besides the mark. */
  private static final int SHORTEST_SURE = 5;

  private static final int SHORTEST = 2;
  private static final int SHORTEST_WITH_DIGIT = 4;

  // Measured on news articles in which one letter of a random word was replaced by a bracket: see
  // docs/benchmarks.md. A digit is often meant (`passw0rd`), and nothing here tells, so no profile
  // applies it.
  private static final double ONLY_WORD = .99;
  private static final double ONLY_SHORT_WORD = .95;
  private static final double ONLY_WORD_FOR_DIGIT = .55;

  /** How much likelier a word of the next frequency class is. Fitted like the above. */
  private static final double PER_CLASS = 1.5;

  /** Nothing among several possible words is surer than this. */
  private static final double MOST_OF_SEVERAL = .9;

  /** A word of the document is this many times likelier than its frequency alone says. */
  private static final double SEEN_IN_DOCUMENT = 16;

  private final Lexicon lexicon;

  Repair(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Candidate(String word, int frequencyClass) {

    double weight(Vocabulary vocabulary) {
      double seen = vocabulary.count(word) > 0 ? SEEN_IN_DOCUMENT : 1;
      return Math.pow(PER_CLASS, frequencyClass) * seen;
    }
  }

  /** Best first; none where the word is none of ours. */
  List<Fix> fixes(DamagedWord word, Facts facts) {
    boolean digit = DIGITS.indexOf(word.mark()) >= 0;
    if (digit ? !isInLowerCaseWord(word) : word.letters() < SHORTEST || joinsTwoWords(word)) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (char letter : letters(word).toCharArray()) {
      candidate(word.with(asIn(word, letter))).ifPresent(candidates::add);
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    boolean onlyOne = candidates.size() == 1;
    if (!digit) { // dirt has no digits: `m1nute` was never `mnute`
      candidate(word.with("")).ifPresent(candidates::add);
    }
    return onlyOne && candidates.size() == 1
        ? List.of(new Fix(candidates.get(0).word() + word.ending(), confidence(word)))
        : ranked(word, candidates, facts.vocabulary());
  }

  private static List<Fix> ranked(
      DamagedWord word, List<Candidate> candidates, Vocabulary vocabulary) {
    double total = candidates.stream().mapToDouble(c -> c.weight(vocabulary)).sum();
    return candidates.stream()
        .sorted(Comparator.comparingDouble((Candidate c) -> c.weight(vocabulary)).reversed())
        .limit(MOST_FIXES)
        .map(c -> fix(c.word() + word.ending(), c.weight(vocabulary) / total))
        .toList();
  }

  private static Fix fix(String word, double probability) {
    return new Fix(word, Math.min(MOST_OF_SEVERAL, probability));
  }

  /** What speaks for the first fix. */
  List<String> because(DamagedWord word, List<Fix> fixes, Facts facts) {
    List<String> because = new ArrayList<>();
    String best = fixes.get(0).replacement();
    because.add(
        fixes.size() == 1
            ? "`" + best + "` is the only English word with one letter there"
            : "`" + best + "` is the commonest of the words that it can be");
    if (facts.vocabulary().count(bare(best, word)) > 0) {
      because.add("`" + best + "` stands elsewhere in this text");
    }
    return because;
  }

  private static String bare(String fixed, DamagedWord word) {
    return fixed.substring(0, fixed.length() - word.ending().length());
  }

  private static double confidence(DamagedWord word) {
    if (DIGITS.indexOf(word.mark()) >= 0) {
      return ONLY_WORD_FOR_DIGIT;
    }
    return word.letters() >= SHORTEST_SURE ? ONLY_WORD : ONLY_SHORT_WORD;
  }

  private static String letters(DamagedWord word) {
    int digit = DIGITS.indexOf(word.mark());
    return digit < 0 ? "abcdefghijklmnopqrstuvwxyz" : LOOKS_LIKE.get(digit);
  }

  /** In capitals where the rest is. */
  private static String asIn(DamagedWord word, char letter) {
    String letters = word.with("");
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    return String.valueOf(capitals ? Character.toUpperCase(letter) : letter);
  }

  private Optional<Candidate> candidate(String word) {
    int frequencyClass = lexicon.frequencyClass(word);
    return frequencyClass < 0 ? Optional.empty() : Optional.of(new Candidate(word, frequencyClass));
  }

  /** Among capitals a digit is a part of a name: {@code C1X}, {@code D0UBLE}. */
  private static boolean isInLowerCaseWord(DamagedWord word) {
    String tail = word.with("").substring(1);
    return word.letters() >= SHORTEST_WITH_DIGIT && tail.equals(tail.toLowerCase(Locale.ROOT));
  }

  /** {@code on|off}, {@code end]of}: nobody knows what the mark was. */
  private boolean joinsTwoWords(DamagedWord word) {
    return word.left().length() > 1
        && word.right().length() > 1
        && lexicon.contains(word.left())
        && lexicon.contains(word.right());
  }
}
