package org.emend.formats.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for the bytes beyond ASCII. */
final class Ascii {

  /** The farthest that a word's beginning is looked for. In bytes. */
  private static final int LONGEST_WORD = 64;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Ascii() {}

  /** The index of the first byte beyond ASCII, or {@code to}. Eight at a time. */
  static int length(byte[] bytes, int from, int to) {
    int at = from;
    while (at + 8 <= to && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
      at += 8;
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** How many bytes are beyond ASCII. */
  static int beyond(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b >>> 31;
    }
    return count;
  }

  /** Where the word begins that stands at {@code at}, if it is near. */
  static int wordStart(byte[] bytes, int at) {
    for (int start = at; start > 0 && at - start < LONGEST_WORD; start--) {
      if (bytes[start - 1] <= ' ') {
        return start;
      }
    }
    return at;
  }
}
