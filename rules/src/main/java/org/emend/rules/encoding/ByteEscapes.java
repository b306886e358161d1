package org.emend.rules.encoding;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.emend.core.patch.Span;
import org.emend.rules.encoding.EscapeSequence.Notation;

/**
 * Reads bytes that are written with a mark and two hexadecimal digits each: {@code =C3=A9} in
 * quoted-printable, where a line may be broken between any two of them, and {@code %C3%A9}.
 */
final class ByteEscapes {

  private static final int UNIT_DIGITS = 4;

  private ByteEscapes() {}

  /** The escapes that begin with a mark. What is no UTF-8 is Windows-1252. */
  static Optional<EscapeSequence> at(String chars, int at, Notation notation) {
    char mark = chars.charAt(at);
    if (notation == Notation.PERCENT && chars.startsWith("u", at + 1)) {
      return units(chars, at);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int end = at;
    while (end < chars.length() && chars.charAt(end) == mark) {
      int value = value(chars, end + 1, notation);
      int lineEnd = notation == Notation.QUOTED_PRINTABLE ? lineEnd(chars, end + 1) : -1;
      if (value >= 0) {
        bytes.write(value);
        end += 3;
      } else if (lineEnd >= 0) {
        end = lineEnd;
      } else {
        break;
      }
    }
    if (end == at) {
      return Optional.empty();
    }
    byte[] run = bytes.toByteArray();
    Span span = new Span(at, end);
    Optional<String> utf8 = StrictUtf8.decode(run);
    return Optional.of(
        new EscapeSequence(notation, span, utf8.orElseGet(() -> windows(run)), utf8.isPresent()));
  }

  /** {@code %u2019}: code units, as JavaScript's old {@code escape} writes them. */
  private static Optional<EscapeSequence> units(String chars, int at) {
    StringBuilder meant = new StringBuilder();
    int end = at;
    while (chars.startsWith("%u", end)) {
      long value = StrictUtf8.hex(chars, end + 2, UNIT_DIGITS);
      if (value < 0) {
        break;
      }
      meant.append((char) value);
      end += 2 + UNIT_DIGITS;
    }
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EscapeSequence(Notation.PERCENT, new Span(at, end), meant.toString(), true));
  }

  private static String windows(byte[] run) {
    StringBuilder text = new StringBuilder();
    for (byte b : run) {
      text.append(WindowsPage.WEST.decode(b & 0xFF));
    }
    return text.toString();
  }

  /** Where the line after a line end begins, or -1 where there is no line end. */
  private static int lineEnd(String chars, int at) {
    return chars.startsWith("\r\n", at)
        ? at + 2
        : chars.startsWith("\n", at) || chars.startsWith("\r", at) ? at + 1 : -1;
  }

  /** Two digits; in mail, capitals. */
  private static int value(String chars, int at, Notation notation) {
    int value = StrictUtf8.hexPair(chars, at);
    boolean small =
        value >= 0
            && notation == Notation.QUOTED_PRINTABLE
            && (Character.isLowerCase(chars.charAt(at))
                || Character.isLowerCase(chars.charAt(at + 1)));
    return small ? -1 : value;
  }
}
