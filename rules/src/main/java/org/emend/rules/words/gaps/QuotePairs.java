package org.emend.rules.words.gaps;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which quotation marks and brackets of a passage have their other half: a mark in front of a word
 * opens, one behind a word closes the last one open. An empty line ends all that is open.
 */
final class QuotePairs {

  private static final String DOUBLE = "\"\u201C\u201D\u201E";
  private static final String SINGLE = "'\u2018\u2019";

  private static final int DOUBLES = 0;
  private static final int SINGLES = 1;

  /** A quotation of a word or two in the middle of a sentence is no longer. In code units. */
  private static final int FEW_WORDS = 40;

  /** What is longer stands between no two words of a sentence. In code units. */
  private static final int LONGEST = 40;

  private final String text;
  private final boolean readBadly;
  private final BitSet paired = new BitSet();
  private final int[] openBefore;

  /**
   * @param readBadly whether some marks may be specks, so that two of them make no quotation by
   *     chance
   */
  QuotePairs(String text, List<Gap> gaps, boolean readBadly) {
    this.text = text;
    this.readBadly = readBadly;
    openBefore = new int[gaps.size()];
    List<Deque<Integer>> open = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      openBefore[i] = open.get(0).size() + open.get(1).size() + open.get(2).size();
      boolean isInside =
          gap.end() - gap.start() == 1
              && SINGLE.contains(gap.raw())
              && !gap.left().isEmpty()
              && !gap.right().isEmpty();
      if (isInside) {
        continue;
      }
      if (gap.end() - gap.start() > LONGEST) {
        open.forEach(Deque::clear);
        continue;
      }
      if (gap.hasEmptyLine()) {
        closings(gap, open);
        open.forEach(Deque::clear);
        openings(gap, open);
        continue;
      }
      closings(gap, open);
      openings(gap, open);
    }
  }

  /** Whether what would stand in a gap has all marks that have their other half. */
  boolean keeps(Gap gap, String wanted) {
    int[] needed = new int[3];
    for (int at = paired.nextSetBit(gap.start()); at >= 0 && at < gap.end(); ) {
      needed[kind(text.charAt(at))]++;
      at = paired.nextSetBit(at + 1);
    }
    for (int i = 0; i < wanted.length(); i++) {
      int kind = kind(wanted.charAt(i));
      if (kind >= 0) {
        needed[kind]--;
        needed[SINGLES] -= kind == DOUBLES && gap.read().contains("''") ? 2 : 0;
      }
    }
    return needed[0] <= 0 && needed[1] <= 0 && needed[2] <= 0;
  }

  /** How many marks are open where a gap begins. */
  int openBefore(int gap) {
    return openBefore[gap];
  }

  /** Those before the first space of a gap, and all of one without. */
  private void closings(Gap gap, List<Deque<Integer>> open) {
    for (int at = gap.start(); at < gap.end(); at++) {
      int kind = kind(text.charAt(at));
      boolean closes =
          kind == 2 ? text.charAt(at) == ')' : kind >= 0 && !isSpaceBefore(text, at, gap);
      if (closes && !open.get(kind).isEmpty() && isQuotation(kind, open.get(kind).peek(), at)) {
        paired.set(open.get(kind).pop());
        paired.set(at);
      }
    }
  }

  /** Single marks are also made by specks and apostrophes: a sentence's end or a few words. */
  private boolean isQuotation(int kind, int from, int to) {
    return kind != SINGLES
        || !readBadly
        || to - from < FEW_WORDS
        || ".,!?;:".indexOf(text.charAt(to - 1)) >= 0
        || from > 1 && ".,!?;:".indexOf(text.charAt(from - 2)) >= 0;
  }

  private void openings(Gap gap, List<Deque<Integer>> open) {
    for (int at = gap.start(); at < gap.end(); at++) {
      int kind = kind(text.charAt(at));
      boolean opens =
          kind == 2
              ? text.charAt(at) == '('
              : kind >= 0
                  && !paired.get(at)
                  && !isSpaceBehind(text, at)
                  && isSpaceBefore(text, at, gap);
      if (opens) {
        open.get(kind).push(at);
      }
    }
  }

  private static int kind(char c) {
    return DOUBLE.indexOf(c) >= 0 ? 0 : SINGLE.indexOf(c) >= 0 ? 1 : c == '(' || c == ')' ? 2 : -1;
  }

  /** Space, the passage's start, a dash or another opening mark. */
  private static boolean isSpaceBefore(String text, int at, Gap gap) {
    if (at == gap.start()) {
      return gap.left().isEmpty();
    }
    char c = text.charAt(at - 1);
    return c <= ' '
        || c == '\u00A0'
        || c == '('
        || c == '-'
        || c == '\u2014'
        || (kind(c) >= 0 && kind(c) < 2 && isSpaceBefore(text, at - 1, gap));
  }

  private static boolean isSpaceBehind(String text, int at) {
    return at + 1 >= text.length() || text.charAt(at + 1) <= ' ';
  }
}
