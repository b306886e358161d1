package org.emend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.emend.core.text.LosslessUtf8;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void whatIsWholeCanBeDecodedApart() {
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = Read.anything(random, 12);
      for (int cut = 0; cut <= bytes.length; cut++) {
        int whole = Utf8.wholeLength(bytes, cut);
        String apart =
            LosslessUtf8.decode(Arrays.copyOf(bytes, whole))
                + LosslessUtf8.decode(Arrays.copyOfRange(bytes, whole, bytes.length));
        assertThat(whole).isBetween(Math.max(0, cut - 3), cut);
        assertThat(apart).as("seed %d, cut %d", seed, cut).isEqualTo(LosslessUtf8.decode(bytes));
      }
    }
  }
}
