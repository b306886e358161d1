package org.emend.rules.encoding;

import org.emend.core.patch.Span;

/**
 * Whether characters have the shape of UTF-8 that was read a byte at a time, as Latin-1 or
 * Windows-1252. That is mojibake, and another rule's.
 */
final class Latin1Utf8 {

  private static final int LONGEST = 4;

  private Latin1Utf8() {}

  /** Whether a stretch, with what stands before it, holds a character of two bytes or more. */
  static boolean isIn(String chars, Span stretch) {
    for (int start = Math.max(0, stretch.start() - LONGEST + 1); start < stretch.end(); start++) {
      int length = length(byteOf(chars.charAt(start)));
      if (length > 0 && start + length > stretch.start() && hasTail(chars, start, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before a position begins a character that goes on there. */
  static boolean isOpenBefore(String chars, int at) {
    for (int start = Math.max(0, at - LONGEST + 1); start < at; start++) {
      int length = length(byteOf(chars.charAt(start)));
      if (start + length > at && hasTail(chars, start, at - start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTail(String chars, int start, int length) {
    for (int i = 1; i < length; i++) {
      int b = start + i < chars.length() ? byteOf(chars.charAt(start + i)) : 0;
      if (b < 0x80 || b > 0xBF) {
        return false;
      }
    }
    return true;
  }

  private static int length(int lead) {
    return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** The byte that was read as a character, or 0. */
  private static int byteOf(char c) {
    return Math.max(0, CodePage.western().byteOf(c));
  }
}
