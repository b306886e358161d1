package org.emend.cli.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import org.emend.core.text.LosslessUtf8;

/** How characters are shown in a terminal so that a reader sees what is there, and where. */
final class Glyphs {

  /** What poses as an apostrophe, a quotation mark, a hyphen or a space, and is none. */
  private static final String LOOK_ALIKES =
      "\u00B4\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u02EE\u055A\u05F3"
          + "\u07F4\u07F5\u1FBD\u1FBF\u1FFD\u1FFE\u2010\u2011\u2012\u2032\u2035\u2212\uA78B\uA78C"
          + "\uFF07\uFF40";

  private static final int TAB = 4;
  private static final int FIRST_WIDE = 0x1100;

  private Glyphs() {}

  /**
   * A character as it is shown.
   *
   * @param marked whether the eye is to be led to it: then look-alikes are told apart, too
   */
  static String of(int codePoint, boolean marked) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return Character.toString(codePoint);
    }
    if (codePoint == '\t') {
      return " ".repeat(TAB);
    }
    if (codePoint <= 0xFFFF && LosslessUtf8.isEscapedByte((char) codePoint)) {
      return "‹byte " + hex(codePoint & 0xFF, 2) + "›";
    }
    boolean named = isInvisible(codePoint) || marked && isAmbiguous(codePoint);
    return named ? "‹U+" + hex(codePoint, 4) + "›" : Character.toString(codePoint);
  }

  /** How many cells of a terminal a text takes: wide characters two, combining ones none. */
  static int width(String shown) {
    int width = 0;
    for (int i = 0; i < shown.length(); ) {
      int codePoint = shown.codePointAt(i);
      width += width(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  private static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    if (codePoint < FIRST_WIDE) {
      return 1;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /** Whether it leaves no mark of its own, or one that a terminal would act on. */
  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          codePoint != ' ' && codePoint != '\u3000';
      case Character.FORMAT -> !isJoiner(codePoint);
      default -> codePoint == '\u2800' || codePoint == '\u3164' || codePoint == '\uFFA0';
    };
  }

  /** Persian, the Indic scripts and emoji are full of them; that is no news. */
  private static boolean isJoiner(int codePoint) {
    return codePoint == '\u200C' || codePoint == '\u200D';
  }

  private static boolean isAmbiguous(int codePoint) {
    return codePoint <= 0xFFFF && LOOK_ALIKES.indexOf(codePoint) >= 0
        || isJoiner(codePoint)
        || codePoint == '\u3000';
  }

  private static String hex(int value, int digits) {
    String text = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /** A text as it is shown; line ends as a sign of their own. */
  static String of(String text, boolean marked) {
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (text.startsWith("\r\n", i)) {
        shown.append("↵");
        i += 2;
        continue;
      }
      shown.append(codePoint == '\n' || codePoint == '\r' ? "↵" : of(codePoint, marked));
      i += Character.charCount(codePoint);
    }
    return shown.toString();
  }
}
