package org.emend.rules.characters;

import java.util.regex.Pattern;

/**
 * Tells a character that is spoken of from one that is used. An article about ligatures,
 * look-alikes or Unicode holds samples that must stay as they are, and so does a word in quotation
 * marks.
 */
final class Mention {

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)\\bU\\+[0-9a-f]{4}|unicode|code ?points?\\b|ligature|homoglyph|homograph"
              + "|confusable|look-?alike|punycode|(?:full|half)[- ]?width|zenkaku|hankaku"
              + "|cyrill|\\bgreek letter|кирилл|латин|κυριλλ|λατιν|normali[sz]ation form");

  private static final String QUOTES =
      "\"'`\u2018\u2019\u201C\u201D\u201E\u201A\u00AB\u00BB\u300C\u300D";

  private static final int LONGEST_WORD = 40;

  private Mention() {}

  /** Whether a passage speaks of characters. */
  static boolean isIn(String chars) {
    return ABOUT.matcher(chars).find();
  }

  /** Whether the word around a place stands in quotation marks by itself. */
  static boolean isQuoted(String chars, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST_WORD)
        && Character.isLetterOrDigit(chars.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < Math.min(chars.length(), at + LONGEST_WORD)
        && Character.isLetterOrDigit(chars.charAt(end))) {
      end++;
    }
    return start > 0
        && end < chars.length()
        && QUOTES.indexOf(chars.charAt(start - 1)) >= 0
        && QUOTES.indexOf(chars.charAt(end)) >= 0;
  }
}
