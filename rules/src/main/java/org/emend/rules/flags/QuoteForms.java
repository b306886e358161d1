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

    String marks(boolean isCurly) {
      return isCurly ? curly : straight;
    }
  }

  /** Of each kind how many are straight, how many curly, and the first passage of either. */
  private final int[][] counts = new int[Kind.values().length][2];

  private final int[][] firsts = new int[Kind.values().length][2];

  private QuoteForms(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      for (Kind kind : Kind.values()) {
        count(kind, text, i);
      }
    }
  }

  private void count(Kind kind, String text, int index) {
    for (int form = 0; form < 2; form++) {
      int at = holds(text, kind.marks(form == 1)) ? next(kind, form == 1, text, 0) : -1;
      if (at >= 0 && !NotProse.holdsCode(text)) {
        firsts[kind.ordinal()][form] =
            counts[kind.ordinal()][form] == 0 ? index : firsts[kind.ordinal()][form];
        while (at >= 0) {
          counts[kind.ordinal()][form]++;
          at = next(kind, form == 1, text, at + 1);
        }
      }
    }
  }

  private static boolean holds(String text, String marks) {
    for (int i = 0; i < marks.length(); i++) {
      if (text.indexOf(marks.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
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
