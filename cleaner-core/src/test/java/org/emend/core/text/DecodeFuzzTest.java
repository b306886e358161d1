package org.emend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** With {@code JAZZER_FUZZ=1} this searches for bytes that get lost; without, it runs the seeds. */
class DecodeFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void decodeIsLossless(byte[] bytes) {
    String text = LosslessUtf8.decode(bytes);
    assertThat(LosslessUtf8.encode(text)).isEqualTo(bytes);
    for (int cut = 0; cut < Math.min(bytes.length, 64); cut++) {
      String parts =
          LosslessUtf8.decode(bytes, 0, cut) + LosslessUtf8.decode(bytes, cut, bytes.length);
      if (LosslessUtf8.firstLoneSurrogate(parts, 0) < 0) {
        assertThat(parts).isEqualTo(text);
      }
    }
  }
}
