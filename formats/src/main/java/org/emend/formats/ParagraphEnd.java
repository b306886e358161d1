package org.emend.formats;

/** Finds blank lines in bytes, in any encoding that writes line ends as ASCII does. */
final class ParagraphEnd {

  private ParagraphEnd() {}

  /** The end of the last blank line in {@code bytes[0..length)}, or -1. */
  static int lastIn(byte[] bytes, int length) {
    // A carriage return at the very end may be half of a line end.
    int from = length > 0 && bytes[length - 1] == '\r' ? length - 2 : length - 1;
    for (int i = from; i > 0; i--) {
      if (isLineEnd(bytes[i]) && isBlankBefore(bytes, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * The end of the last line in the second half of {@code bytes[0..length)}, else of the last white
   * space there, or -1.
   */
  static int lastSpaceIn(byte[] bytes, int length) {
    int space = -1;
    for (int i = length - 2; i >= length / 2; i--) {
      if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
        return i + 1;
      }
      if (space < 0 && (bytes[i] == ' ' || bytes[i] == '\t')) {
        space = i + 1;
      }
    }
    return space;
  }

  /** Whether the line that ends at {@code i} holds nothing but spaces and tabs. */
  private static boolean isBlankBefore(byte[] bytes, int i) {
    int at = bytes[i] == '\n' && bytes[i - 1] == '\r' ? i - 2 : i - 1;
    while (at >= 0 && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at--;
    }
    return at >= 0 && isLineEnd(bytes[at]);
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
