package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void knownDistances() {
    assertThat(EditDistance.of("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.of("", "abc")).isEqualTo(3);
    assertThat(EditDistance.of("abc", "")).isEqualTo(3);
    assertThat(EditDistance.of("same", "same")).isZero();
    assertThat(EditDistance.of("\uD83D\uDE00", "\uD83D\uDE01")).as("code points").isEqualTo(1);
  }

  @Test
  void itIsWhatTheTableSays() {
    Random random = new Random(3);
    for (int n = 0; n < 2_000; n++) {
      int[] a = random.ints(random.nextInt(200), 0, 4).toArray();
      int[] b = random.ints(random.nextInt(200), 0, 4).toArray();
      assertThat(EditDistance.of(a, b)).as("seed 3, pair %d", n).isEqualTo(table(a, b));
    }
  }

  /** Wagner and Fischer's table, row by row. */
  private static int table(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int above = row[j];
        int pair = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(pair, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length];
  }
}
