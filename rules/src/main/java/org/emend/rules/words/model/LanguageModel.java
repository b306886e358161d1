package org.emend.rules.words.model;

import java.io.IOException;
import java.util.Locale;

/**
 * The words of a language and how they follow each other.
 *
 * <p>Immutable and thread-safe.
 */
public final class LanguageModel {

  /** The part of a model file that has the words. */
  public static final String WORDS = "words";

  /** The part with everything else about them. */
  private static final String SEQUENCES = "sequences";

  /** One in 60,000 words: misprints that were counted are rarer. In nats. */
  private static final double COMMON = 11;

  private static final double NAME = .5;

  private final WordTrie words;
  private final WordTraits traits;
  private final NGrams ngrams;
  private final LetterModel letters;

  public LanguageModel(WordTrie words, WordTraits traits, NGrams ngrams, LetterModel letters) {
    this.words = words;
    this.traits = traits;
    this.ngrams = ngrams;
    this.letters = letters;
  }

  public WordTrie words() {
    return words;
  }

  public WordTraits traits() {
    return traits;
  }

  public NGrams ngrams() {
    return ngrams;
  }

  public LetterModel letters() {
    return letters;
  }

  /**
   * The id by which a word is counted: that of its stem where only the possessive is unknown, and
   * one of the ids for unknown words where that is, too.
   */
  public int id(String word) {
    String folded = RunningText.fold(word);
    int id = words.id(folded);
    if (id == WordTrie.NO_WORD && isPossessive(folded)) {
      id = words.id(folded.substring(0, folded.length() - 2));
    }
    if (id != WordTrie.NO_WORD) {
      return id;
    }
    return word.substring(0, 1).toLowerCase(Locale.ROOT).equals(word.substring(0, 1))
        ? Ids.UNKNOWN
        : Ids.UNKNOWN_NAME;
  }

  /**
   * Whether a word was counted so rarely that it may be a misprint itself, and is no name: names
   * are counted with a capital more often than not.
   */
  public boolean isDoubtful(int id) {
    return ngrams.cost(id) >= COMMON && traits.capitalised(id) + traits.capitals(id) < NAME;
  }

  public static boolean isPossessive(String folded) {
    return folded.length() > 2 && folded.endsWith("'s");
  }

  /** Adds its parts to a file, the words first. */
  public void put(ModelFile file) throws IOException {
    file.put(WORDS, words::write);
    file.put(
        SEQUENCES,
        out -> {
          out.writeInt(traits.bytes().length);
          out.write(traits.bytes());
          ngrams.write(out);
          letters.write(out);
        });
  }

  /**
   * Reads its parts.
   *
   * @param words as {@link #WORDS} has them
   */
  public static LanguageModel read(WordTrie words, ModelFile file) throws IOException {
    Section in = file.section(SEQUENCES);
    WordTraits traits = new WordTraits(in.bytes(in.readInt()));
    return new LanguageModel(words, traits, NGrams.read(in), LetterModel.read(in));
  }

  public static LanguageModel read(ModelFile file) throws IOException {
    return read(WordTrie.read(file.section(WORDS)), file);
  }
}
