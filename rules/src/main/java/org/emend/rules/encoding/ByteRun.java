package org.emend.rules.encoding;

import java.util.Locale;
import org.emend.core.patch.Span;

/** Bytes next to each other that were no UTF-8, and what they could be. */
record ByteRun(String chars, Span span) {

  /** More of them are no stray characters. In bytes. */
  static final int LONGEST = 6;

  private static final int SURROGATE = 3;
  private static final int PAIR = 2 * SURROGATE;
  private static final int SHOWN = 8;

  int length() {
    return span.length();
  }

  int byteAt(int i) {
    return chars.charAt(span.start() + i) & 0xFF;
  }

  private boolean is(int i, int first, int last) {
    return i < length() && byteAt(i) >= first && byteAt(i) <= last;
  }

  /** Surrogate pairs, each half encoded as if it were a character: CESU-8. */
  boolean isSurrogates() {
    for (int i = 0; i < length(); i += PAIR) {
      boolean pair =
          is(i, 0xED, 0xED)
              && is(i + 1, 0xA0, 0xAF)
              && is(i + 2, 0x80, 0xBF)
              && is(i + 3, 0xED, 0xED)
              && is(i + 4, 0xB0, 0xBF)
              && is(i + 5, 0x80, 0xBF);
      if (!pair) {
        return false;
      }
    }
    return true;
  }

  /** What the pairs mean. */
  String surrogates() {
    StringBuilder meant = new StringBuilder();
    for (int i = 0; i < length(); i += SURROGATE) {
      meant.append((char) (0xD000 | (byteAt(i + 1) & 0x3F) << 6 | byteAt(i + 2) & 0x3F));
    }
    return meant.toString();
  }

  /** Half of such a pair. */
  boolean isHalf() {
    return length() == SURROGATE && is(0, 0xED, 0xED) && is(1, 0xA0, 0xBF) && is(2, 0x80, 0xBF);
  }

  /** A character in more bytes than it takes, which UTF-8 forbids; {@code C0 80} is Java's NUL. */
  boolean isOverlong() {
    return is(0, 0xC0, 0xC1) && is(1, 0x80, 0xBF)
        || is(0, 0xE0, 0xE0) && is(1, 0x80, 0x9F) && is(2, 0x80, 0xBF)
        || is(0, 0xF0, 0xF0) && is(1, 0x80, 0x8F) && is(2, 0x80, 0xBF);
  }

  /** A character whose last bytes are missing, as at a cut. One byte: such as Europe would need. */
  boolean isTruncated() {
    if (length() == 1) {
      return is(0, 0xC2, 0xC5) || is(0, 0xE2, 0xE2);
    }
    int wanted = is(0, 0xE0, 0xEF) ? 3 : is(0, 0xF0, 0xF4) ? 4 : 0;
    boolean punctuation = is(0, 0xE2, 0xE2) && is(1, 0x80, 0x82);
    boolean emoji = is(0, 0xF0, 0xF0) && is(1, 0x9F, 0x9F);
    return length() < wanted && (punctuation || emoji);
  }

  /** Letters of one word in windows-1251. */
  boolean isCyrillic() {
    String read = read(WindowsPage.CYRILLIC);
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      boolean turns =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(read.charAt(i - 1));
      if (c < 0x400 || c >= 0x500 || turns) {
        return false;
      }
    }
    return true;
  }

  /** The bytes as characters of a code page. */
  String read(WindowsPage page) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < length(); i++) {
      read.append(page.decode(byteAt(i)));
    }
    return read.toString();
  }

  /** Whether a code page means the same by these bytes as the West's. */
  boolean isSharedBy(WindowsPage page) {
    for (int i = 0; i < length(); i++) {
      if (!page.agreesOn(byteAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code E2 80}; not all of them where there are many. */
  String hex() {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(length(), SHOWN); i++) {
      hex.append(i == 0 ? "" : " ").append(Integer.toHexString(byteAt(i)).toUpperCase(Locale.ROOT));
    }
    return length() > SHOWN ? length() + " bytes, the first " + hex + "," : hex.toString();
  }

  /** What they look like, for a message. */
  String shape() {
    return isHalf()
        ? ": half a surrogate pair"
        : isOverlong()
            ? ": an overlong form"
            : isTruncated() ? ": a character that was cut short" : ", and fit no code page here";
  }
}
