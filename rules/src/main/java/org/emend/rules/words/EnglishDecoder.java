package org.emend.rules.words;

import java.util.Optional;
import org.emend.rules.data.Lazy;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.words.decode.WordDecoder;
import org.emend.rules.words.decode.WordSearch;
import org.emend.rules.words.model.WordModel;
import org.emend.rules.words.model.WordTrie;

/** The decoder of English, made when a text first needs it. */
final class EnglishDecoder {

  private static final Lazy<Optional<WordDecoder>> SHARED = new Lazy<>(EnglishDecoder::load);

  private EnglishDecoder() {}

  /** Nothing where this build was made without the model. */
  static Optional<WordDecoder> shared() {
    return SHARED.get();
  }

  private static Optional<WordDecoder> load() {
    return WordModel.englishWords()
        .map(
            words -> {
              Lazy<WordSearch> search = new Lazy<>(() -> search(words.all()));
              return new WordDecoder(words.all(), words.doubtful(), search::get);
            });
  }

  private static WordSearch search(WordTrie words) {
    Lexicon dictionary = EnglishLexicon.shared();
    WordModel model = WordModel.english(words).orElseThrow();
    return new WordSearch(
        model.language(),
        model.misreadings(),
        Optional.of(model.gate()),
        model.typing(),
        dictionary::contains);
  }
}
