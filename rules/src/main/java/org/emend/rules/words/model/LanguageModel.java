package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Locale;

/**
 * The words of a language and how they follow each other.
 *
 * <p>Immutable and thread-safe.
 */
public final class LanguageModel {

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

  public static boolean isPossessive(String folded) {
    return folded.length() > 2 && folded.endsWith("'s");
  }

  public void write(DataOutput out) throws IOException {
    words.write(out);
    out.writeInt(traits.bytes().length);
    out.write(traits.bytes());
    ngrams.write(out);
    letters.write(out);
  }

  public static LanguageModel read(Section in) throws IOException {
    WordTrie words = WordTrie.read(in);
    WordTraits traits = new WordTraits(in.bytes(in.readInt()));
    return new LanguageModel(words, traits, NGrams.read(in), LetterModel.read(in));
  }
}
