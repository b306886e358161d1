package org.emend.rules.encoding;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Fix;

/** What else than letters and quotation marks a replacement character may have been. */
final class LostSign {

  // Between a number and C or F, and between "Copyright" and a year, nothing else is written.
  private static final double SURE = .98;
  // Measured on 975 web pages that lost all beyond ASCII; dashes of two lengths are about as
  // common.
  private static final double YEARS = .9;
  private static final double RANGE = .7;
  private static final double DASH = .55;
  private static final double OTHER_DASH = .5;
  private static final double BULLET = .35;

  // Of what stands before a number and is not ASCII, 449 of 452 in periodicals before 1930 are
  // pounds, 94 of 155 in novels, and 280 of 549 in an encyclopedia, most of the others minus signs.
  private static final double PRINTED_POUND = .85;
  private static final double POUND = .52;
  private static final double EURO = .2;

  private static final int YEAR = 4;

  /** How many replacements a dash of three bytes may have left, if not one. */
  private static final int MARK = 3;

  private static final String COPYRIGHT = "Copyright ";

  private LostSign() {}

  /** What a run must have been, whatever the words say; empty where nothing must be. */
  static List<Fix> certain(String chars, Span run) {
    return isDegree(chars, run)
        ? List.of(new Fix("\u00B0", SURE))
        : isCopyright(chars, run) ? List.of(new Fix("\u00A9", SURE)) : List.of();
  }

  /**
   * What stands before a number, in English: a pound; none elsewhere.
   *
   * @param scanned whether the text is the output of a text recogniser, so of a print
   */
  static List<Fix> beforeNumber(String chars, Span run, boolean scanned) {
    char left = run.start() == 0 ? ' ' : chars.charAt(run.start() - 1);
    boolean number = run.end() < chars.length() && isDigit(chars.charAt(run.end()));
    if (run.length() > 2 || !number || left > ' ' && left != '(') {
      return List.of();
    }
    return scanned
        ? List.of(new Fix("\u00A3", PRINTED_POUND))
        : List.of(new Fix("\u00A3", POUND), new Fix("\u20AC", EURO));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Proposals for a run, best first; none where nothing suggests itself. */
  static List<Fix> of(String chars, Span run) {
    if (run.length() != 1 && run.length() != MARK) {
      return List.of();
    }
    char left = run.start() == 0 ? '\n' : chars.charAt(run.start() - 1);
    char right = run.end() == chars.length() ? '\n' : chars.charAt(run.end());
    if (Character.isDigit(left) && Character.isDigit(right)) {
      return List.of(new Fix("\u2013", isYear(chars, run.start() - YEAR) ? YEARS : RANGE));
    }
    if (left == '\n' && right == ' ') {
      return List.of(new Fix("\u2022", BULLET));
    }
    boolean apart = left == ' ' && right == ' ';
    return apart ? List.of(new Fix("\u2013", DASH), new Fix("\u2014", OTHER_DASH)) : List.of();
  }

  /** Between two words that stand close: more likely long than short. */
  static List<Fix> betweenWords() {
    return List.of(new Fix("\u2014", DASH), new Fix("\u2013", OTHER_DASH));
  }

  private static boolean isDegree(String chars, Span run) {
    char right = run.end() == chars.length() ? '\n' : chars.charAt(run.end());
    int left = run.start() - 1;
    if (left > 0 && chars.charAt(left) == ' ') {
      left--;
    }
    boolean unit = right == 'C' || right == 'F';
    int behind = run.end() + 1;
    return unit
        && run.length() <= 2
        && left >= 0
        && Character.isDigit(chars.charAt(left))
        && (behind == chars.length() || !Character.isLetterOrDigit(chars.charAt(behind)));
  }

  private static boolean isYear(String chars, int at) {
    return at >= 0
        && (chars.startsWith("1", at) || chars.startsWith("20", at))
        && chars.substring(at, at + YEAR).chars().allMatch(c -> c >= '0' && c <= '9')
        && (at == 0 || !Character.isLetterOrDigit(chars.charAt(at - 1)));
  }

  private static boolean isCopyright(String chars, Span run) {
    return run.length() <= 2
        && run.end() + 1 < chars.length()
        && chars.startsWith(COPYRIGHT, run.start() - COPYRIGHT.length())
        && chars.charAt(run.end()) == ' '
        && Character.isDigit(chars.charAt(run.end() + 1));
  }
}
