package org.emend.rules.words.gaps;

import java.util.ArrayList;
import java.util.List;
import org.emend.rules.words.model.Gaps;

/**
 * What stands between two words of a passage.
 *
 * @param start half-open, UTF-16 code units of the passage
 * @param left the word before it, empty at the passage's start
 * @param right the word behind it, empty at the passage's end
 * @param raw as it stands there
 * @param read as {@link Gaps#fold} writes it
 */
record Gap(int start, int end, String left, String right, String raw, String read) {

  /** The gaps of a passage, those at its edges and apostrophes inside words included. */
  static List<Gap> of(String text) {
    List<Gap> gaps = new ArrayList<>();
    Gaps.cut(
        text,
        (left, right, start, end) -> {
          String raw = text.substring(start, end);
          gaps.add(new Gap(start, end, left, right, raw, Gaps.fold(raw)));
        });
    return gaps;
  }

  /** How many characters of a folded gap are no space. */
  static int marks(String folded) {
    int marks = 0;
    for (int i = 0; i < folded.length(); i++) {
      marks += folded.charAt(i) == ' ' ? 0 : 1;
    }
    return marks;
  }

  boolean marksOtherThan(char mark) {
    return read.chars().anyMatch(c -> c != ' ' && c != mark);
  }

  boolean isPlainSpace() {
    return read.equals(" ");
  }

  boolean hasSpace() {
    return read.indexOf(' ') >= 0;
  }

  boolean hasLineBreak() {
    return raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0;
  }

  /** White space with an empty line in it: two paragraphs that came as one passage. */
  boolean hasEmptyLine() {
    int breaks = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r' && !(i + 1 < raw.length() && raw.charAt(i + 1) == '\n')) {
        breaks++;
      } else if (!Gaps.isSpace(c)) {
        breaks = 0;
      }
      if (breaks > 1) {
        return true;
      }
    }
    return false;
  }
}
