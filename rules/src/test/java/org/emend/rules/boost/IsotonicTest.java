package org.emend.rules.boost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IsotonicTest {

  /** By hand: .3, .2 and .1 pool to .2; .5 and three times .4 pool to .425. */
  @Test
  void adjacentViolatorsArePooled() {
    double[] scores = {1, 2, 3, 4, 5, 6};
    float[] labels = {.1f, .3f, .2f, .1f, .5f, .4f};
    float[] weights = {1, 1, 1, 1, 1, 3};
    Pools pools = Pools.of(scores, labels, weights);
    pools.ascend(0);
    assertThat(pools.size()).isEqualTo(3);
    assertThat(pools.mean(0, 0)).isCloseTo(.1, within(1e-6));
    assertThat(pools.mean(1, 0)).isCloseTo(.2, within(1e-6));
    assertThat(pools.mean(2, 0)).isCloseTo(.425, within(1e-6));
    assertThat(pools.scores()).containsExactly(new double[] {1, 3, 5.75}, within(1e-9));
  }

  @Test
  void equalScoresAreOnePool() {
    Pools pools = Pools.of(new double[] {2, 1, 2}, new float[] {1, 0, 0}, new float[] {1, 1, 1});
    assertThat(pools.size()).isEqualTo(2);
    assertThat(pools.mean(1, 0)).isEqualTo(.5);
  }

  @Test
  void anEndClaimsNoMoreThanItsRowsShow() {
    double[] scores = new double[200];
    float[] labels = new float[200];
    for (int i = 0; i < 200; i++) {
      scores[i] = i < 100 ? -1 : 1;
      labels[i] = i < 100 ? 0 : 1;
    }
    Isotonic isotonic = fit(scores, labels);
    assertThat(isotonic.at(1)).isCloseTo(101. / 102, within(1e-9));
    assertThat(isotonic.at(1e9)).isEqualTo(isotonic.at(1));
    assertThat(isotonic.at(Double.NEGATIVE_INFINITY)).isCloseTo(1. / 102, within(1e-9));
    assertThat(isotonic.at(0)).isCloseTo(.5, within(1e-9));
    assertThat(isotonic.at(Double.NaN)).isNaN();
  }

  @Test
  void ascendsAndKeepsFewKnots() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int size = 1 + random.nextInt(400);
      double[] scores = new double[size];
      float[] labels = new float[size];
      float[] weights = new float[size];
      for (int i = 0; i < size; i++) {
        scores[i] = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextGaussian();
        labels[i] = random.nextInt(2);
        weights[i] = 1 + random.nextInt(3);
      }
      Isotonic isotonic = Isotonic.fit(scores, labels, weights, 7, .01);
      assertThat(isotonic.size()).as("seed %d", seed).isBetween(1, 7);
      double[] at = new double[1_000];
      Arrays.setAll(at, i -> isotonic.at((i - 500) / 80.));
      assertThat(at).as("seed %d", seed).isSorted();
      assertThat(at[0]).isPositive();
      assertThat(at[999]).isLessThan(1);
    }
  }

  /** Scores twice as sure as they may be, and too high by one. */
  @Test
  void undoesOverconfidence() {
    Random random = new Random(1);
    double[] scores = new double[50_000];
    float[] labels = new float[50_000];
    for (int i = 0; i < scores.length; i++) {
      double truth = 2 * random.nextGaussian();
      labels[i] = random.nextDouble() < Logistic.probability(truth) ? 1 : 0;
      scores[i] = 2 * truth + 1;
    }
    Isotonic isotonic = fit(scores, labels);
    for (double truth = -3; truth <= 3; truth += .25) {
      assertThat(isotonic.at(2 * truth + 1))
          .as("log-odds %s", truth)
          .isCloseTo(Logistic.probability(truth), within(.03));
    }
  }

  @Test
  void whatIsReadBackGivesTheSameBits() throws IOException {
    Random random = new Random(2);
    double[] scores = random.doubles(500).toArray();
    float[] labels = new float[500];
    for (int i = 0; i < 500; i++) {
      labels[i] = random.nextDouble() < scores[i] ? 1 : 0;
    }
    Isotonic isotonic = fit(scores, labels);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    isotonic.write(new DataOutputStream(bytes));

    Isotonic read = read(bytes.toByteArray());

    for (double score : scores) {
      assertThat(read.at(score)).isEqualTo(isotonic.at(score));
    }
    byte[] damaged = bytes.toByteArray();
    System.arraycopy(damaged, 6, damaged, 22, 16); // the second knot is the first again
    assertThatThrownBy(() -> read(damaged)).isInstanceOf(StreamCorruptedException.class);
  }

  @Test
  void rowsWithoutMeaningAreRefused() {
    float[] one = {1};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Isotonic.fit(new double[] {Double.NaN}, one, one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Isotonic.fit(new double[] {1}, one, new float[] {0}));
    assertThatIllegalArgumentException().isThrownBy(() -> Isotonic.fit(new double[2], one, one));
  }

  private static Isotonic fit(double[] scores, float[] labels) {
    float[] weights = new float[scores.length];
    Arrays.fill(weights, 1);
    return Isotonic.fit(scores, labels, weights);
  }

  private static Isotonic read(byte[] bytes) throws IOException {
    return Isotonic.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
