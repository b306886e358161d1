package org.emend.rules.words.decode;

import java.util.List;
import java.util.function.BooleanSupplier;
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

  /** In words. */
  private static final int ENOUGH = 10;

  /** Where no more words than these are unknown, a dictionary has half of them and more. */
  private static final double FEW_UNKNOWN = .1;

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

  /** Whether the lexicon has a word, in any case. */
  public boolean isWord(String word) {
    return quick.isWord(word);
  }

  /**
   * Whether a dictionary has so many of a passage's words.
   *
   * @param least a share, from 0 to 1
   */
  public boolean isAttested(String text, Evidence document, double least) {
    QuickLook.Look look = document.look(text);
    boolean isPlain = look.words() >= ENOUGH && look.unknown() <= FEW_UNKNOWN * look.words();
    return isPlain || search.get().isAttested(text, least, look.words());
  }

  /**
   * All repairs of a passage that are likelier than {@code least}, in order. A quick look is the
   * last for most passages.
   *
   * @param isInLanguage asked where a word is worth a search: whether the passage is in the
   *     language at all
   */
  public List<Repair> repairs(
      String text, Evidence document, Depth depth, double least, BooleanSupplier isInLanguage) {
    if (depth == Depth.SCANNED) {
      return isInLanguage.getAsBoolean() ? search.get().repairs(text, document, least) : List.of();
    }
    boolean names = depth == Depth.REVIEWED;
    QuickLook.Look look = document.look(text);
    if (look.suspects() == 0 && !(names && look.names() > 0)) {
      return List.of();
    }
    Suspects suspects = search.get().suspects(text, document, quick, names);
    return suspects.isEmpty() || !isInLanguage.getAsBoolean()
        ? List.of()
        : search.get().repairs(text, document, least, suspects, names);
  }
}
