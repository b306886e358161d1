package org.emend.core.patch;

import java.util.List;

/**
 * The replacement of one span of a text. Keeping {@code before} makes it checkable and reversible.
 *
 * <p>An edit with an empty span is an insertion. Rules never propose one (they replace a
 * neighbour), but the inverse of a deletion is one.
 *
 * @param span what is replaced, in the text that the edit applies to
 * @param before the text that stands there, exactly as long as {@code span}
 * @param after what stands there afterwards
 */
public record Edit(Span span, String before, String after) {

  public Edit {
    if (span.length() != before.length()) {
      throw new IllegalArgumentException(
          "edit at " + span + " replaces " + before.length() + " code units: \"" + before + "\"");
    }
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("edit at " + span + " neither takes nor gives anything");
    }
  }

  /** How much longer the text becomes, in code units; negative when it becomes shorter. */
  public int growth() {
    return after.length() - before.length();
  }

  /** Whether the text stays as it is. Such edits arise where one patch takes back another. */
  public boolean isNoOp() {
    return before.equals(after);
  }

  Edit shifted(int by) {
    return by == 0 ? this : new Edit(span.shifted(by), before, after);
  }

  /** Edits of which each begins where the one before it ends, as one. */
  static Edit joined(List<Edit> touching) {
    Edit first = touching.get(0);
    if (touching.size() == 1) {
      return first;
    }
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (Edit edit : touching) {
      before.append(edit.before);
      after.append(edit.after);
    }
    int end = first.span.start() + before.length();
    return new Edit(new Span(first.span.start(), end), before.toString(), after.toString());
  }
}
