package org.emend.rules.words;

import java.util.Optional;
import org.emend.rules.data.Lazy;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.words.decode.WordDecoder;
import org.emend.rules.words.model.WordModel;

/** The decoder of English, made when a text first needs it. */
final class EnglishDecoder {

  private static final Lazy<Optional<WordDecoder>> SHARED = new Lazy<>(EnglishDecoder::load);

  private EnglishDecoder() {}

  /** Nothing where this build was made without the model. */
  static Optional<WordDecoder> shared() {
    return SHARED.get();
  }

  private static Optional<WordDecoder> load() {
    Lexicon dictionary = EnglishLexicon.shared();
    return WordModel.english()
        .map(
            model ->
                new WordDecoder(
                    model.language(),
                    model.misreadings(),
                    Optional.of(model.gate()),
                    dictionary::contains));
  }
}
