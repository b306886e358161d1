package org.emend.formats.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.emend.formats.charset.Choice.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "windows-1250, udhr-pl",
    "windows-1251, udhr-ru",
    "windows-1251, udhr-uk",
    "windows-1251, udhr-be",
    "windows-1252, udhr-fr",
    "windows-1252, udhr-de",
    "windows-1252, udhr-pt",
    "windows-1252, udhr-it",
    "windows-1252, udhr-is",
    "windows-1252, udhr-ca",
    "windows-1253, udhr-el",
    "windows-1254, udhr-tr",
    "windows-1255, udhr-he",
    "windows-1256, udhr-ar",
    "windows-1256, udhr-fa",
    "windows-874,  udhr-th",
    "koi8-r,       udhr-ru",
    "koi8-u,       udhr-uk",
    "iso-8859-2,   udhr-pl",
    "iso-8859-5,   udhr-ru",
    "ibm866,       udhr-ru",
    "ibm850,       udhr-fr",
    "macintosh,    udhr-fr",
    "shift_jis,    udhr-ja",
    "euc-jp,       udhr-ja",
    "gb18030,      udhr-zh-Hans",
    "euc-kr,       udhr-ko",
  })
  void legacyTextIsReadInItsCharset(String charset, String corpus) throws Exception {
    String text = Sample.held(charset, Sample.corpus(corpus));

    Sample.Told told = Sample.read(Sample.encoded(charset, text));

    assertThat(told.text()).isEqualTo(text);
    assertThat(told.choice().evidence()).isEqualTo(Evidence.DETECTED);
  }

  @Test
  void lettersOfLithuaniaAreBaltic() throws Exception {
    String text =
        ("Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis. Jiems suteiktas protas ir"
                + " sąžinė, ir jie turi elgtis vienas kito atžvilgiu kaip broliai. „Taip“, pasakė"
                + " jis, „žąsys skrenda į šiltus kraštus.“\n")
            .repeat(2);

    Sample.Told told = Sample.read(Sample.encoded("windows-1257", text));

    assertThat(told.text()).isEqualTo(text);
    assertThat(told.name()).isEqualTo("windows-1257");
  }

  @Test
  void taiwansCharactersAreBig5() throws Exception {
    String text = "人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。".repeat(3);

    Sample.Told told = Sample.read(Sample.encoded("big5", text));

    assertThat(told.text()).isEqualTo(text);
    assertThat(told.name()).isEqualTo("big5");
  }

  @Test
  void quotationMarksOfWindowsAreEnough() throws Exception {
    String text =
        "“It’s late,” she said. “We’d better go.” — “Don’t wait for me,” he said; “I’ll follow.”\n"
            + "“You won’t,” she said – and he didn’t. “I’m not sure he’s well,” said the other…\n";

    Sample.Told told = Sample.read(Sample.encoded("windows-1252", text));

    assertThat(told.text()).isEqualTo(text);
    assertThat(told.name()).isEqualTo("windows-1252");
  }

  /** ICU alone takes some of these for UTF-16, or for Chinese. */
  @ParameterizedTest
  @ValueSource(
      strings = {"café", "naïve résumé", "Müller", "é", "\u00A9 1999", "10 \u00A3", "Gruß“"})
  void fewBytesPassAsTheyAre(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);

    Sample.Told told = Sample.read(bytes);

    assertThat(told.choice().encoding()).isEqualTo(TextEncoding.UTF_8);
    assertThat(told.utf8()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 40, 300, 5_000})
  void noiseIsNoText(int length) throws Exception {
    for (int seed = 0; seed < 60; seed++) {
      byte[] bytes = new byte[length];
      new SplittableRandom(seed).nextBytes(bytes);
      bytes[0] |= (byte) 0x80;

      Choice choice = Guess.of(bytes, true, Optional.empty());

      assertThat(choice.encoding()).as("seed %d", seed).isEqualTo(TextEncoding.UTF_8);
    }
  }

  /** Two files put together: neither half is to be harmed. */
  @Test
  void mixtureOfUtf8AndWindows1252StaysAsItIs() throws Exception {
    String text = Sample.corpus("udhr-fr");
    byte[] utf8 = text.substring(0, 300).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = concat(utf8, Sample.encoded("windows-1252", text.substring(300)));

    Sample.Told told = Sample.read(bytes);

    assertThat(told.choice().encoding()).isEqualTo(TextEncoding.UTF_8);
    assertThat(told.utf8()).isEqualTo(bytes);
  }

  @Test
  void straysInUtf8AreLeftToTheRules() throws Exception {
    byte[] bytes =
        concat("Élève, dit-il: l’".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x92, 's'});

    Sample.Told told = Sample.read(bytes);

    assertThat(told.choice().evidence()).isEqualTo(Evidence.UTF_8);
    assertThat(told.text()).endsWith("\uDC92s");
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
