package org.emend.languagetool;

import java.util.regex.Pattern;

/**
 * A rule of LanguageTool that has been measured.
 *
 * @param name LanguageTool's id
 * @param id under which its matches are reported
 * @param right how often its first suggestion was right where that was looked at
 * @param wrong how often it was not, or nothing was wrong there
 * @param where what a match must look like, see {@link #fits}; matches all where nothing is asked
 */
record KnownRule(String name, String id, int right, int wrong, Pattern where) {

  /** What a match's surroundings are looked at by, in code units to either side. */
  private static final int AROUND = 24;

  KnownRule {
    if (right < 1 || wrong < 0 || !id.startsWith("languagetool/")) {
      throw new IllegalArgumentException(
          name + ": " + id + ", right " + right + ", wrong " + wrong);
    }
  }

  /** A line of the table: rule, id, right, wrong, and perhaps where, with tabs between. */
  static KnownRule of(String line) {
    String[] cells = line.split("\t");
    return new KnownRule(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Pattern.compile(cells.length > 4 ? cells[4] : ""));
  }

  /**
   * How probable it is that its first suggestion is right: Laplace's rule of succession, so a rule
   * that was seen once and was right is not believed to be always.
   */
  double confidence() {
    return (right + 1.0) / (right + wrong + 2.0);
  }

  /** Whether a match is one of those that were measured: some rules are good at a part only. */
  boolean fits(Match match, String text) {
    int start = match.span().start();
    int end = match.span().end();
    String around =
        text.substring(Math.max(0, start - AROUND), start)
            + "["
            + match.span().of(text)
            + "]"
            + text.substring(end, Math.min(text.length(), end + AROUND));
    return where.matcher(around).find();
  }
}
