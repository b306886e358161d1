package org.emend.formats.charset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SplittableRandom;
import org.emend.formats.Read;
import org.emend.formats.charset.Choice.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedInputTest {

  private static final String ENGLISH = "The quick brown fox is not as quick as it was.\n";

  @Test
  void utf8AndWhateverIsInItPassesByteForByte() throws Exception {
    for (int seed = 0; seed < 2_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = Read.anything(random, 200);
      Sample.Told told = Sample.readInPieces(bytes, random);
      if (told.choice().encoding().isUtf8()) {
        assertThat(told.utf8()).as("seed %d", seed).isEqualTo(bytes);
      }
      assertThat(told.text())
          .as("seed %d", seed)
          .isEqualTo(Sample.read(bytes, "a.txt", Optional.empty()).text());
    }
  }

  @Test
  void emptyInputIsEmpty() throws Exception {
    Sample.Told told = Sample.read(new byte[0]);

    assertThat(told.utf8()).isEmpty();
    assertThat(told.choice().evidence()).isEqualTo(Evidence.ASCII);
    assertThat(Sample.read(new byte[0], "a.txt", Optional.of("windows-1251")).utf8()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16le", "utf-16be", "utf-32le", "utf-32be"})
  void markTellsTheEncodingAndIsNoPartOfTheText(String name) throws Exception {
    TextEncoding encoding = new TextEncoding(name, true);
    byte[] bytes = concat(encoding.mark(), Sample.encoded(name, "日本\n"));

    Sample.Told told = Sample.read(bytes);

    assertThat(told.text()).isEqualTo("日本\n");
    assertThat(told.choice()).isEqualTo(new Choice(encoding, Evidence.MARK));
    assertThat(Sample.read(encoding.mark()).utf8()).isEmpty();
  }

  @Test
  void markOfUtf8StaysInTheText() throws Exception {
    byte[] bytes = "\uFEFFab".getBytes(UTF_8);

    assertThat(Sample.read(bytes).text()).isEqualTo("\uFEFFab");
    assertThat(Sample.read(bytes, "a.txt", Optional.of("windows-1252")).text())
        .isEqualTo("\uFEFFab");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-16le, The quick brown fox\\n",
    "utf-16be, The quick brown fox\\n",
    "utf-32le, The quick brown fox\\n",
    "utf-32be, The quick brown fox\\n",
    "utf-16le, Все люди рождаются свободными и равными\\n",
    "utf-16be, Все люди рождаются свободными и равными\\n",
    "utf-32le, 人人生而自由 \uD83D\uDE00",
    "utf-16be, ab",
  })
  void zerosTellWhatHasNoMark(String name, String text) throws Exception {
    Sample.Told told = Sample.read(Sample.encoded(name, text));

    assertThat(told.text()).isEqualTo(text);
    assertThat(told.choice()).isEqualTo(Choice.of(name, Evidence.ZEROS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\0", "\0\0", "hello\0 world", "a\0b\0c\0\u0001\0", "\0\0\0\0"})
  void zerosInOtherTextTellNothing(String text) throws Exception {
    Sample.Told told = Sample.read(text.getBytes(US_ASCII));

    assertThat(told.utf8()).isEqualTo(text.getBytes(US_ASCII));
  }

  @Test
  void firstByteBeyondAsciiMayComeLate() throws Exception {
    String text = ENGLISH.repeat(60_000) + Sample.corpus("udhr-pl") + ENGLISH.repeat(30_000);

    Sample.Told told = Sample.read(Sample.encoded("windows-1250", text));

    assertThat(told.name()).isEqualTo("windows-1250");
    assertThat(told.text().equals(text)).isTrue();
  }

  @Test
  void fewBytesBeyondAsciiAreLookedForFar() throws Exception {
    StringBuilder text = new StringBuilder();
    for (String line : Sample.held("windows-1252", Sample.corpus("udhr-fr")).split("\n")) {
      text.append(line).append('\n').append(ENGLISH.repeat(100));
    }

    Sample.Told told = Sample.read(Sample.encoded("windows-1252", text.toString()));

    assertThat(told.name()).isEqualTo("windows-1252");
    assertThat(told.text().contentEquals(text)).isTrue();
  }

  @Test
  void asciiIsGivenOutBeforeTheRestIsKnown() throws Exception {
    byte[] bytes = concat(ENGLISH.repeat(3_000).getBytes(US_ASCII), new byte[] {(byte) 0xE9});
    DecodedInput in =
        new DecodedInput(
            new ByteArrayInputStream(bytes), "a.txt", Optional.empty(), Optional.empty());

    assertThat(in.readNBytes(5_000)).hasSize(5_000);
    assertThat(in.choice()).isEmpty();
    in.settle(Choice.of("windows-1252", Evidence.DETECTED));
    assertThat(new String(in.readAllBytes(), UTF_8)).endsWith(".\né");
  }

  @Test
  void nameIsTakenAtItsWord() throws Exception {
    byte[] bytes = {(byte) 0xE9, (byte) 0x92};

    assertThat(Sample.read(bytes, "a.txt", Optional.of("iso-8859-1")).text()).isEqualTo("é\u0092");
    assertThat(Sample.read(bytes, "a.txt", Optional.of("windows-1251")).text()).isEqualTo("й’");
    assertThat(Sample.read("é".getBytes(UTF_8), "a.txt", Optional.of("windows-1252")).text())
        .isEqualTo("Ã©");
    assertThat(Sample.read(bytes, "a.txt", Optional.of("utf-8")).utf8()).isEqualTo(bytes);
  }

  @Test
  void utf16WithoutItsByteOrderIsToldFromZerosElseLittleEndian() throws Exception {
    Optional<String> named = Optional.of("utf-16");

    assertThat(Sample.read(Sample.encoded("utf-16be", "ab"), "a", named).text()).isEqualTo("ab");
    assertThat(Sample.read(Sample.encoded("utf-16le", "日本"), "a", named).text()).isEqualTo("日本");
  }

  @Test
  void fileIsProvenWholeBeforeItsFirstCharacterIsGivenOut() throws Exception {
    byte[] good = Sample.encoded("windows-1253", Sample.corpus("udhr-el").repeat(50));
    byte[] bytes = concat(good, new byte[] {(byte) 0xD2});
    DecodedInput in =
        new DecodedInput(
            new ByteArrayInputStream(bytes),
            "a.txt",
            Optional.empty(),
            Optional.of(() -> new ByteArrayInputStream(bytes)));

    assertThatThrownBy(in::read)
        .isInstanceOf(NotInCharsetException.class)
        .hasMessage("0xD2 at byte " + good.length + " is not windows-1253");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.html | <p>, <meta charset=windows-1251> | windows-1251",
        "a.txt  | <!DOCTYPE html><head><META CHARSET='KOI8-R'/> | koi8-r",
        "a.txt  | <html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=cp1251\"> |"
            + " windows-1251",
        "a.xml  | <?xml version='1.0' encoding='ISO-8859-5'?> | iso-8859-5",
        "a.txt  | <?xml version=\"1.0\" encoding = \"iso-8859-5\"?> | iso-8859-5",
        "a.html | <!-- <meta charset=koi8-r> --><meta charset=windows-1251> | windows-1251",
        "a.html | <meta charset=latin1> | windows-1252",
        "a.html | <meta charset=us-ascii> | windows-1252",
        "a.html | <meta charset=gb2312> | gb18030",
      })
  void pageIsReadAsItDeclares(String file, String begin, String charset) throws Exception {
    byte[] bytes = Sample.encoded(charset, begin + "\n" + Sample.held(charset, "жéλ的”"));

    Sample.Told told = Sample.read(bytes, file, Optional.empty());

    assertThat(told.choice()).isEqualTo(Choice.of(charset, Evidence.DECLARED));
    assertThat(told.utf8()).isNotEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.html | <meta charset=windows-1251>é",
        "a.html | <meta charset=utf-16>é",
        "a.html | <meta charset=no-such>é",
        "a.xml  | <?xml version='1.0' encoding='UTF-8'?>é",
        "a.html | <meta charset=koi8-r>",
        "a.txt  | Put <meta charset=koi8-r> in front. é",
      })
  void whatIsUtf8IsUtf8WhateverItDeclares(String file, String text) throws Exception {
    Sample.Told told = Sample.read(text.getBytes(UTF_8), file, Optional.empty());

    assertThat(told.text()).isEqualTo(text);
    assertThat(told.choice().encoding()).isEqualTo(TextEncoding.UTF_8);
  }

  @Test
  void articleAboutDeclarationsDeclaresNothing() throws Exception {
    byte[] bytes =
        "Put <meta charset=koi8-r> in front. \u00E9".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Sample.read(bytes).choice().evidence()).isEqualTo(Evidence.UNSURE);
  }

  @Test
  void declarationThatCannotBeTrueIsNotBelieved() throws Exception {
    byte[] bytes =
        concat("<meta charset=euc-kr>".getBytes(US_ASCII), new byte[] {(byte) 0xFF, 'a'});

    assertThat(Sample.read(bytes, "a.html", Optional.empty()).utf8()).isEqualTo(bytes);
  }

  private static byte[] concat(byte[] a, byte[] b) throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(a);
    both.write(b);
    return both.toByteArray();
  }
}
