package org.emend.rules.boost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

  private static final float NAN = Float.NaN;

  @Test
  void aRowFollowsItsSplitsToALeafOfEachTree() {
    NodeList list = new NodeList();
    list.split(0, 1.5f, true);
    list.leaf(10);
    list.split(1, -0f, false);
    list.leaf(20);
    list.leaf(30);
    list.leaf(400);
    BoostedTrees trees = new BoostedTrees(2, .25, 2, list);

    assertThat(trees.logOdds(new float[] {1.5f, 7})).isEqualTo(410.25);
    assertThat(trees.logOdds(new float[] {Math.nextUp(1.5f), 0})).isEqualTo(420.25);
    assertThat(trees.logOdds(new float[] {2, Float.MIN_VALUE})).isEqualTo(430.25);
    assertThat(trees.logOdds(new float[] {2, -3})).isEqualTo(420.25);
    assertThat(trees.logOdds(new float[] {NAN, -3})).isEqualTo(410.25);
    assertThat(trees.logOdds(new float[] {2, NAN})).isEqualTo(430.25);
    assertThat(trees.logOdds(new float[] {Float.NEGATIVE_INFINITY, 0})).isEqualTo(410.25);
    assertThat(trees.logOdds(new float[] {Float.POSITIVE_INFINITY, -1})).isEqualTo(420.25);
    assertThat(trees.uses()).containsExactly(1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> trees.logOdds(new float[3]));
  }

  @Test
  void noTreesGiveTheBase() {
    BoostedTrees trees = new BoostedTrees(1, 0, 0, new NodeList());
    assertThat(trees.probability(new float[1])).isEqualTo(.5);
  }

  @Test
  void whatIsReadBackGivesTheSameBits() throws IOException {
    Examples examples = Rows.noisy(3_000, 5);
    BoostedTrees trees = new BoostedTreesTrainer(Boosting.standard().rounds(40)).train(examples);
    byte[] bytes = bytes(trees);

    BoostedTrees read = BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(bytes)));

    for (float[] row : examples.features()) {
      assertThat(read.logOdds(row)).isEqualTo(trees.logOdds(row));
    }
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @Test
  void twoHundredTreesTakeLessThan100Kilobytes() throws IOException {
    BoostedTrees trees =
        new BoostedTreesTrainer(Boosting.standard().minHessian(.01)).train(Rows.noisy(8_000, 5));
    assertThat(trees.size()).isEqualTo(200);
    assertThat(bytes(trees)).hasSizeLessThan(100_000).hasSizeGreaterThan(40_000);
  }

  @Test
  void damagedFilesAreRefused() throws IOException {
    BoostedTrees trees =
        new BoostedTreesTrainer(Boosting.standard().rounds(3)).train(Rows.xor(500, 1));
    byte[] bytes = bytes(trees);
    for (int cut = 0; cut < bytes.length; cut++) {
      int length = cut;
      assertThatThrownBy(
              () ->
                  BoostedTrees.read(
                      new DataInputStream(new ByteArrayInputStream(bytes, 0, length))))
          .isInstanceOf(EOFException.class);
    }
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) 0x80;
      readOrRefuse(damaged);
    }
    bytes[0]++;
    assertThatThrownBy(
            () -> BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(bytes))))
        .isInstanceOf(StreamCorruptedException.class);
  }

  private static void readOrRefuse(byte[] damaged) {
    try {
      BoostedTrees read = BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(damaged)));
      assertThat(read.logOdds(new float[read.width()])).isFinite();
    } catch (IOException e) {
      assertThat(e).isInstanceOfAny(StreamCorruptedException.class, EOFException.class);
    }
  }

  static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
