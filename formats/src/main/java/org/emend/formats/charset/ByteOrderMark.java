package org.emend.formats.charset;

import java.util.Optional;

/** The bytes of U+FEFF in front of a text, which tell how it is written. */
final class ByteOrderMark {

  private ByteOrderMark() {}

  /**
   * The encoding that the first bytes of an input tell. The mark of UTF-32LE begins with that of
   * UTF-16LE and goes first: a text of UTF-16 does not begin with U+0000.
   */
  static Optional<Choice> of(byte[] begin) {
    if (begins(begin, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Choice(TextEncoding.UTF_8, Choice.Evidence.MARK));
    }
    String name = name(begin);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Choice(new TextEncoding(name, true), Choice.Evidence.MARK));
  }

  private static String name(byte[] begin) {
    if (begins(begin, 0xFF, 0xFE, 0, 0)) {
      return "utf-32le";
    }
    if (begins(begin, 0, 0, 0xFE, 0xFF)) {
      return "utf-32be";
    }
    if (begins(begin, 0xFF, 0xFE)) {
      return "utf-16le";
    }
    return begins(begin, 0xFE, 0xFF) ? "utf-16be" : "";
  }

  /** How many bytes the mark has. */
  static int length(TextEncoding encoding) {
    return !encoding.bom() ? 0 : encoding.name().startsWith("utf-32") ? 4 : 2;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
