package org.emend.formats;

import com.ibm.icu.text.BreakIterator;

/** Where a text that is too long may be cut. */
final class Cut {

  /** A grapheme cluster is not longer than this in text that anybody reads. In code units. */
  private static final int CLUSTER = 256;

  private Cut() {}

  /**
   * The best place in {@code (from, to]} to cut: after a line's end, else after white space, else
   * between two grapheme clusters; always between two code points. The cut comes after white space
   * so that what follows begins with a word. The second half of the window is searched before its
   * first.
   */
  static int in(String text, int from, int to) {
    int middle = from + (to - from) / 2;
    int cut = last(text, middle, to, true);
    cut = cut < 0 ? last(text, middle, to, false) : cut;
    cut = cut < 0 ? last(text, from, middle, false) : cut;
    return cut < 0 ? betweenClusters(text, from, to) : cut;
  }

  private static int last(String text, int from, int to, boolean lineEnds) {
    for (int i = to - 1; i > from; i--) {
      char c = text.charAt(i);
      boolean fits = lineEnds ? c == '\n' || c == '\r' : Character.isWhitespace(c);
      boolean splitsLineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (fits && !splitsLineEnd) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int betweenClusters(String text, int from, int to) {
    if (to == text.length()) {
      return to;
    }
    int start = Math.max(from, to - CLUSTER);
    BreakIterator clusters = BreakIterator.getCharacterInstance();
    clusters.setText(text.substring(start, Math.min(text.length(), to + CLUSTER)));
    int cut = start + clusters.preceding(to - start + 1);
    if (cut > start) {
      return cut;
    }
    boolean splitsPair = Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to));
    return splitsPair ? to - 1 : to;
  }
}
