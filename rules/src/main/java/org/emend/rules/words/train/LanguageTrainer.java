package org.emend.rules.words.train;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.LetterModel;
import org.emend.rules.words.model.NGrams;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.StaticFunction;
import org.emend.rules.words.model.WordTraits;
import org.emend.rules.words.model.WordTrie;
import org.emend.rules.words.train.WordCounts.Count;

/**
 * Counts a language model from text and word lists. Reads the text twice; deterministic: the same
 * input gives the same bytes.
 */
public final class LanguageTrainer {

  /** Longer ones are chemistry, or two words. */
  private static final int LONGEST_WORD = 30;

  /** What a list of frequencies from elsewhere weighs, against the text. */
  private static final double LIST_SHARE = .15;

  private static final String PLAIN_LETTERS = "abcdefghijklmnopqrstuvwxyz'";

  /** In a dictionary a letter is a word, in text hardly ever. */
  private static final Set<String> ONE_LETTER_WORDS = Set.of("a", "i", "o");

  private final Set<String> dictionary = new HashSet<>();
  private final Map<String, Double> listed = new TreeMap<>();
  private double listedTotal;

  /**
   * How much is kept.
   *
   * @param word a word in no dictionary is kept when it is there as often
   * @param pair a pair of words
   * @param triple three words
   */
  public record Least(int word, int pair, int triple) {
    public Least {
      if (word < 1 || pair < 1 || triple < pair) {
        throw new IllegalArgumentException("not 1 or more, or triples below pairs: " + word);
      }
    }
  }

  /** Adds words that are surely words; possessives are left out, since they are derived. */
  public LanguageTrainer dictionary(Stream<String> words) {
    words
        .map(RunningText::fold)
        .filter(word -> !LanguageModel.isPossessive(word) && isWord(word) && isNoLetter(word))
        .forEach(dictionary::add);
    return this;
  }

  /** Adds lines of a word, a space or tab, and how often it was seen elsewhere. */
  public LanguageTrainer frequencies(Stream<String> lines) {
    lines.forEach(
        line -> {
          String[] parts = line.strip().split("[ \t]", 2);
          String word = parts.length < 2 ? "" : RunningText.fold(parts[0]);
          if (isWord(word)) {
            double count = Double.parseDouble(parts[1].strip());
            listed.merge(word, count, Double::sum);
            listedTotal += count;
            dictionary.add(word);
          }
        });
    return this;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_WORD
        && word.chars().allMatch(LanguageTrainer::isLetter);
  }

  private static boolean isNoLetter(String word) {
    return word.length() > 1 || ONE_LETTER_WORDS.contains(word);
  }

  /** Foreign scripts are for foreign models. */
  private static boolean isLetter(int c) {
    return c == '\''
        || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** The model of a text, which is read twice. */
  public LanguageModel train(Supplier<Stream<String>> lines, Least least) {
    WordCounts counts = new WordCounts();
    try (Stream<String> text = lines.get()) {
      text.forEachOrdered(line -> RunningText.cut(line, counts));
    }
    Alphabet alphabet = alphabet(counts);
    Comparator<String> byLetters = (a, b) -> compare(alphabet, a, b);
    Set<String> all = new HashSet<>(dictionary);
    counts
        .counts()
        .forEach(
            (word, count) -> {
              if (count.all >= least.word() && isWord(word)) {
                all.add(word);
              }
            });
    List<String> words = all.stream().filter(alphabet::covers).sorted(byLetters).toList();
    WordTrie trie = WordTrie.of(alphabet, words);
    return train(lines, least, counts, trie, words);
  }

  private LanguageModel train(
      Supplier<Stream<String>> lines,
      Least least,
      WordCounts counts,
      WordTrie trie,
      List<String> words) {
    byte[] traits = new byte[trie.ids()];
    double[] frequencies = new double[trie.ids()];
    Map<String, Double> weights = new TreeMap<>();
    double listScale = listedTotal == 0 ? 0 : LIST_SHARE * counts.total() / listedTotal;
    for (String word : words) {
      int id = trie.id(word);
      Count count = counts.counts().getOrDefault(word, new Count());
      double inside = Math.max(1, count.inside);
      traits[id] =
          WordTraits.of(
              dictionary.contains(word), count.capitalised / inside, count.capitals / inside);
      frequencies[id] = count.all + listScale * listed.getOrDefault(word, 0.0) + .2;
      weights.put(word, Math.log1p(frequencies[id]));
    }
    double known = 0;
    for (double frequency : frequencies) {
      known += frequency;
    }
    double unknown = Math.max(1, counts.total() * (1 + LIST_SHARE) - known);
    frequencies[Ids.UNKNOWN] = unknown / 2;
    frequencies[Ids.UNKNOWN_NAME] = unknown / 2;
    frequencies[Ids.NUMBER] = counts.total() / 100.0;
    double total = 0;
    for (double frequency : frequencies) {
      total += frequency;
    }
    for (int id = 0; id < frequencies.length; id++) {
      frequencies[id] /= total;
    }
    LetterModel letters = LetterCounts.of(trie.alphabet(), weights);
    StaticFunction none = StaticFunction.of(new long[0], new int[0], 1, 1);
    LanguageModel lookup =
        new LanguageModel(
            trie,
            new WordTraits(traits),
            new NGrams(new byte[0], new byte[0], none, none),
            letters);
    Sequences sequences = new Sequences(lookup);
    try (Stream<String> text = lines.get()) {
      text.forEachOrdered(line -> RunningText.cut(line, sequences));
    }
    NGrams ngrams =
        new KneserNey(trie.ids(), least.pair(), least.triple()).estimate(sequences, frequencies);
    return new LanguageModel(trie, new WordTraits(traits), ngrams, letters);
  }

  /** The plain letters, and the commonest others of the text and of the dictionary. */
  private Alphabet alphabet(WordCounts counts) {
    Map<Character, Long> others = new TreeMap<>();
    counts.counts().forEach((word, count) -> addLetters(others, word, count.all));
    dictionary.forEach(word -> addLetters(others, word, 1));
    StringBuilder letters = new StringBuilder(PLAIN_LETTERS);
    others.entrySet().stream()
        .sorted(Map.Entry.<Character, Long>comparingByValue().reversed())
        .limit(Alphabet.MOST - PLAIN_LETTERS.length())
        .forEach(letter -> letters.append(letter.getKey().charValue()));
    return new Alphabet(letters.toString());
  }

  private static void addLetters(Map<Character, Long> counts, String word, long count) {
    for (int i = 0; i < word.length(); i++) {
      if (PLAIN_LETTERS.indexOf(word.charAt(i)) < 0 && isLetter(word.charAt(i))) {
        counts.merge(word.charAt(i), count, Long::sum);
      }
    }
  }

  private static int compare(Alphabet alphabet, String a, String b) {
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      int difference = alphabet.number(a.charAt(i)) - alphabet.number(b.charAt(i));
      if (difference != 0) {
        return difference;
      }
    }
    return a.length() - b.length();
  }
}
