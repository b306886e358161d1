package org.emend.formats.charset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.SplittableRandom;
import org.emend.core.text.LosslessUtf8;
import org.emend.fixtures.harness.Checkout;
import org.emend.formats.Read;

/** Texts in charsets, for tests. */
final class Sample {

  private Sample() {}

  /** A clean corpus, in Unicode. */
  static String corpus(String name) {
    try {
      return Files.readString(Checkout.corpus().resolve("clean/" + name + "/input.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text in a charset, without the characters that this cannot hold. */
  static byte[] encoded(String charset, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CharsetWriter all = writer(charset);
    text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> holds(charset, character))
        .forEach(character -> bytes.writeBytes(encode(all, character)));
    try {
      bytes.writeBytes(all.end());
    } catch (NotInCharsetException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** What of a text a charset can hold. */
  static String held(String charset, String text) {
    StringBuilder held = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> holds(charset, character))
        .forEach(held::append);
    return held.toString();
  }

  private static boolean holds(String charset, String character) {
    try {
      writer(charset).encode(character);
      return true;
    } catch (NotInCharsetException e) {
      return false;
    }
  }

  private static byte[] encode(CharsetWriter writer, String text) {
    try {
      return writer.encode(text);
    } catch (NotInCharsetException e) {
      throw new AssertionError(e);
    }
  }

  private static CharsetWriter writer(String charset) {
    return new CharsetWriter(new TextEncoding(charset, false));
  }

  /** What is told of bytes, and the text that is read from them. */
  record Told(Choice choice, String text, byte[] utf8) {

    String name() {
      return choice.encoding().name();
    }
  }

  static Told read(byte[] bytes) throws IOException {
    return read(bytes, "a.txt", Optional.empty());
  }

  static Told read(byte[] bytes, String fileName, Optional<String> named) throws IOException {
    return told(
        new DecodedInput(new ByteArrayInputStream(bytes), fileName, named, Optional.empty()));
  }

  /** Reads from a stream that gives a few bytes at a time. */
  static Told readInPieces(byte[] bytes, SplittableRandom random) throws IOException {
    return told(
        new DecodedInput(
            Read.inPieces(bytes, random), "a.txt", Optional.empty(), Optional.empty()));
  }

  private static Told told(DecodedInput in) throws IOException {
    try (InputStream stream = in) {
      byte[] utf8 = stream.readAllBytes();
      return new Told(in.choice().orElseThrow(), LosslessUtf8.decode(utf8), utf8);
    }
  }
}
