package org.emend.rules.words.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.ModelFile;
import org.junit.jupiter.api.Test;

class GapChannelTrainerTest {

  @Test
  void whatWasSeenCostsLess() {
    GapChannel channel = channel();
    assertThat(channel.cost(" .", " ")).isLessThan(channel.cost(" ;", " "));
    assertThat(channel.cost(" ", " ")).isLessThan(.5);
  }

  @Test
  void aMarkTellsOfGapsThatWereNeverSeen() {
    GapChannel channel = channel();
    assertThat(channel.cost(", .", ", ")).isLessThan(channel.cost(", ;", ", "));
  }

  @Test
  void lostWordsAreNoMarks() {
    GapChannel channel =
        new GapChannelTrainer().add("one two three", "one or two three", 9).train();
    assertThat(channel.cost(" ", " or ")).isGreaterThan(10);
  }

  @Test
  void comesBackFromAFile() throws IOException {
    GapChannel channel = channel();
    ModelFile file = new ModelFile();
    file.put("gaps", channel::write);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    GapChannel back =
        GapChannel.read(
            ModelFile.read(new ByteArrayInputStream(out.toByteArray())).section("gaps"));
    assertThat(back.cost(" .", " ")).isEqualTo(channel.cost(" .", " "));
  }

  private static GapChannel channel() {
    GapChannelTrainer trainer = new GapChannelTrainer();
    for (int i = 0; i < 20; i++) {
      trainer.add("the .cat and the dog, or the mouse", "the cat and the dog, or the mouse", 1);
    }
    return trainer.train();
  }
}
