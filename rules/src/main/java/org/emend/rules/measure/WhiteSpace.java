package org.emend.rules.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * White space as Python's {@code str.split()} and {@code \s} take it, so that figures agree with
 * those of other people's scripts. Java's own notions differ: {@link Character#isWhitespace} leaves
 * out the no-break spaces and U+0085, {@code \s} all but ASCII.
 */
public final class WhiteSpace {

  private WhiteSpace() {}

  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F;
    }
    if (c < 0x1680) {
      return c == 0x85 || c == 0xA0;
    }
    return c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** The tokens of a text: what stands between white space. */
  public static List<String> split(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && !is(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        tokens.add(text.substring(start, at));
      }
      at++;
    }
    return tokens;
  }

  /** A text with each run of white space as one space, and none at its ends. */
  public static String collapse(String text) {
    return String.join(" ", split(text));
  }
}
