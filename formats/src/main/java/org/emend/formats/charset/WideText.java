package org.emend.formats.charset;

import java.util.Optional;

/**
 * UTF-16 and UTF-32 without a byte order mark, told from the zero bytes that ASCII characters have
 * there. Text without any, such as Chinese on one line, is not found; nothing else is a sure sign.
 */
final class WideText {

  /** Of the code units of a text that is found: what in ASCII they must be. */
  private static final double LEAST_ASCII = .1;

  private WideText() {}

  static Optional<Choice> in(byte[] begin) {
    int[] zeros = new int[4];
    for (int i = 0; i < begin.length; i++) {
      zeros[i & 3] += begin[i] == 0 ? 1 : 0;
    }
    if (isUtf32(begin, 3, 2)) {
      return proven("utf-32le", begin);
    }
    if (isUtf32(begin, 0, 1)) {
      return proven("utf-32be", begin);
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    double least = Math.max(2, LEAST_ASCII * (begin.length / 2));
    if (odd >= least && even <= odd / 8) {
      return proven("utf-16le", begin);
    }
    return even >= least && odd <= even / 8 ? proven("utf-16be", begin) : Optional.empty();
  }

  /** Whether the highest byte of every unit is zero, and the next one at most 0x10. */
  private static boolean isUtf32(byte[] begin, int highest, int next) {
    for (int unit = 0; unit + 4 <= begin.length; unit += 4) {
      if (begin[unit + highest] != 0 || begin[unit + next] < 0 || begin[unit + next] > 0x10) {
        return false;
      }
    }
    return begin.length >= 4;
  }

  /** Only what makes a text: characters that are assigned, and no controls but white space. */
  private static Optional<Choice> proven(String name, byte[] begin) {
    TextEncoding encoding = new TextEncoding(name, false);
    String text;
    try {
      text = new CharsetReader(encoding, 0).decode(begin, 0, begin.length, false);
    } catch (NotInCharsetException e) {
      return Optional.empty();
    }
    boolean plausible = text.codePoints().allMatch(WideText::isText);
    return plausible ? Optional.of(new Choice(encoding, Choice.Evidence.ZEROS)) : Optional.empty();
  }

  private static boolean isText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' || c == '\f';
      case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> false;
      default -> true;
    };
  }
}
