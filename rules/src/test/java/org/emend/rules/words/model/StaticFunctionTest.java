package org.emend.rules.words.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StaticFunctionTest {

  private static final int VALUE_BITS = 9;
  private static final int FINGERPRINT_BITS = 8;

  private final long[] keys = new long[20_000];
  private final int[] values = new int[keys.length];

  StaticFunctionTest() {
    Random random = new Random(7);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) i << 40 | random.nextInt(1 << 20);
      values[i] = random.nextInt(1 << VALUE_BITS);
    }
  }

  @Test
  void everyKeyHasItsValue() {
    assertHasAll(StaticFunction.of(keys, values, VALUE_BITS, FINGERPRINT_BITS));
  }

  @Test
  void itComesBackAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StaticFunction.of(keys, values, VALUE_BITS, FINGERPRINT_BITS)
        .write(new DataOutputStream(bytes));
    assertHasAll(StaticFunction.read(new Section(ByteBuffer.wrap(bytes.toByteArray()))));
  }

  private void assertHasAll(StaticFunction function) {
    for (int i = 0; i < keys.length; i++) {
      assertThat(function.get(keys[i])).isEqualTo(values[i]);
    }
  }

  @Test
  void absentKeysAreTakenForPresentOnesAsOftenAsTheFingerprintAllows() {
    StaticFunction function = StaticFunction.of(keys, values, VALUE_BITS, FINGERPRINT_BITS);
    int absent = 200_000;
    int mistaken = 0;
    for (int i = 0; i < absent; i++) {
      mistaken += function.get(-1L - i) == StaticFunction.ABSENT ? 0 : 1;
    }
    double expected = absent / (double) (1 << FINGERPRINT_BITS);
    assertThat((double) mistaken).isBetween(.8 * expected, 1.2 * expected);
  }

  @Test
  void valuesAcrossTheBoundaryOfWordsAreWhole() {
    int[] high = new int[keys.length];
    Arrays.fill(high, (1 << 23) - 1);
    StaticFunction function = StaticFunction.of(keys, high, 23, 14);
    for (long key : keys) {
      assertThat(function.get(key)).isEqualTo((1 << 23) - 1);
    }
  }

  @Test
  void noneAndOneAreEnoughKeys() {
    StaticFunction none = StaticFunction.of(new long[0], new int[0], 4, 20);
    assertThat(none.get(5)).isEqualTo(StaticFunction.ABSENT);
    StaticFunction one = StaticFunction.of(new long[] {5}, new int[] {11}, 4, 20);
    assertThat(one.get(5)).isEqualTo(11);
    assertThat(one.get(6)).isEqualTo(StaticFunction.ABSENT);
  }

  @Test
  void aKeyThatComesTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaticFunction.of(new long[] {3, 3}, new int[] {1, 2}, 4, 8));
  }
}
