package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.train.GapChannelTrainer;
import org.emend.rules.words.train.PunctuationTrainer;
import org.junit.jupiter.api.Test;

class GapRepairsTest {

  private static final List<String> GOOD =
      List.of(
          "The cat waited for the dog. The dog ran for this mat, and Mr. Holmes sat.",
          "In the field for the cat, the dog sat. Mr. Holmes waited for this.",
          "Indeed, the cat ran; the dog sat. Mr. Holmes ran for the cat.");

  private static final PunctuationModel MODEL =
      new PunctuationTrainer(10, 30)
          .train(() -> Stream.generate(() -> GOOD).limit(200).flatMap(List::stream));

  private final GapRepairs repairs = new GapRepairs(MODEL, channel(), w -> w.length() > 1);

  @Test
  void aMarkThatNobodyExpectsIsASpeck() {
    assertThat(best("The cat waited .for the dog.")).isEqualTo("The cat waited for the dog.");
    assertThat(best("The dog ran for-this mat.")).isEqualTo("The dog ran for this mat.");
    assertThat(best("The dog, ran for this mat.")).isEqualTo("The dog ran for this mat.");
  }

  @Test
  void oneMarkStandsForAnother() {
    assertThat(best("And Mr, Holmes sat.")).isEqualTo("And Mr. Holmes sat.");
  }

  @Test
  void whatIsExpectedIsNotLookedAt() {
    assertThat(proposals(GOOD.get(0), .1)).isEmpty();
  }

  @Test
  void marksAreLostInNoisyTextOnly() {
    assertThat(proposals("And Mr Holmes sat.", .1)).isNotEmpty();
    assertThat(proposals("And Mr Holmes sat.", .01)).isEmpty();
  }

  @Test
  void changesLieInTheirGaps() {
    for (GapProposal p : proposals("The cat waited .for-this, mat .and the\n.dog", .1)) {
      assertThat(p.change().start()).isGreaterThanOrEqualTo(p.gap().start());
      assertThat(p.change().end()).isLessThanOrEqualTo(p.gap().end());
      assertThat(p.change().end()).isGreaterThan(p.change().start());
    }
  }

  @Test
  void aPassageMayEndWithAnyMarkOrNone() {
    assertThat(proposals("The cat waited for the dog,", .1)).isEmpty();
    assertThat(proposals("The cat waited for the dog", .1)).isEmpty();
    assertThat(proposals(". The cat waited for the dog.", .1)).isEmpty();
  }

  @Test
  void aFullStopBeforeADamagedWordIsBelieved() {
    assertThat(proposals("The dog ran. l waited for this mat.", .1)).isEmpty();
  }

  private List<GapProposal> proposals(String text, double noise) {
    GapEvidence evidence = GapEvidence.of(List.of(text), MODEL);
    return repairs.proposals(text, Gap.of(text), noise, () -> evidence);
  }

  private String best(String text) {
    GapProposal best = proposals(text, .01).get(0);
    return new StringBuilder(text)
        .replace(best.change().start(), best.change().end(), best.change().replacement())
        .toString();
  }

  private static GapChannel channel() {
    GapChannelTrainer trainer = new GapChannelTrainer();
    for (int i = 0; i < 5; i++) {
      trainer.add("a cat .for the dog, and Mr, So", "a cat for the dog, and Mr. So", 1);
      trainer.add("a cat for-the dog, ran and sat", "a cat for the dog ran and sat", 1);
      trainer.add("and Mr So waited for the cat.", "and Mr. So waited for the cat.", 1);
    }
    return trainer.train();
  }
}
