package org.emend.rules.flags;

import java.util.List;
import org.emend.core.text.Facts;
import org.emend.rules.prose.NotProse;

/**
 * Which forms of quotation marks and apostrophes a document has, and where it has each first.
 * Immutable and thread-safe; four numbers of each kind are remembered.
 *
 * <p>Passages that hold code are left out: code has no curly marks.
 */
final class QuoteForms {

  static final Facts.Question<QuoteForms> QUESTION = QuoteForms::new;

  /** A kind of mark, and its two forms. */
  enum Kind {
    DOUBLE("\"", "\u201C\u201D"),
    APOSTROPHE("'", "\u2019");

    private final String straight;
    private final String curly;

    Kind(String straight, String curly) {
      this.straight = straight;
      this.curly = curly;
    }

    /** 0 for a straight mark of this kind, 1 for a curly one, -1 for anything else. */
    int formOf(char c) {
      return straight.indexOf(c) >= 0 ? 0 : curly.indexOf(c) >= 0 ? 1 : -1;
    }

    String marks(boolean isCurly) {
      return isCurly ? curly : straight;
    }
  }

  /** Of each kind how many are straight, how many curly, and the first passage of either. */
  private final int[][] counts = new int[Kind.values().length][2];

  private final int[][] firsts = new int[Kind.values().length][2];

  private QuoteForms(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      count(texts.get(i), i);
    }
  }

  private void count(String text, int index) {
    char[] units = text.toCharArray(); // the JIT compiles a loop over an array to half the time
    boolean known = false;
    for (int at = 0; at < units.length; at++) {
      char c = units[at];
      if (c != '"' && c != '\'' && (c < '\u2019' || c > '\u201D')) {
        continue; // nearly always
      }
      for (Kind kind : Kind.values()) {
        int form = kind.formOf(c);
        if (form >= 0 && isMark(kind, text, at)) {
          if (!known && NotProse.holdsCode(text)) {
            return;
          }
          known = true;
          int[] counted = counts[kind.ordinal()];
          firsts[kind.ordinal()][form] = counted[form] == 0 ? index : firsts[kind.ordinal()][form];
          counted[form]++;
        }
      }
    }
  }

  /** The next mark of a form: apostrophes between letters, double marks not behind a digit. */
  static int next(Kind kind, boolean curly, String text, int from) {
    String marks = kind.marks(curly);
    for (int at = from; at < text.length(); at++) {
      if (marks.indexOf(text.charAt(at)) >= 0 && isMark(kind, text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isMark(Kind kind, String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return kind == Kind.DOUBLE
        ? !Character.isDigit(before)
        : Character.isLetter(before) && Character.isLetter(after);
  }

  /** Whether a kind is written both ways. */
  boolean isMixed(Kind kind) {
    return count(kind, false) > 0 && count(kind, true) > 0;
  }

  /** Whether the rarer form is the curly one; the straight one where both are as many. */
  boolean isCurlyRarer(Kind kind) {
    return count(kind, true) < count(kind, false);
  }

  int count(Kind kind, boolean curly) {
    return counts[kind.ordinal()][curly ? 1 : 0];
  }

  int first(Kind kind, boolean curly) {
    return firsts[kind.ordinal()][curly ? 1 : 0];
  }
}
