package org.emend.rules.words.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.rules.data.Lazy;

/**
 * Everything the word layer knows of a language, read from one resource when it is first asked for
 * and shared by all threads.
 *
 * @param language its words and how they follow each other
 * @param misreadings how text recognisers damage them, the usual one first
 * @param gate how far a repair can be trusted
 */
public record WordModel(LanguageModel language, List<Channel> misreadings, Gate gate) {

  /** Parts of a model file. */
  public static final String LANGUAGE = "language";

  public static final String CHANNEL = "channel";
  public static final String GATE = "gate";

  private static final String ENGLISH = "en.model";

  private static final Lazy<Optional<WordModel>> SHARED = new Lazy<>(WordModel::load);

  /** The English model, or nothing where this build was made without it. */
  public static Optional<WordModel> english() {
    return SHARED.get();
  }

  private static Optional<WordModel> load() {
    try (InputStream in = WordModel.class.getResourceAsStream(ENGLISH)) {
      return in == null ? Optional.empty() : Optional.of(read(ModelFile.read(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(ENGLISH, e);
    }
  }

  /** Adds its parts to a file. */
  public void put(ModelFile file) throws IOException {
    file.put(LANGUAGE, language::write);
    file.put(
        CHANNEL,
        out -> {
          out.writeByte(misreadings.size());
          for (Channel channel : misreadings) {
            channel.write(out);
          }
        });
    file.put(GATE, gate::write);
  }

  public static WordModel read(ModelFile file) throws IOException {
    LanguageModel language = LanguageModel.read(file.section(LANGUAGE));
    Section section = file.section(CHANNEL);
    List<Channel> channels = new ArrayList<>();
    for (int left = section.readByte(); left > 0; left--) {
      channels.add(Channel.read(section, language.words().alphabet()));
    }
    return new WordModel(language, channels, Gate.read(file.section(GATE)));
  }
}
