package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emend.rules.boost.Boosting;
import org.emend.rules.boost.CrossFit;
import org.emend.rules.boost.Examples;
import org.emend.rules.boost.Isotonic;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.GapModel;
import org.emend.rules.words.model.Gate;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.ModelFile;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.train.GapChannelTrainer;
import org.emend.rules.words.train.LanguageTrainer;
import org.emend.rules.words.train.PunctuationTrainer;
import org.junit.jupiter.api.Test;

class GapDecoderTest {

  private static final Supplier<Stream<String>> TEXT =
      () ->
          Stream.generate(
                  () -> "The cat waited for the dog. The dog ran for this mat, and Mr. Holmes sat.")
              .limit(200);

  private static final LanguageModel LANGUAGE =
      new LanguageTrainer()
          .dictionary(Stream.of("the", "cat", "waited", "for", "dog", "ran", "this", "mat", "sat"))
          .train(TEXT, new LanguageTrainer.Least(1, 1, 1));

  private static final PunctuationModel MODEL = new PunctuationTrainer(10, 30).train(TEXT);

  private static final GapChannel CHANNEL =
      new GapChannelTrainer()
          .add("a cat .for the dog, and Mr, So", "a cat for the dog, and Mr. So", 9)
          .train();

  private static final String READ = "The cat waited .for the dog. And Mr, Holmes, sat.";

  @Test
  void aGapIsRepairedOnceAtMost() {
    List<GapRepair> repairs = repairs(0);
    assertThat(repairs).isNotEmpty();
    for (int i = 0; i < repairs.size(); i++) {
      GapRepair repair = repairs.get(i);
      assertThat(repair.end()).isGreaterThan(repair.start());
      assertThat(repair.confidence()).isBetween(0.0, 1.0);
      assertThat(i == 0 || repairs.get(i - 1).end() <= repair.start()).isTrue();
    }
    assertThat(repairs.get(0).read()).isEqualTo(" .");
    assertThat(repairs.get(0).replacement()).isEmpty();
  }

  @Test
  void whatIsNotSureEnoughIsLeftOut() {
    assertThat(repairs(1)).isEmpty();
  }

  @Test
  void aModelComesBackFromAFile() throws IOException {
    ModelFile file = new ModelFile();
    assertThat(GapModel.read(file)).isEmpty();
    new GapModel(MODEL, CHANNEL, gate()).put(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    ModelFile read = ModelFile.read(new ByteArrayInputStream(out.toByteArray()));
    GapModel back = GapModel.read(read).orElseThrow();
    float[] row = row(7);
    assertThat(back.gate().confidence(row, 1)).isEqualTo(gate().confidence(row, 1));
    assertThat(back.channel().cost(" .", " ")).isEqualTo(CHANNEL.cost(" .", " "));
    assertThat(GapModel.punctuation(read).orElseThrow().gaps()).isEqualTo(MODEL.gaps());
  }

  private static List<GapRepair> repairs(double least) {
    GapDecoder decoder =
        GapDecoder.of(LANGUAGE, new GapModel(MODEL, CHANNEL, gate()), word -> word.length() > 1);
    GapEvidence evidence = decoder.evidence(List.of(READ));
    return decoder.repairs(READ, .05, () -> evidence, least);
  }

  /** Learned from rows of which the label is whether the margin is great. */
  private static Gate gate() {
    float[][] rows = new float[60][];
    float[] labels = new float[rows.length];
    float[] weights = new float[rows.length];
    long[] groups = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(i % 10);
      labels[i] = i % 10 > 4 ? 1 : 0;
      weights[i] = 1;
      groups[i] = i;
    }
    CrossFit fit =
        CrossFit.train(
            Boosting.standard().rounds(10), new Examples(rows, labels, weights), groups, 3);
    Isotonic[] calibrations = new Isotonic[GapDecoder.CLASSES];
    Arrays.fill(calibrations, Isotonic.fit(fit.logOdds(), labels, weights));
    return new Gate(fit.model(), calibrations);
  }

  private static float[] row(float margin) {
    float[] row = new float[GapFeatures.NAMES.size()];
    row[GapFeatures.NAMES.indexOf("margin over the gap as it stands")] = margin;
    return row;
  }
}
