package org.emend.rules.words.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything the word layer knows of a language, read from one resource when it is first asked for
 * and shared by all threads.
 *
 * @param language its words and how they follow each other
 * @param misreadings how text recognisers damage them, the usual one first
 * @param gate how far a repair can be trusted
 * @param gaps the punctuation between words, where the model has it
 */
public record WordModel(
    LanguageModel language, List<Channel> misreadings, Gate gate, Optional<GapModel> gaps) {

  /** Parts of a model file. */
  private static final String CHANNEL = "channel";

  private static final String GATE = "gate";

  private static final String ENGLISH = "en.model";

  /** The words of English alone, or nothing where this build was made without a model. */
  public static Optional<WordTrie> englishWords() {
    return read(in -> WordTrie.read(ModelFile.first(in, LanguageModel.WORDS)));
  }

  /**
   * The English model.
   *
   * @param words as {@link #englishWords} gives them
   */
  public static Optional<WordModel> english(WordTrie words) {
    return read(
        in -> {
          ModelFile file = ModelFile.read(in);
          return read(LanguageModel.read(words, file), file);
        });
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> Optional<T> read(Reader<T> reader) {
    try (InputStream in = WordModel.class.getResourceAsStream(ENGLISH)) {
      return in == null ? Optional.empty() : Optional.of(reader.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(ENGLISH, e);
    }
  }

  /** Adds its parts to a file. */
  public void put(ModelFile file) throws IOException {
    language.put(file);
    file.put(
        CHANNEL,
        out -> {
          out.writeByte(misreadings.size());
          for (Channel channel : misreadings) {
            channel.write(out);
          }
        });
    file.put(GATE, gate::write);
    if (gaps.isPresent()) {
      gaps.get().put(file);
    }
  }

  /** The same with other knowledge of punctuation, or with none. */
  public WordModel with(Optional<GapModel> punctuation) {
    return new WordModel(language, misreadings, gate, punctuation);
  }

  public static WordModel read(ModelFile file) throws IOException {
    return read(LanguageModel.read(file), file);
  }

  private static WordModel read(LanguageModel language, ModelFile file) throws IOException {
    Section section = file.section(CHANNEL);
    List<Channel> channels = new ArrayList<>();
    for (int left = section.readByte(); left > 0; left--) {
      channels.add(Channel.read(section, language.words().alphabet()));
    }
    return new WordModel(language, channels, Gate.read(file.section(GATE)), GapModel.read(file));
  }
}
