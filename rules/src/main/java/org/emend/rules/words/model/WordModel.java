package org.emend.rules.words.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the word layer knows of a language, read from one resource when it is first asked for
 * and shared by all threads.
 *
 * @param code of the language, as in ISO 639
 * @param language its words and how they follow each other
 * @param misreadings how text recognisers damage them, the usual one first
 * @param gate how far a repair of theirs can be trusted
 * @param typing how writers misspell them; nothing where this was not learned
 * @param doubtful words that may be misspelt
 * @param gaps the punctuation between words, where the model has it
 */
public record WordModel(
    String code,
    LanguageModel language,
    List<Channel> misreadings,
    Gate gate,
    Optional<Typing> typing,
    DoubtfulWords doubtful,
    Optional<GapModel> gaps) {

  /** Parts of a model file. */
  private static final String KNOWN = "known";

  private static final String CHANNEL = "channel";

  private static final String GATE = "gate";
  private static final String DOUBTFUL = "doubtful";

  /** The part with the language's code; a model that has none is of English. */
  private static final String CODE = "code";

  public static final String ENGLISH = "en";

  private static final String ENGLISH_MODEL = "en.model";

  /**
   * The words of a language without how they follow each other.
   *
   * @param doubtful words that may be misspelt
   */
  public record Words(WordTrie all, DoubtfulWords doubtful) {

    KnownWords known() {
      return KnownWords.of(all, doubtful);
    }
  }

  /**
   * What the first look at an English text needs, or nothing where this build was made without a
   * model. In a model that has no such part it is made of the words, which takes longer.
   */
  public static Optional<KnownWords> englishKnown() {
    Optional<Optional<KnownWords>> stored =
        read(
            in -> {
              ModelFile file = ModelFile.first(in);
              return file.has(KNOWN)
                  ? Optional.of(KnownWords.read(file.section(KNOWN)))
                  : Optional.empty();
            });
    return stored.flatMap(known -> known.or(() -> englishWords().map(Words::known)));
  }

  /** The words of English alone, or nothing where this build was made without a model. */
  public static Optional<Words> englishWords() {
    return read(
        in -> {
          ModelFile file = ModelFile.only(in, Set.of(DOUBTFUL, LanguageModel.WORDS));
          return new Words(WordTrie.read(file.section(LanguageModel.WORDS)), doubtful(file));
        });
  }

  /** The English model, or nothing where this build was made without. */
  public static Optional<WordModel> english() {
    return read(in -> read(ModelFile.read(in)));
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> Optional<T> read(Reader<T> reader) {
    try (InputStream in = WordModel.class.getResourceAsStream(ENGLISH_MODEL)) {
      return in == null ? Optional.empty() : Optional.of(reader.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(ENGLISH_MODEL, e);
    }
  }

  /** What the first look at a text needs. */
  public KnownWords known() {
    return KnownWords.of(language.words(), doubtful);
  }

  /** Adds its parts to a file. */
  public void put(ModelFile file) throws IOException {
    // In front: they are read without the rest.
    file.put(KNOWN, known()::write);
    if (!code.equals(ENGLISH)) {
      file.put(CODE, out -> Section.write(out, code));
    }
    file.put(DOUBTFUL, doubtful::write);
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
    if (typing.isPresent()) {
      file.put(Typing.PART, typing.get()::write);
    }
    if (gaps.isPresent()) {
      gaps.get().put(file);
    }
  }

  /** The same with other knowledge of punctuation, or with none. */
  public WordModel with(Optional<GapModel> punctuation) {
    return new WordModel(code, language, misreadings, gate, typing, doubtful, punctuation);
  }

  /** The same as a model of another language. */
  public WordModel in(String other) {
    return new WordModel(other, language, misreadings, gate, typing, doubtful, gaps);
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
    return new WordModel(
        file.has(CODE) ? file.section(CODE).string() : ENGLISH,
        language,
        channels,
        Gate.read(file.section(GATE)),
        Typing.read(file, language),
        doubtful(file),
        GapModel.read(file));
  }

  private static DoubtfulWords doubtful(ModelFile file) throws IOException {
    return file.has(DOUBTFUL) ? DoubtfulWords.read(file.section(DOUBTFUL)) : DoubtfulWords.NONE;
  }
}
