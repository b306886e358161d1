package org.emend.rules.words.decode;

import java.util.List;
import java.util.function.Supplier;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordTrie;

/**
 * Finds repairs in the passages of a document. Most passages end with a quick look, for which the
 * words of the language are enough; the rest of the model is asked for when a word is worth a
 * search.
 *
 * <p>Thread-safe.
 */
public final class WordDecoder {

  private final WordTrie words;
  private final QuickLook quick;
  private final Supplier<WordSearch> search;

  /**
   * @param search asked for when it is first needed; gives the same each time
   */
  public WordDecoder(WordTrie words, Supplier<WordSearch> search) {
    this.words = words;
    this.quick = new QuickLook(words);
    this.search = search;
  }

  /** What a document says of itself. */
  public Evidence evidence(List<String> passages) {
    return Evidence.of(passages, quick, search);
  }

  /** Whether anything in a passage is worth a search: a quick look, and mostly the last. */
  public boolean mayRepair(String text, boolean thorough) {
    return thorough || !quick.at(text).isClean();
  }

  /** Whether the lexicon has a word, in any case. */
  public boolean isWord(String word) {
    return words.id(RunningText.fold(word)) != WordTrie.NO_WORD;
  }

  /** The share of a passage's words that a dictionary has, from 0 to 1. */
  public double attestedShare(String text) {
    return search.get().attestedShare(text);
  }

  /**
   * All repairs of a passage that are likelier than {@code least}, in order.
   *
   * @param thorough whether words of a text that looks clean are searched, too
   */
  public List<Repair> repairs(String text, Evidence evidence, boolean thorough, double least) {
    return search.get().repairs(text, evidence, thorough, least);
  }
}
