package org.emend.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emend.core.patch.Span;

/** Cuts text into words. */
final class Words {

  /** What is or poses as an apostrophe; see the page {@code characters/modifier-apostrophe}. */
  private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02BB\u02B9\u00B4`\uFF07\uA78C";

  private Words() {}

  static List<Token> of(String text) {
    List<Token> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isWordPart(text, at)) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && (isWordPart(text, at) || joins(text, at))) {
        at++;
      }
      words.add(new Token(new Span(start, at), text.substring(start, at)));
    }
    return words;
  }

  /** Lower case, with every kind of apostrophe as {@code '}. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder folded = null;
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) != '\'' && APOSTROPHES.indexOf(lower.charAt(i)) >= 0) {
        folded = folded == null ? new StringBuilder(lower) : folded;
        folded.setCharAt(i, '\'');
      }
    }
    return folded == null ? lower : folded.toString();
  }

  /** Letters, digits and combining marks; supplementary ones too, by their surrogates. */
  private static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int codePoint = c;
    if (Character.isSurrogate(c)) {
      codePoint =
          Character.isLowSurrogate(c) && at > 0
              ? Character.codePointBefore(text, at + 1)
              : text.codePointAt(at);
    } else if (APOSTROPHES.indexOf(c) >= 0) {
      return false;
    }
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean joins(String text, int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isWordPart(text, at + 1);
  }
}
