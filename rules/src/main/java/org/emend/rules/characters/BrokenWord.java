package org.emend.rules.characters;

import org.emend.core.patch.Span;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/**
 * What stands on both sides of something that interrupts a word. Asked of the English lexicon, in
 * texts that are English or do not tell.
 *
 * @param before the letters before it, soft hyphens left out
 * @param behind the letters behind it
 */
record BrokenWord(String before, String behind) {

  /** So that a passage full of breaks stays linear. In code units. */
  private static final int LONGEST_HALF = 30;

  static BrokenWord around(String chars, Span gap) {
    int start = gap.start();
    while (start > Math.max(0, gap.start() - LONGEST_HALF) && isPart(chars.charAt(start - 1))) {
      start--;
    }
    int end = gap.end();
    while (end < Math.min(chars.length(), gap.end() + LONGEST_HALF) && isPart(chars.charAt(end))) {
      end++;
    }
    String before = chars.substring(start, gap.start());
    String behind = chars.substring(gap.end(), end);
    return new BrokenWord(before.replace("\u00AD", ""), behind.replace("\u00AD", ""));
  }

  private static boolean isPart(char c) {
    return c == '\u00AD' || Character.isLetter(c);
  }

  static boolean mayBeEnglish(Text text) {
    return text.facts().isIn("en") || text.facts().isIn("");
  }

  /** The word with something else between its halves. */
  String with(String between) {
    return before + between + behind;
  }

  /** Whether the halves are words by themselves; one of them may be missing. */
  boolean isTwo(Lexicon english) {
    return (before.isEmpty() || english.contains(before))
        && (behind.isEmpty() || english.contains(behind));
  }

  /** Whether it is a word with this between, and its halves are not. */
  boolean isMendedBy(String between, Lexicon english) {
    return english.contains(with(between)) && !isTwo(english);
  }
}
