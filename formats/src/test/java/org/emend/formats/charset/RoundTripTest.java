package org.emend.formats.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.emend.formats.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  static Stream<TextEncoding> encodings() {
    return Stream.concat(
        KnownCharsets.names().stream().map(name -> new TextEncoding(name, false)),
        Stream.of("utf-16le", "utf-16be", "utf-32le", "utf-32be")
            .map(name -> new TextEncoding(name, true)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void everyInputComesBackOrIsRefused(TextEncoding encoding) throws Exception {
    int survived = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = bytes(encoding, random);
      byte[] back = back(encoding, bytes);
      if (back != null) {
        survived++;
        assertThat(back).as("seed %d", seed).isEqualTo(bytes);
      }
    }
    assertThat(survived).isGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void sameTextComesOutHoweverTheInputIsCut(TextEncoding encoding) throws Exception {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = bytes(encoding, random);
      String whole = decoded(encoding, bytes, bytes.length);
      for (int size : new int[] {1, 2, 3, 7}) {
        assertThat(decoded(encoding, bytes, size)).as("seed %d", seed).isEqualTo(whole);
      }
    }
  }

  /** The text or the message. */
  private static String decoded(TextEncoding encoding, byte[] bytes, int size) {
    CharsetReader reader = new CharsetReader(encoding, 0);
    StringBuilder text = new StringBuilder();
    try {
      for (int at = 0; at < bytes.length; at += Math.max(size, 1)) {
        text.append(reader.decode(bytes, at, Math.min(bytes.length, at + size), false));
      }
      return text.append(reader.decode(bytes, 0, 0, true)).toString();
    } catch (NotInCharsetException e) {
      return "refused at " + e.place();
    }
  }

  /** What comes back, through UTF-8, or null if it was refused. */
  private static byte[] back(TextEncoding encoding, byte[] bytes) throws IOException {
    byte[] utf8;
    try (DecodedInput in = DecodedInput.as(encoding, new ByteArrayInputStream(bytes))) {
      utf8 = in.readAllBytes();
    } catch (NotInCharsetException e) {
      return null;
    }
    assertThat(encoding.isUtf8() || new String(utf8, UTF_8).indexOf('\uFFFD') < 0).isTrue();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (encoding.isUtf8()) {
      return utf8;
    }
    EncodedOutput encoded = new EncodedOutput(out, encoding);
    for (byte b : utf8) {
      encoded.write(b);
    }
    encoded.finish();
    return out.toByteArray();
  }

  /** Text that the charset can hold, mostly, with some bytes of any kind. */
  private static byte[] bytes(TextEncoding encoding, SplittableRandom random) throws IOException {
    String text = new String(Read.anything(random, 20), UTF_8).replace("\uFFFD", "?");
    String more = List.of("Ünï", "Съ", "カﾅ漢", "한", "的，", "שלום", "ก็").get(random.nextInt(7));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(encoding.mark());
    bytes.writeBytes(Sample.encoded(encoding.name(), text + more));
    if (random.nextInt(2) == 0) {
      byte[] any = new byte[random.nextInt(6)];
      random.nextBytes(any);
      bytes.writeBytes(any);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "shift_jis,    a second code for the same character,  61 ED 40",
    "iso-2022-jp,  an escape that changes nothing,        61 1B 28 42 62",
    "utf-16le,     an odd byte at the end,                61 00 62",
    "utf-16le,     a lone surrogate,                      61 00 3D D8 62 00",
    "utf-16be,     a surrogate cut off,                   D8 3D",
    "utf-32le,     a surrogate,                           3D D8 00 00",
    "utf-32be,     above U+10FFFF,                        00 11 00 00",
    "windows-1253, an undefined byte above 0x9F,          E1 D2",
    "euc-kr,       half a character at the end,           B0 A1 B0",
    "big5,         a byte that begins nothing,            A4 40 FF",
    "gb18030,      a cut sequence of four,                81 30 81",
  })
  void whatWouldNotComeBackIsRefused(String charset, String what, String hex) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

    assertThatThrownBy(() -> decode(charset, bytes))
        .as(what)
        .isInstanceOf(NotInCharsetException.class)
        .hasMessageContaining(charset);
  }

  private static String decode(String charset, byte[] bytes) throws IOException {
    return new CharsetReader(new TextEncoding(charset, false), 0)
        .decode(bytes, 0, bytes.length, true);
  }

  @Test
  void messageNamesTheByteAndItsPlace() {
    assertThatThrownBy(() -> decode("windows-1253", new byte[] {'a', 'b', (byte) 0xD2, 'c'}))
        .hasMessage("0xD2 at byte 2 is not windows-1253");
  }

  @Test
  void gapsAmongTheControlsAreControls() throws Exception {
    assertThat(decode("windows-1252", new byte[] {(byte) 0x81, (byte) 0x92}))
        .isEqualTo("\u0081\u2019");
    assertThat(decode("windows-1250", new byte[] {(byte) 0x83})).isEqualTo("\u0083");
    for (String name : List.of("windows-1252", "iso-8859-1", "macintosh", "ibm850", "koi8-r")) {
      byte[] all = new byte[256];
      for (int b = 0; b < 256; b++) {
        all[b] = (byte) b;
      }
      assertThat(decode(name, all)).as(name).hasSize(256).doesNotContain("\uFFFD");
    }
  }

  @Test
  void characterThatACharsetCannotHoldIsNamed() {
    assertThatThrownBy(() -> new CharsetWriter(new TextEncoding("koi8-r", false)).encode("a\u2019"))
        .isInstanceOf(NotInCharsetException.class)
        .hasMessage("no koi8-r for U+2019 \u2019")
        .satisfies(e -> assertThat(((NotInCharsetException) e).place()).isEqualTo(1));
  }
}
