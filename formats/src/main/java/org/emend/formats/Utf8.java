package org.emend.formats;

/** UTF-8 in pieces. */
public final class Utf8 {

  private Utf8() {}

  /**
   * How many of the first {@code length} bytes can be decoded without knowing what follows: all but
   * the beginning of a sequence that may go on.
   */
  public static int wholeLength(byte[] bytes, int length) {
    for (int back = 1; back <= Math.min(3, length); back++) {
      int b = bytes[length - back] & 0xFF;
      if (b >= 0xC0) {
        int needed = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
        return back < needed ? length - back : length;
      }
      if (b < 0x80) {
        return length;
      }
    }
    return length;
  }
}
