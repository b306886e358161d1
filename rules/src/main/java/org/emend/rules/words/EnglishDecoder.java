package org.emend.rules.words;

import java.util.Optional;
import org.emend.core.text.Facts;
import org.emend.rules.data.Lazy;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.words.decode.Evidence;
import org.emend.rules.words.decode.WordDecoder;
import org.emend.rules.words.decode.WordSearch;
import org.emend.rules.words.gaps.GapDecoder;
import org.emend.rules.words.model.WordModel;

/** The decoders of English, made when a text first needs them. */
final class EnglishDecoder {

  /** What a document says of its words. */
  static final Facts.Question<Optional<Evidence>> EVIDENCE =
      texts -> shared().map(decoder -> decoder.evidence(texts));

  private static final Lazy<Optional<WordModel>> MODEL = new Lazy<>(WordModel::english);

  private static final Lazy<Optional<WordDecoder>> SHARED = new Lazy<>(EnglishDecoder::load);

  private static final Lazy<Optional<GapDecoder>> GAPS = new Lazy<>(EnglishDecoder::loadGaps);

  private EnglishDecoder() {}

  /** Nothing where this build was made without the model. */
  static Optional<WordDecoder> shared() {
    return SHARED.get();
  }

  /** The decoder of punctuation; nothing where the model was made without it. */
  static Optional<GapDecoder> gaps() {
    return GAPS.get();
  }

  private static Optional<WordDecoder> load() {
    return WordModel.englishKnown()
        .map(known -> new WordDecoder(known, new Lazy<>(EnglishDecoder::search)::get));
  }

  private static Optional<GapDecoder> loadGaps() {
    Lexicon dictionary = EnglishLexicon.shared();
    return MODEL
        .get()
        .flatMap(
            model ->
                model
                    .gaps()
                    .map(gaps -> GapDecoder.of(model.language(), gaps, dictionary::contains)));
  }

  private static WordSearch search() {
    Lexicon dictionary = EnglishLexicon.shared();
    WordModel model = MODEL.get().orElseThrow();
    return new WordSearch(
        model.language(),
        model.misreadings(),
        Optional.of(model.gate()),
        model.typing(),
        dictionary::contains);
  }
}
