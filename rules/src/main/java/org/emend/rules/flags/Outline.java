package org.emend.rules.flags;

import java.util.List;
import org.emend.core.text.Facts;

/**
 * How many lines, and how many of them long ones, stand before each passage of a document: enough
 * to tell what stands at its edges. Two numbers a passage.
 *
 * <p>A document longer than a section is seen a section at a time, so a line near a cut is taken
 * for one at an edge.
 */
final class Outline {

  static final Facts.Question<Outline> QUESTION = Outline::new;

  /** A line of prose is hardly shorter, what a page puts around it hardly longer. In code units. */
  private static final int LONG = 100;

  /** What a page leaves above and below an article is rarely more than this. */
  private static final int LINES = 10;

  /** A standfirst, a caption, a word about the author may stand between residue and the edge. */
  private static final int LONG_LINES = 2;

  /** More lines that begin {@code By Jane} are a list of works with their makers. */
  private static final int CREDITS = 2;

  private final int[] lines;
  private final int[] longLines;
  private final int credits;

  private Outline(List<String> texts) {
    lines = new int[texts.size() + 1];
    longLines = new int[texts.size() + 1];
    int credited = 0;
    for (int i = 0; i < texts.size(); i++) {
      Count count = new Count();
      String text = texts.get(i);
      new Lines(text)
          .forEach(
              (start, end) -> {
                count.add(start, end);
                count.credits += isCredit(text, start, end) ? 1 : 0;
              });
      credited += count.credits;
      lines[i + 1] = lines[i] + count.lines;
      longLines[i + 1] = longLines[i] + count.longLines;
    }
    credits = credited;
  }

  /**
   * Where a line stands.
   *
   * @param passage which passage it is in
   * @param before what stands before it in that passage
   */
  Edge edgeAt(int passage, Count before) {
    int last = lines.length - 1;
    int above = lines[Math.min(passage, last)] + before.lines;
    int longAbove = longLines[Math.min(passage, last)] + before.longLines;
    int below = lines[last] - above - 1;
    int longBelow = longLines[last] - longAbove;
    boolean head = above < LINES && longAbove <= LONG_LINES;
    boolean tail = below < LINES && longBelow <= LONG_LINES;
    return new Edge(head, tail, longLines[last] > 0, credits > CREDITS);
  }

  private static boolean isCredit(String text, int start, int end) {
    return end - start < LONG
        && start + 3 < end
        && text.regionMatches(true, start, "by ", 0, 3)
        && Character.isUpperCase(text.charAt(start + 3));
  }

  /**
   * A place in a document.
   *
   * @param head whether it is near the beginning
   * @param tail whether it is near the end
   * @param article false where nothing in the document is as long as a line of prose: what looks
   *     like residue may be all there is to it
   * @param manyCredits whether there are more bylines than an article has
   */
  record Edge(boolean head, boolean tail, boolean article, boolean manyCredits) {}

  /** Counts the lines of a passage. */
  static final class Count {

    private int lines;
    private int longLines;
    private int credits;

    void add(int start, int end) {
      if (end > start) {
        lines++;
        longLines += end - start >= LONG ? 1 : 0;
      }
    }
  }
}
