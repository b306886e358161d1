package org.emend.cli.report;

/** What the columns of a report count. */
enum ColumnUnit {
  /** What people call characters, nearly. */
  CODE_POINTS,
  /** As editors and SARIF count. SARIF takes a byte order mark for no part of the text. */
  UTF_16,
  /** Bytes of the text in UTF-8, whatever the charset of the file; a stray byte is one. */
  UTF_8;

  boolean countsByteOrderMark() {
    return this != UTF_16;
  }

  /** How many units {@code text[from..to)} takes. */
  int count(String text, int from, int to) {
    return switch (this) {
      case CODE_POINTS -> text.codePointCount(from, to);
      case UTF_16 -> to - from;
      case UTF_8 -> bytes(text, from, to);
    };
  }

  private static int bytes(String text, int from, int to) {
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (c < 0x800) {
        bytes += 2;
      } else if (!Character.isSurrogate(c)) {
        bytes += 3;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        bytes += 4;
        i++;
      } else {
        bytes++; // it stands for a byte that was not UTF-8
      }
    }
    return bytes;
  }
}
