package org.emend.formats.charset;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** With {@code JAZZER_FUZZ=1} this searches for bytes that get lost; without, it runs the seeds. */
class CharsetFuzzTest {

  /** The first byte chooses the charset; the number after the last finds it out. */
  @FuzzTest(maxDuration = "60s")
  void everyInputComesBackOrIsRefused(byte[] data) throws IOException {
    if (data.length == 0) {
      return;
    }
    int number = (data[0] & 0xFF) % (KnownCharsets.names().size() + 1);
    Optional<String> named = KnownCharsets.names().stream().skip(number).findFirst();
    byte[] bytes = Arrays.copyOfRange(data, 1, data.length);
    byte[] utf8;
    TextEncoding encoding;
    try (DecodedInput in =
        new DecodedInput(new ByteArrayInputStream(bytes), "a.html", named, Optional.empty())) {
      utf8 = in.readAllBytes();
      encoding = in.choice().orElseThrow().encoding();
    } catch (NotInCharsetException e) {
      return;
    }
    if (encoding.isUtf8()) {
      assertThat(utf8).isEqualTo(bytes);
      return;
    }
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    EncodedOutput out = new EncodedOutput(back, encoding);
    out.write(utf8);
    out.finish();
    assertThat(back.toByteArray()).isEqualTo(bytes);
  }
}
