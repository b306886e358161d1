package org.emend.rules.boost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoostedTreesTrainerTest {

  private static final Boosting SMALL = Boosting.standard().rounds(60);

  private static BoostedTrees train(Boosting settings, Examples examples) {
    return new BoostedTreesTrainer(settings).train(examples);
  }

  @Test
  void learnsExclusiveOr() {
    BoostedTrees trees = train(SMALL.depth(3), Rows.xor(2_000, 1));
    assertThat(accuracy(trees, Rows.xor(2_000, 2))).isGreaterThan(.98);
  }

  @Test
  void fewLeavesDoWhatDepthDoes() {
    BoostedTrees trees = train(SMALL.depth(12).leaves(6), Rows.xor(2_000, 1));
    assertThat(accuracy(trees, Rows.xor(2_000, 2))).isGreaterThan(.98);
    assertThat(Arrays.stream(trees.uses()).sum()).isLessThanOrEqualTo(60 * 5);
  }

  @Test
  void probabilitiesAreThoseThatLabelsWereDrawnWith() {
    BoostedTrees trees = train(Boosting.standard(), Rows.noisy(40_000, 3));
    Examples unseen = Rows.noisy(40_000, 4);
    double[] stated = new double[10];
    double[] held = new double[10];
    int[] rows = new int[10];
    double away = 0;
    for (int i = 0; i < unseen.size(); i++) {
      double p = trees.probability(unseen.features()[i]);
      int bin = Math.min(9, (int) (10 * p));
      stated[bin] += p;
      held[bin] += unseen.labels()[i];
      rows[bin]++;
      away += Math.abs(p - Rows.truth(unseen.features()[i]));
    }
    for (int b = 0; b < 10; b++) {
      assertThat(rows[b]).isGreaterThan(500);
      assertThat(held[b] / rows[b]).isCloseTo(stated[b] / rows[b], within(.05));
    }
    assertThat(away / unseen.size()).isLessThan(.04);
  }

  @Test
  void missingValuesGoWhereTheyFit() {
    float[][] features = new float[3_000][1];
    float[] labels = new float[3_000];
    for (int i = 0; i < 3_000; i++) {
      features[i][0] = i % 3 == 0 ? Float.NaN : i % 3;
      labels[i] = i % 3 == 1 ? 0 : 1;
    }
    BoostedTrees trees = train(SMALL, Examples.of(features, labels));
    assertThat(trees.probability(new float[] {Float.NaN})).isGreaterThan(.98);
    assertThat(trees.probability(new float[] {1})).isLessThan(.02);
    assertThat(trees.probability(new float[] {2})).isGreaterThan(.98);
  }

  @Test
  void missingValuesAreToldFromAllOthers() {
    float[][] features = new float[3_000][1];
    float[] labels = new float[3_000];
    for (int i = 0; i < 3_000; i++) {
      features[i][0] = i % 3 == 0 ? Float.NaN : i % 30 == 1 ? Float.POSITIVE_INFINITY : i;
      labels[i] = i % 3 == 0 ? 1 : 0;
    }
    BoostedTrees trees = train(SMALL, Examples.of(features, labels));
    assertThat(trees.probability(new float[] {Float.NaN})).isGreaterThan(.98);
    assertThat(trees.probability(new float[] {5})).isLessThan(.02);
    assertThat(trees.probability(new float[] {Float.POSITIVE_INFINITY})).isLessThan(.02);
  }

  @Test
  void allMissingOrAllAlikeIsNoFeature() {
    Examples examples = Rows.noisy(1_000, 6);
    for (float[] row : examples.features()) {
      row[2] = Float.NaN;
      row[3] = 7;
    }
    BoostedTrees trees = train(SMALL, examples);
    assertThat(trees.uses()[2]).isZero();
    assertThat(trees.uses()[3]).isZero();
  }

  @Test
  void oneLabelIsLearnedWithoutTrees() {
    float[] labels = new float[98];
    Arrays.fill(labels, 1);
    BoostedTrees trees = train(SMALL, Examples.of(new float[98][2], labels));
    assertThat(trees.probability(new float[2])).isCloseTo(98.5 / 99, within(1e-9));
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    byte[] once = BoostedTreesTest.bytes(train(SMALL, Rows.noisy(5_000, 7)));
    byte[] again = BoostedTreesTest.bytes(train(SMALL, Rows.noisy(5_000, 7)));
    byte[] otherSeed = BoostedTreesTest.bytes(train(SMALL.seed(2), Rows.noisy(5_000, 7)));
    assertThat(again).isEqualTo(once);
    assertThat(otherSeed).isNotEqualTo(once);
  }

  @Test
  void aWeightStandsForRows() {
    Examples rows = Rows.noisy(3_000, 8);
    Boosting whole = SMALL.rowShare(1);
    float[] weights = new float[3_000];
    for (int i = 0; i < 3_000; i++) {
      weights[i] = i % 3;
    }
    Examples weighted = new Examples(rows.features(), rows.labels(), weights);
    int[] repeated = IntStream.range(0, 3_000).flatMap(i -> repeat(i, i % 3)).toArray();
    float[][] features = new float[repeated.length][];
    float[] labels = new float[repeated.length];
    for (int i = 0; i < repeated.length; i++) {
      features[i] = rows.features()[repeated[i]];
      labels[i] = rows.labels()[repeated[i]];
    }
    // As many bins as values, so that both see the same thresholds.
    for (float[] row : rows.features()) {
      for (int f = 0; f < row.length; f++) {
        row[f] = Math.round(4 * row[f]);
      }
    }
    BoostedTrees byWeight = train(whole, weighted);
    BoostedTrees byRows = train(whole, Examples.of(features, labels));
    for (float[] row : features) {
      assertThat(byWeight.logOdds(row)).isCloseTo(byRows.logOdds(row), within(1e-3));
    }
  }

  private static IntStream repeat(int i, int times) {
    return IntStream.range(0, times).map(j -> i);
  }

  @Test
  void stopsWhereOtherExamplesStopGaining() {
    Examples few = Rows.noisy(400, 9);
    Examples validation = Rows.noisy(4_000, 10);
    Boosting eager = Boosting.standard().rounds(300).rate(.3).minHessian(.1);
    BoostedTrees stopped = new BoostedTreesTrainer(eager).train(few, validation);
    BoostedTrees all = train(eager, few);
    assertThat(stopped.size()).isBetween(1, 100);
    Examples unseen = Rows.noisy(4_000, 11);
    assertThat(loss(stopped, unseen)).isLessThan(loss(all, unseen) * .9);
  }

  @Test
  void aMonotoneFeatureNeverTurns() {
    Random random = new Random(12);
    float[][] features = new float[4_000][2];
    float[] labels = new float[4_000];
    for (int i = 0; i < 4_000; i++) {
      features[i][0] = random.nextFloat();
      features[i][1] = random.nextFloat();
      double wave = .5 + .3 * Math.sin(9 * features[i][0]) + .15 * features[i][1];
      labels[i] = random.nextDouble() < wave ? 1 : 0;
    }
    Examples examples = Examples.of(features, labels);
    assertThat(fallsAlongTheFirst(train(SMALL, examples))).isPositive();
    assertThat(fallsAlongTheFirst(train(SMALL.monotone(1), examples))).isZero();
    assertThat(risesAlongTheFirst(train(SMALL.monotone(-1, 0), examples))).isZero();
  }

  private static long fallsAlongTheFirst(BoostedTrees trees) {
    return IntStream.range(0, 2_000).filter(i -> step(trees, i) < -1e-9).count();
  }

  private static long risesAlongTheFirst(BoostedTrees trees) {
    return IntStream.range(0, 2_000).filter(i -> step(trees, i) > 1e-9).count();
  }

  private static double step(BoostedTrees trees, int i) {
    float second = i % 10 / 10f;
    int steps = i / 10;
    float first = steps / 200f;
    return trees.logOdds(new float[] {first + .005f, second})
        - trees.logOdds(new float[] {first, second});
  }

  @Test
  void settingsWithoutMeaningAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.rate(Double.NaN))
        .withMessageContaining("rate NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> SMALL.bins(256));
    assertThatIllegalArgumentException().isThrownBy(() -> SMALL.monotone(0, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.of(new float[][] {{1}, {1, 2}}, new float[2]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.of(new float[][] {{1}}, new float[] {1.5f}));
  }

  private static double accuracy(BoostedTrees trees, Examples examples) {
    int right = 0;
    for (int i = 0; i < examples.size(); i++) {
      right += trees.logOdds(examples.features()[i]) > 0 == examples.labels()[i] > .5 ? 1 : 0;
    }
    return (double) right / examples.size();
  }

  private static double loss(BoostedTrees trees, Examples examples) {
    double sum = 0;
    for (int i = 0; i < examples.size(); i++) {
      sum += Logistic.loss(examples.labels()[i], trees.logOdds(examples.features()[i]));
    }
    return sum / examples.size();
  }
}
