package org.emend.rules.words.model;

import java.io.IOException;
import java.util.Optional;

/**
 * What is known of the punctuation between words.
 *
 * @param punctuation how likely what stands between two words is
 * @param channel how text recognisers damage it
 * @param gate how far a repair of it can be trusted
 */
public record GapModel(PunctuationModel punctuation, GapChannel channel, Gate gate) {

  /** Parts of a model file. */
  private static final String PUNCTUATION = "punctuation";

  private static final String CHANNEL = "punctuation channel";
  private static final String GATE = "punctuation gate";

  /** Adds its parts to a file. */
  public void put(ModelFile file) throws IOException {
    file.put(PUNCTUATION, punctuation::write);
    file.put(CHANNEL, channel::write);
    file.put(GATE, gate::write);
  }

  /** Nothing where a model was made without them. */
  public static Optional<GapModel> read(ModelFile file) throws IOException {
    return file.has(GATE)
        ? Optional.of(
            new GapModel(
                PunctuationModel.read(file.section(PUNCTUATION)),
                GapChannel.read(file.section(CHANNEL)),
                Gate.read(file.section(GATE))))
        : Optional.empty();
  }

  /** The part that is counted from text, or nothing where a model was made without it. */
  public static Optional<PunctuationModel> punctuation(ModelFile file) throws IOException {
    return file.has(PUNCTUATION)
        ? Optional.of(PunctuationModel.read(file.section(PUNCTUATION)))
        : Optional.empty();
  }
}
