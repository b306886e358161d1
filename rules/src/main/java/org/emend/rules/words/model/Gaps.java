package org.emend.rules.words.model;

/**
 * Cuts running text into words and what stands between them. A word is a run of letters, digits and
 * whatever else is no usual punctuation. An apostrophe between letters is part of the word for its
 * neighbours and is a gap between the two parts for itself, so that {@code their'shoulders} can be
 * told from {@code we'd}.
 */
public final class Gaps {

  /**
   * Usual punctuation of English: it parts words, and is not damage by itself. Guillemets are none
   * of it; scanners put them for letters.
   */
  private static final String PUNCTUATION =
      ",.;:!?\"()\u201C\u201D\u201E\u2026-\u2010\u2011\u2012\u2013\u2014\u2015/";

  private static final String APOSTROPHES = "'\u2018\u2019";

  /** What stands for the word where there is none: before the first and behind the last. */
  public static final String EDGE = "";

  /** Takes the gaps, ascending. */
  public interface Sink {

    /**
     * A gap.
     *
     * @param left the word before it, or {@link #EDGE}
     * @param right the word behind it, or {@link #EDGE}
     * @param start half-open, UTF-16 code units; equal to {@code end} only at the edges of the text
     */
    void gap(String left, String right, int start, int end);
  }

  private Gaps() {}

  /** All gaps of a text, those at its edges included. */
  public static void cut(String text, Sink sink) {
    String left = EDGE;
    int gap = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text, at)) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && isPart(text, at)) {
        at++;
      }
      String right = text.substring(start, at);
      sink.gap(left, right, gap, start);
      apostrophes(text, start, at, sink);
      left = right;
      gap = at;
    }
    sink.gap(left, EDGE, gap, text.length());
  }

  /** Those inside a word, each between what stands up to the next one or the word's end. */
  private static void apostrophes(String text, int start, int end, Sink sink) {
    int from = start;
    for (int at = start; at < end; at++) {
      if (APOSTROPHES.indexOf(text.charAt(at)) >= 0) {
        int to = at + 1;
        while (to < end && APOSTROPHES.indexOf(text.charAt(to)) < 0) {
          to++;
        }
        sink.gap(text.substring(from, at), text.substring(at + 1, to), at, at + 1);
        from = at + 1;
      }
    }
  }

  /**
   * A gap as it is compared: each run of white space as one space, and marks that differ only in
   * shape as one: {@code "} for any double quotation mark, {@code '} for any single one, {@code -}
   * for any hyphen, {@code —} for dashes and for two hyphens, three full stops for an ellipsis.
   */
  public static String fold(CharSequence gap) {
    if (gap.length() == 1 && (gap.charAt(0) == ' ' || gap.charAt(0) == '\n')) {
      return " "; // as most are
    }
    StringBuilder folded = new StringBuilder(gap.length() + 2);
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      int last = folded.length() - 1;
      switch (c) {
        case '\u201C', '\u201D', '\u201E' -> folded.append('"');
        case '\u2018', '\u2019' -> folded.append('\'');
        case '\u2010', '\u2011' -> folded.append('-');
        case '\u2012', '\u2013', '\u2014', '\u2015' -> folded.append('\u2014');
        case '\u2026' -> folded.append("...");
        case '-' -> {
          if (last >= 0 && i > 0 && gap.charAt(i - 1) == '-') {
            folded.setCharAt(last, '\u2014');
          } else {
            folded.append('-');
          }
        }
        default -> {
          if (!isSpace(c)) {
            folded.append(c);
          } else if (last < 0 || folded.charAt(last) != ' ') {
            folded.append(' ');
          }
        }
      }
    }
    return folded.toString();
  }

  /** What parts words without being a mark: white space and control characters. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c);
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    if (APOSTROPHES.indexOf(c) >= 0) {
      return at > 0
          && at + 1 < text.length()
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at + 1));
    }
    return !isSpace(c) && PUNCTUATION.indexOf(c) < 0;
  }
}
