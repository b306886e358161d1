package org.emend.rules.words.decode;

import java.util.List;
import java.util.function.Supplier;
import org.emend.rules.words.model.KnownWords;

/**
 * Finds repairs in the passages of a document. Most passages end with a quick look, for which the
 * words of the language are enough; the rest of the model is asked for when a word is worth a
 * search.
 *
 * <p>Thread-safe.
 */
public final class WordDecoder {

  private final QuickLook quick;
  private final Supplier<WordSearch> search;

  /**
   * @param search asked for when it is first needed; gives the same each time
   */
  public WordDecoder(KnownWords words, Supplier<WordSearch> search) {
    this.quick = new QuickLook(words);
    this.search = search;
  }

  /** What a document says of itself. */
  public Evidence evidence(List<String> passages) {
    return Evidence.of(passages, quick, search);
  }

  /** Whether anything in a passage is worth a search: a quick look, and mostly the last. */
  public boolean mayRepair(String text, Evidence document, Depth depth) {
    if (depth == Depth.SCANNED) {
      return true;
    }
    QuickLook.Look look = document.look(text);
    boolean names = depth == Depth.REVIEWED;
    return look.suspects() + (names ? look.names() : 0) > 0
        && search.get().mayRepair(text, document, quick, names);
  }

  /** The share of a passage's words that a dictionary has, from 0 to 1. */
  public double attestedShare(String text) {
    return search.get().attestedShare(text);
  }

  /** All repairs of a passage that are likelier than {@code least}, in order. */
  public List<Repair> repairs(String text, Evidence evidence, Depth depth, double least) {
    return search.get().repairs(text, evidence, depth, least);
  }
}
