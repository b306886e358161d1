package org.emend.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.emend.core.Property.same;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.emend.core.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LosslessUtf8Test {

  /** The bytes at which the rules of well-formedness change, and one of each kind between. */
  private static final int[] TURNING_POINTS = {
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
  };

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }

  @Nested
  class DecodeIsLossless {

    @Test
    void allArraysOfOneAndTwoBytes() {
      for (int a = 0; a < 256; a++) {
        requireLossless(a);
        for (int b = 0; b < 256; b++) {
          requireLossless(a, b);
        }
      }
    }

    @Test
    void allArraysOfThreeAndFourBytesWhereTheRulesChange() {
      for (int a : TURNING_POINTS) {
        for (int b : TURNING_POINTS) {
          for (int c : TURNING_POINTS) {
            requireLossless(a, b, c);
            for (int d : TURNING_POINTS) {
              requireLossless(a, b, c, d);
            }
          }
        }
      }
    }

    @Test
    void randomArraysFullOfBrokenSequences() {
      Property.check(200_000, random -> requireLossless(brokenUtf8(random)));
    }

    private void requireLossless(int... units) {
      byte[] bytes = new byte[units.length];
      for (int i = 0; i < units.length; i++) {
        bytes[i] = (byte) units[i];
      }
      requireLossless(bytes);
    }

    private void requireLossless(byte[] bytes) {
      String text = LosslessUtf8.decode(bytes);
      if (!Arrays.equals(LosslessUtf8.encode(text), bytes)) {
        throw new AssertionError("lost: " + HexFormat.ofDelimiter(" ").formatHex(bytes));
      }
      same(text, naivelyDecoded(bytes), HexFormat.ofDelimiter(" ").formatHex(bytes));
    }
  }

  private static byte[] brokenUtf8(SplittableRandom random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = random.nextInt(8); i >= 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> bytes.write(random.nextInt(256));
        case 1 -> bytes.write(TURNING_POINTS[random.nextInt(TURNING_POINTS.length)]);
        default -> {
          byte[] character = Property.pick(random, CHARACTERS).getBytes(UTF_8);
          boolean cut = random.nextInt(3) == 0;
          bytes.write(character, 0, cut ? random.nextInt(character.length) : character.length);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static final List<String> CHARACTERS =
      List.of(
          "a", "\u00E9", "\u2019", "\uFFFD", "\uD7FF", "\uE000", "\uD83D\uDE00", "\uDBFF\uDFFF");

  /** By trial: what the JDK writes as these very bytes is a character, else a byte is escaped. */
  private static String naivelyDecoded(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      String character = "";
      int length = 0;
      while (character.isEmpty() && length < 4 && at + length < bytes.length) {
        character = characterOf(Arrays.copyOfRange(bytes, at, at + ++length));
      }
      if (character.isEmpty()) {
        text.append((char) (0xDC00 + (bytes[at++] & 0xFF)));
      } else {
        text.append(character);
        at += length;
      }
    }
    return text.toString();
  }

  private static String characterOf(byte[] bytes) {
    int codePoint = bytes.length == 1 ? bytes[0] & 0xFF : bytes[0] & 0x7F >> bytes.length;
    for (int i = 1; i < bytes.length; i++) {
      codePoint = codePoint << 6 | bytes[i] & 0x3F;
    }
    String character = Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    return Arrays.equals(character.getBytes(UTF_8), bytes) ? character : "";
  }

  @Test
  void wellFormedTextIsReadAndWrittenAsTheJdkDoes() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        String text = Character.toString(c);
        byte[] bytes = text.getBytes(UTF_8);
        same(LosslessUtf8.decode(bytes), text, Integer.toHexString(c));
        // Beside a broken byte it is read by our own decoder, not by the JDK's.
        byte[] beside = Arrays.copyOf(bytes, bytes.length + 1);
        beside[bytes.length] = (byte) 0xFF;
        same(LosslessUtf8.decode(beside), text + "\uDCFF", Integer.toHexString(c));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "overlong slash in two bytes,   C0 AF",
    "overlong delete in two bytes,  C1 BF",
    "overlong in three bytes,       E0 9F BF",
    "overlong in four bytes,        F0 8F BF BF",
    "the first surrogate,           ED A0 80",
    "the last surrogate,            ED BF BF",
    "a surrogate pair (CESU-8),     ED A0 BD ED B8 80",
    "above U+10FFFF,                F4 90 80 80",
    "a lead byte of five,           F8 88 80 80 80",
    "bytes that are never UTF-8,    FE FF",
    "a lone continuation byte,      80",
    "two continuation bytes,        BF 80",
  })
  void everyByteOfAnIllFormedSequenceIsEscaped(String what, String hex) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : bytes(hex)) {
      escaped.append((char) (0xDC00 + (b & 0xFF)));
    }
    assertThat(LosslessUtf8.decode(bytes(hex))).as(what).isEqualTo(escaped.toString());
    assertThat(LosslessUtf8.encode(escaped.toString())).isEqualTo(bytes(hex));
  }

  @Test
  void aTruncatedCharacterIsEscapedAndTheTextGoesOn() {
    assertThat(LosslessUtf8.decode(bytes("61 E2 80"))).isEqualTo("a\uDCE2\uDC80");
    assertThat(LosslessUtf8.decode(bytes("E2 80 61"))).isEqualTo("\uDCE2\uDC80a");
    assertThat(LosslessUtf8.decode(bytes("F0 9F 98 C3 A9"))).isEqualTo("\uDCF0\uDC9F\uDC98\u00E9");
  }

  @Test
  void aStrayWindows1252ByteIsEscaped() {
    assertThat(LosslessUtf8.decode(bytes("69 74 92 73"))).isEqualTo("it\uDC92s");
  }

  @Test
  void aReplacementCharacterThatIsInTheTextStays() {
    assertThat(LosslessUtf8.decode(bytes("61 EF BF BD 62"))).isEqualTo("a\uFFFDb");
    assertThat(LosslessUtf8.decode(bytes("EF BF BD FF"))).isEqualTo("\uFFFD\uDCFF");
  }

  @Test
  void partOfAnArrayIsDecodedAsIfItStoodAlone() {
    byte[] bytes = bytes("C3 A9 C3 A9 C3 A9");
    assertThat(LosslessUtf8.decode(bytes, 2, 4)).isEqualTo("\u00E9");
    assertThat(LosslessUtf8.decode(bytes, 1, 5)).isEqualTo("\uDCA9\u00E9\uDCC3");
    assertThat(LosslessUtf8.decode(bytes, 3, 3)).isEmpty();
  }

  @Test
  void aSurrogateThatStandsForNoByteCannotBeEncoded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LosslessUtf8.encode("ab\uD83Dc"))
        .withMessageContaining("U+D83D at 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LosslessUtf8.encode("\uDC80\uDC7F"))
        .withMessageContaining("U+DC7F at 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LosslessUtf8.encode("\uDD00"))
        .withMessageContaining("U+DD00 at 0");
  }

  @Test
  void onlyTheLowSurrogatesOfHighBytesAreEscapedBytes() {
    assertThat(LosslessUtf8.isEscapedByte('\uDC7F')).isFalse();
    assertThat(LosslessUtf8.isEscapedByte('\uDC80')).isTrue();
    assertThat(LosslessUtf8.isEscapedByte('\uDCFF')).isTrue();
    assertThat(LosslessUtf8.isEscapedByte('\uDD00')).isFalse();
  }

  @Test
  void firstLoneSurrogatePassesOverPairs() {
    assertThat(LosslessUtf8.firstLoneSurrogate("a\uD83D\uDE00b", 0)).isEqualTo(-1);
    assertThat(LosslessUtf8.firstLoneSurrogate("\uD83D\uDE00\uDC80", 0)).isEqualTo(2);
    assertThat(LosslessUtf8.firstLoneSurrogate("\uDC80a\uDC81", 1)).isEqualTo(2);
    assertThat(LosslessUtf8.firstLoneSurrogate("a\uD83D", 0)).isEqualTo(1);
    assertThat(LosslessUtf8.firstLoneSurrogate("\uD83D\uD83D\uDE00", 0)).isZero();
    assertThat(LosslessUtf8.firstLoneSurrogate("", 0)).isEqualTo(-1);
  }
}
