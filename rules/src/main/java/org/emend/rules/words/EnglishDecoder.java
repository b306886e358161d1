package org.emend.rules.words;

import java.util.Optional;
import org.emend.rules.data.Lazy;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.words.decode.WordDecoder;
import org.emend.rules.words.decode.WordSearch;
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
    return WordModel.englishKnown()
        .map(known -> new WordDecoder(known, new Lazy<>(EnglishDecoder::search)::get));
  }

  private static WordSearch search() {
    Lexicon dictionary = EnglishLexicon.shared();
    WordModel model = WordModel.english().orElseThrow();
    return new WordSearch(
        model.language(),
        model.misreadings(),
        Optional.of(model.gate()),
        model.typing(),
        dictionary::contains);
  }
}
