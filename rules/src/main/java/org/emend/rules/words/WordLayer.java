package org.emend.rules.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.rules.data.Lazy;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.words.decode.Evidence;
import org.emend.rules.words.decode.WordDecoder;
import org.emend.rules.words.decode.WordSearch;
import org.emend.rules.words.gaps.GapDecoder;
import org.emend.rules.words.gaps.GapEvidence;
import org.emend.rules.words.model.KnownWords;
import org.emend.rules.words.model.WordModel;

/**
 * What is known of the words of one language: the decoders of its model, made when a text first
 * needs them, and which passages are in it. Immutable and thread-safe.
 */
public final class WordLayer {

  /** A lexicon of English has many names of other places, and a headline is full of names. */
  private static final double LEAST = .5;

  /**
   * English of some length tells itself, but for lists. Seen: lists of ships and prizes .72,
   * Portuguese and K'iche' .56 at most.
   */
  private static final double LEAST_UNTOLD = .65;

  /** In words. */
  private static final int SHORT = 40;

  private static final WordLayer ENGLISH =
      new WordLayer(WordModel.ENGLISH, WordModel::english, WordModel::englishKnown);

  private final String language;
  private final Lazy<Optional<WordModel>> model;
  private final Lazy<Optional<WordDecoder>> decoder;
  private final Lazy<Optional<GapDecoder>> gaps;
  private final Facts.Question<Optional<Evidence>> evidence;
  private final Facts.Question<GapEvidence> gapEvidence;

  private WordLayer(
      String language, Supplier<Optional<WordModel>> model, Supplier<Optional<KnownWords>> known) {
    this.language = language;
    this.model = new Lazy<>(model);
    this.decoder =
        new Lazy<>(
            () -> known.get().map(words -> new WordDecoder(words, new Lazy<>(this::search)::get)));
    this.gaps = new Lazy<>(this::loadGaps);
    this.evidence = texts -> decoder().map(words -> words.evidence(texts));
    this.gapEvidence = texts -> gaps().orElseThrow().evidence(texts);
  }

  /** The layer of the model in the jar; without one where this build was made so. */
  public static WordLayer english() {
    return ENGLISH;
  }

  /** The layer of another model. */
  public static WordLayer of(WordModel model) {
    return new WordLayer(model.code(), () -> Optional.of(model), () -> Optional.of(model.known()));
  }

  /** A second opinion on what is a word of a language, which a model of it was trained with. */
  public static Predicate<String> dictionary(String code) {
    return code.equals(WordModel.ENGLISH) ? EnglishLexicon.shared()::contains : word -> false;
  }

  /** Nothing where there is no model. */
  Optional<WordDecoder> decoder() {
    return decoder.get();
  }

  /** The decoder of punctuation; nothing where the model was made without it. */
  Optional<GapDecoder> gaps() {
    return gaps.get();
  }

  /** What a passage's document says of its words. There must be a model. */
  Evidence evidence(Text text) {
    return text.facts().ask(evidence).orElseThrow();
  }

  /** What it says of its punctuation. There must be a model that has it. */
  GapEvidence gapEvidence(Text text) {
    return text.facts().ask(gapEvidence);
  }

  /**
   * Tells whether a passage is in the language by its own text. Where its function words say
   * nothing, as in a headline, the document's language counts; where that is not told either, the
   * document must be short, since a text of some length is told. In any case a dictionary must have
   * half of the words, as it has of a damaged page, too: {@code we} and {@code are} are words of
   * K'iche' as well.
   */
  boolean isOf(Text text, Evidence document) {
    String own = Facts.of(List.of(text.chars()), Locale.ROOT).language().getLanguage();
    if (!own.isEmpty() && !own.equals(language)
        || own.isEmpty() && !text.facts().isIn(language) && !text.facts().isIn("")) {
      return false;
    }
    boolean isUntold = own.isEmpty() && text.facts().isIn("") && document.size() > SHORT;
    double least = isUntold ? LEAST_UNTOLD : LEAST;
    return decoder().orElseThrow().isAttested(text.chars(), document, least);
  }

  private Optional<GapDecoder> loadGaps() {
    Predicate<String> dictionary = dictionary(language);
    return model
        .get()
        .flatMap(m -> m.gaps().map(marks -> GapDecoder.of(m.language(), marks, dictionary)));
  }

  private WordSearch search() {
    WordModel words = model.get().orElseThrow();
    return new WordSearch(
        words.language(),
        words.misreadings(),
        Optional.of(words.gate()),
        words.typing(),
        dictionary(language));
  }
}
