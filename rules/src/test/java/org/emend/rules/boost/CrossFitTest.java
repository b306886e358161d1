package org.emend.rules.boost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrossFitTest {

  private static final int FOLDS = 4;
  private static final Boosting SETTINGS = Boosting.standard().rounds(40).minHessian(.1);

  private final Examples examples;
  private final long[] groups = new long[2_000];

  /** A group's label is drawn by a coin: who has not seen the group cannot know it. */
  CrossFitTest() {
    Random random = new Random(1);
    float[][] features = new float[groups.length][1];
    float[] labels = new float[groups.length];
    boolean[] coins = new boolean[100];
    for (int g = 0; g < coins.length; g++) {
      coins[g] = random.nextBoolean();
    }
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i % 100;
      features[i][0] = groups[i];
      labels[i] = coins[i % 100] ? 1 : 0;
    }
    examples = Examples.of(features, labels);
  }

  @Test
  void noRowIsScoredByAModelThatSawItsGroup() throws IOException {
    CrossFit fit = CrossFit.train(SETTINGS, examples, groups, FOLDS);
    int right = 0;
    int rightAfterAll = 0;
    for (int i = 0; i < groups.length; i++) {
      float[] row = examples.features()[i];
      boolean label = examples.labels()[i] == 1;
      BoostedTrees blind = fit.folds().get(CrossFit.foldOf(groups[i], FOLDS));
      assertThat(fit.logOdds()[i]).isEqualTo(blind.logOdds(row));
      right += fit.logOdds()[i] > 0 == label ? 1 : 0;
      rightAfterAll += fit.model().logOdds(row) > 0 == label ? 1 : 0;
    }
    assertThat(rightAfterAll).isGreaterThan(1_900);
    assertThat(right).isLessThan(1_400);
    for (int k = 0; k < FOLDS; k++) {
      int fold = k;
      Examples others = examples.where(i -> CrossFit.foldOf(groups[i], FOLDS) != fold);
      BoostedTrees blind = new BoostedTreesTrainer(SETTINGS).train(others);
      assertThat(BoostedTreesTest.bytes(fit.folds().get(k)))
          .isEqualTo(BoostedTreesTest.bytes(blind));
    }
  }

  @Test
  void namesSpreadEvenlyOverFolds() {
    int[] sizes = new int[5];
    for (int i = 0; i < 5_000; i++) {
      sizes[CrossFit.foldOf(CrossFit.group("document-" + i + ".txt"), 5)]++;
    }
    for (int size : sizes) {
      assertThat(size).isBetween(900, 1_100);
    }
    assertThat(CrossFit.group("")).isEqualTo(0xCBF29CE484222325L);
  }

  @Test
  void oneGroupCannotBeHeldOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossFit.train(SETTINGS, examples, new long[2_000], FOLDS));
  }
}
