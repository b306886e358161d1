package org.emend.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/**
 * UTF-8 that loses nothing: {@code encode(decode(bytes))} equals {@code bytes} for every byte
 * array.
 *
 * <p>A byte 0xNN that is no part of well-formed UTF-8 (The Unicode Standard, table 3-7) becomes the
 * lone surrogate U+DCNN, and turns back into the byte; Python calls this {@code surrogateescape}
 * (PEP 383). So a damaged file passes through unharmed, and a stray Windows-1252 byte is something
 * that an ordinary rule can see. The JDK's own encoder would write {@code ?} for it without a word.
 */
public final class LosslessUtf8 {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int ESCAPE = 0xDC00;

  private LosslessUtf8() {}

  /** Whether this code unit, standing alone, is a byte that was not UTF-8. */
  public static boolean isEscapedByte(char c) {
    return c >= 0xDC80 && c <= 0xDCFF;
  }

  public static String decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }

  /** The text of {@code bytes[from..to)}. Never fails. */
  public static String decode(byte[] bytes, int from, int to) {
    // The JDK decodes well-formed input at memory speed. It writes U+FFFD for anything else, so a
    // text without one is right; a text with one may really contain it, and is read again.
    String text = new String(bytes, from, to - from, UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : decodeEscaping(bytes, from, to);
  }

  private static String decodeEscaping(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int length = sequenceLength(bytes, at, to);
      switch (length) {
        case 0 -> text.append((char) (ESCAPE + (bytes[at++] & 0xFF)));
        case 1 -> text.append((char) bytes[at++]);
        default -> {
          int codePoint = bytes[at] & (0x7F >> length);
          for (int i = 1; i < length; i++) {
            codePoint = codePoint << 6 | bytes[at + i] & 0x3F;
          }
          text.appendCodePoint(codePoint);
          at += length;
        }
      }
    }
    return text.toString();
  }

  /** The length of the well-formed sequence at {@code at}, or 0 if there is none. */
  private static int sequenceLength(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || to - at < length) {
      return 0;
    }
    // The second byte excludes overlong forms, surrogates, and all above U+10FFFF.
    int second = bytes[at + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /**
   * The bytes of a text.
   *
   * @throws IllegalArgumentException if it holds a lone surrogate that stands for no byte; {@link
   *     #decode} produces none
   */
  public static byte[] encode(String text) {
    int first = firstLoneSurrogate(text, 0);
    return first < 0 ? text.getBytes(UTF_8) : encodeEscaped(text, first);
  }

  private static byte[] encodeEscaped(String text, int first) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
    int copied = 0;
    for (int lone = first; lone >= 0; lone = firstLoneSurrogate(text, lone + 1)) {
      char c = text.charAt(lone);
      if (!isEscapedByte(c)) {
        throw new IllegalArgumentException(
            String.format("no bytes for the lone surrogate U+%04X at %d", (int) c, lone));
      }
      bytes.writeBytes(text.substring(copied, lone).getBytes(UTF_8));
      bytes.write(c - ESCAPE);
      copied = lone + 1;
    }
    bytes.writeBytes(text.substring(copied).getBytes(UTF_8));
    return bytes.toByteArray();
  }

  /** The index of the first surrogate at or after {@code from} that is no half of a pair, or -1. */
  public static int firstLoneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
