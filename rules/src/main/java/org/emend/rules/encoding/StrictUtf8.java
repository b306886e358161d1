package org.emend.rules.encoding;

import java.util.Optional;
import org.emend.core.text.LosslessUtf8;

/** Bytes as characters, or not at all. */
final class StrictUtf8 {

  private StrictUtf8() {}

  /** The text of bytes that are well-formed UTF-8. */
  static Optional<String> decode(byte[] bytes) {
    String text = LosslessUtf8.decode(bytes);
    return LosslessUtf8.firstLoneSurrogate(text, 0) < 0 ? Optional.of(text) : Optional.empty();
  }

  /** The value of two hexadecimal digits, or -1. */
  static int hexPair(String chars, int at) {
    return (int) hex(chars, at, 2);
  }

  /** The value of hexadecimal digits, or -1 where there are fewer. */
  static long hex(String chars, int at, int digits) {
    if (at + digits > chars.length()) {
      return -1;
    }
    long value = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = chars.charAt(i) < 0x80 ? Character.digit(chars.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
