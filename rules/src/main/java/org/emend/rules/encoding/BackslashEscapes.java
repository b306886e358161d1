package org.emend.rules.encoding;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.emend.core.patch.Span;
import org.emend.rules.encoding.EscapeSequence.Notation;

/**
 * Reads escapes of source code: a backslash with {@code u2019}, {@code u{1F600}}, {@code
 * U0001F600}, {@code xe9} or {@code 303}, as many as stand side by side. Surrogates pair up, bytes
 * are UTF-8 or else Windows-1252; octal ones count only as UTF-8. Code units that are themselves
 * the bytes of UTF-8, as in {@code \}{@code u00c3\}{@code u00a9}, are read twice: whoever wrote
 * them had read the bytes one by one.
 */
final class BackslashEscapes {

  private static final int FEWEST_BRACED = 3;
  private static final int MOST_BRACED = 6;

  private final String chars;
  private final StringBuilder meant = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean proven = true;
  private boolean octal;
  private int at;

  private BackslashEscapes(String chars, int at) {
    this.chars = chars;
    this.at = at;
  }

  /** The escapes that begin with a backslash, itself perhaps escaped by another. */
  static Optional<EscapeSequence> at(String chars, int at) {
    int start = at;
    boolean twice = chars.startsWith("\\\\", at) && at + 2 < chars.length();
    BackslashEscapes reader = new BackslashEscapes(chars, twice ? at + 1 : at);
    while (reader.one(twice && reader.at > at + 1)) {
      // on to the next
    }
    reader.endBytes();
    String meant = reader.octal ? reader.meant.toString() : asBytes(reader.meant.toString());
    if (reader.octal && !reader.proven) {
      meant = ""; // a sequence that means nothing, so that nobody reads it again
    }
    return reader.at <= start + 1
        ? Optional.empty()
        : Optional.of(
            new EscapeSequence(
                Notation.BACKSLASH, new Span(start, reader.at), meant, reader.proven));
  }

  /** Reads one escape; returns whether there was one. */
  private boolean one(boolean afterTwoBackslashes) {
    int from = at;
    if (afterTwoBackslashes && chars.startsWith("\\\\", from)) {
      from++;
    }
    if (from + 1 >= chars.length() || chars.charAt(from) != '\\') {
      return false;
    }
    return switch (chars.charAt(from + 1)) {
      case 'u' -> braced(from + 2) || unit(from + 2);
      case 'U' -> codePoint(StrictUtf8.hex(chars, from + 2, 8), from + 10);
      case 'x' -> oneByte(StrictUtf8.hexPair(chars, from + 2), from + 4);
      case '2', '3' -> octal(from + 1);
      default -> false;
    };
  }

  private boolean unit(int from) {
    long value = StrictUtf8.hex(chars, from, 4);
    if (value < 0) {
      return false;
    }
    endBytes();
    meant.append((char) value);
    at = from + 4;
    return true;
  }

  private boolean braced(int from) {
    int end = from;
    while (end < Math.min(chars.length(), from + MOST_BRACED + 1) && chars.charAt(end) != '}') {
      end++;
    }
    int digits = end - from - 1;
    boolean closed = chars.startsWith("{", from) && chars.startsWith("}", end);
    if (!closed || digits < FEWEST_BRACED) {
      return false;
    }
    return codePoint(StrictUtf8.hex(chars, from + 1, digits), end + 1);
  }

  private boolean codePoint(long value, int end) {
    if (value < 0 || value > Character.MAX_CODE_POINT) {
      return false;
    }
    endBytes();
    meant.appendCodePoint((int) value);
    at = end;
    return true;
  }

  private boolean oneByte(int value, int end) {
    if (value < 0) {
      return false;
    }
    bytes.write(value);
    at = end;
    return true;
  }

  /** Three octal digits, as git, awk and C write a byte beyond ASCII. */
  private boolean octal(int from) {
    int value = octalByte(chars, from);
    octal |= value >= 0;
    return oneByte(value, from + 3);
  }

  /** The byte beyond ASCII that three octal digits are, or -1. */
  static int octalByte(String chars, int from) {
    if (from + 3 > chars.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + 3; i++) {
      int digit = chars.charAt(i) - '0';
      if (digit < 0 || digit > 7) {
        return -1;
      }
      value = value * 8 + digit;
    }
    return value >= 0x80 && value <= 0xFF ? value : -1;
  }

  private static String asBytes(String meant) {
    if (meant.length() < 2 || !meant.chars().allMatch(c -> c >= 0x80 && c <= 0xFF)) {
      return meant;
    }
    byte[] bytes = new byte[meant.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) meant.charAt(i);
    }
    return StrictUtf8.decode(bytes).orElse(meant);
  }

  private void endBytes() {
    if (bytes.size() > 0) {
      byte[] run = bytes.toByteArray();
      meant.append(StrictUtf8.decode(run).orElseGet(() -> windows(run)));
      bytes.reset();
    }
  }

  private String windows(byte[] run) {
    proven = false;
    StringBuilder text = new StringBuilder();
    for (byte b : run) {
      text.append(WindowsPage.WEST.decode(b & 0xFF));
    }
    return text.toString();
  }
}
