package org.emend.core.text;

import java.util.List;

/** Tells how a document writes its quotation marks and apostrophes. */
final class Quotes {

  private Quotes() {}

  /**
   * The style of most of its marks. Apostrophes between letters are asked first, being the mark
   * that a repair will stand beside; other quotation marks only where there are none.
   */
  static QuoteStyle styleOf(List<String> texts) {
    int straightInside = 0;
    int curlyInside = 0;
    int straight = 0;
    int curly = 0;
    for (String text : texts) {
      straightInside += countInside(text, '\'');
      curlyInside += countInside(text, '\u2019');
      straight += count(text, '"') + count(text, '\'');
      for (char c = '\u2018'; c <= '\u201F'; c++) {
        curly += count(text, c);
      }
    }
    QuoteStyle byApostrophes = majority(straightInside, curlyInside);
    return byApostrophes == QuoteStyle.UNKNOWN ? majority(straight, curly) : byApostrophes;
  }

  private static QuoteStyle majority(int straight, int curly) {
    return straight == curly
        ? QuoteStyle.UNKNOWN
        : straight > curly ? QuoteStyle.STRAIGHT : QuoteStyle.CURLY;
  }

  private static int count(String text, char wanted) {
    int count = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      count++;
    }
    return count;
  }

  private static int countInside(String text, char wanted) {
    int count = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      if (i > 0
          && i + 1 < text.length()
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        count++;
      }
    }
    return count;
  }
}
