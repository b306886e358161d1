package org.emend.rules.words.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.emend.rules.words.model.ModelFile;
import org.emend.rules.words.model.PunctuationModel;
import org.junit.jupiter.api.Test;

class PunctuationTrainerTest {

  private static final List<String> LINES =
      List.of(
          "However, the cat sat. The dog ran.",
          "However, the dog sat. However, it rained.",
          "It was a well-known cat, and the dog was well-known.",
          "The cat sat on the mat. It was a dog.");

  @Test
  void aWordTellsWhatStandsBesideIt() {
    PunctuationModel model = train();
    double[] costs = model.costs("However", "the");
    assertThat(costs[model.number(", ")]).isLessThan(costs[model.number(" ")]);
    assertThat(model.costs("sat", "The")[model.number(". ")])
        .isLessThan(model.costs("sat", "the")[model.number(". ")]);
    double hyphen = model.costs("well", "known")[model.number("-")];
    assertThat(hyphen).isLessThan(model.costs("the", "known")[model.number("-")]);
  }

  @Test
  void probabilitiesAddUpToOne() {
    double sum = 0;
    for (double cost : train().costs("unheard", "Words")) {
      sum += Math.exp(-cost);
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  @Test
  void comesBackFromAFile() throws IOException {
    PunctuationModel model = train();
    ModelFile file = ModelFile.read(new ByteArrayInputStream(bytes(model)));
    PunctuationModel back = PunctuationModel.read(file.section("punctuation"));
    assertThat(back.gaps()).isEqualTo(model.gaps());
    assertThat(back.costs("However", "it")).isEqualTo(model.costs("However", "it"));
  }

  @Test
  void anUnlistedGapIsOneOfTheOthers() {
    PunctuationModel model = train();
    assertThat(model.isListed(" ;:")).isFalse();
    assertThat(model.number(" ;:")).isEqualTo(model.gaps().size() - 1);
  }

  private static PunctuationModel train() {
    return new PunctuationTrainer(6, 20)
        .train(() -> Stream.generate(() -> LINES).limit(20).flatMap(List::stream));
  }

  private static byte[] bytes(PunctuationModel model) throws IOException {
    ModelFile file = new ModelFile();
    file.put("punctuation", model::write);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }
}
