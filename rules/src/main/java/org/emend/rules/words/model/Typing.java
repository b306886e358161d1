package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * What errors cost a writer at a keyboard, and how far their repair can be trusted.
 *
 * @param channel what is typed for what
 * @param firstLetter what an error in the first letter costs more than elsewhere, in nats
 * @param capital what a small letter for the capital of a name costs, in nats
 * @param gate nothing while it is being trained
 */
public record Typing(Channel channel, double firstLetter, double capital, Optional<Gate> gate) {

  /** The part of a model file that has it. */
  static final String PART = "typing";

  /** What a file says of the words of a language, if anything. */
  static Optional<Typing> read(ModelFile file, LanguageModel language) throws IOException {
    return file.has(PART)
        ? Optional.of(read(file.section(PART), language.words().alphabet()))
        : Optional.empty();
  }

  /**
   * @throws java.util.NoSuchElementException if it has no gate yet
   */
  void write(DataOutput out) throws IOException {
    out.writeInt(Float.floatToIntBits((float) firstLetter));
    out.writeInt(Float.floatToIntBits((float) capital));
    channel.write(out);
    gate.orElseThrow().write(out);
  }

  private static Typing read(Section in, Alphabet alphabet) throws IOException {
    float firstLetter = in.readFloat();
    float capital = in.readFloat();
    Channel channel = Channel.read(in, alphabet);
    return new Typing(channel, firstLetter, capital, Optional.of(Gate.read(in)));
  }
}
