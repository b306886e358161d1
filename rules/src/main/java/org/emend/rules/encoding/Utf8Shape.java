package org.emend.rules.encoding;

import org.emend.core.patch.Span;

/**
 * Whether characters have the shape of UTF-8 that was read a byte at a time, as Latin-1 or
 * Windows-1252. That is mojibake, and another rule's.
 */
final class Utf8Shape {

  /** The characters that Windows-1252 has for 0x80 to 0x9F; U+FFFD where it has none. */
  private static final String HIGH =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D"
          + "\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\uFFFD\u017E\u0178";

  private static final int LONGEST = 4;

  private Utf8Shape() {}

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
    if (c < 0x100) {
      return c;
    }
    int high = c == '\uFFFD' ? -1 : HIGH.indexOf(c);
    return high < 0 ? 0 : 0x80 + high;
  }
}
