package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.train.PunctuationTrainer;
import org.junit.jupiter.api.Test;

class GapEvidenceTest {

  private static final PunctuationModel MODEL =
      new PunctuationTrainer(6, 20)
          .train(
              () ->
                  Stream.generate(() -> "The cat, the dog and the mouse sat. The cat ran.")
                      .limit(500));

  @Test
  void aDocumentTellsHowOftenAMarkIsDoubtful() {
    GapEvidence evidence =
        GapEvidence.of(
            List.of("The cat sat. The .dog ran. The .cat sat.", "The mouse ran."), MODEL);
    assertThat(evidence.count(" .")).isEqualTo(2);
    assertThat(evidence.doubts(" .")).isEqualTo(2);
    assertThat(evidence.doubts(". ")).isZero();
    assertThat(evidence.doubt(" .")).isGreaterThan(evidence.doubt(". "));
    assertThat(evidence.noise()).isPositive();
  }

  @Test
  void aWordThatMostlyHasAFullStopIsKnown() {
    GapEvidence evidence =
        GapEvidence.of(List.of("Mr. Jones, Mr. Brown, Mr Smith and Mr. Gray"), MODEL);
    assertThat(evidence.stops("Mr")).isEqualTo(.75);
    assertThat(evidence.stops("Brown")).isEqualTo(-1);
  }

  @Test
  void hyphensAreCountedByThePairTheyJoin() {
    GapEvidence evidence = GapEvidence.of(List.of("A well-known, Well-known cat"), MODEL);
    assertThat(evidence.hyphenated("well", "known")).isEqualTo(2);
    assertThat(evidence.hyphenated("known", "well")).isZero();
  }
}
