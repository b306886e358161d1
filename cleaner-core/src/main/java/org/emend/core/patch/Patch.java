package org.emend.core.patch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A set of edits of one text, all at once: sorted, and apart from each other.
 *
 * <p>A patch says which code units of the text survive; an edit (a <em>hunk</em>) fills each gap
 * between survivors. Edits that touch would describe one gap in two pieces, so they are joined.
 * This reading makes the algebra exact: {@link #then} is associative, and {@link #inverse} undoes,
 * structure included. An edit that puts back what it takes stays in the patch (its code units did
 * not survive, they were replaced) until {@link #withoutNoOps} drops it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Patch {

  /** The patch that changes nothing. */
  public static final Patch EMPTY = new Patch(List.of());

  private static final Comparator<Edit> BY_SPAN = Comparator.comparing(Edit::span);

  private final List<Edit> edits;

  /** Where each edit's replacement begins in the patched text; ascending like the edits. */
  private final int[] targetStarts;

  private Patch(List<Edit> edits) {
    this.edits = edits;
    this.targetStarts = new int[edits.size()];
    int growth = 0;
    for (int i = 0; i < targetStarts.length; i++) {
      targetStarts[i] = edits.get(i).span().start() + growth;
      growth += edits.get(i).growth();
    }
  }

  /**
   * A patch of these edits, in any order. Edits that touch are joined.
   *
   * @throws IllegalArgumentException if two edits overlap, or insert at the same place (their order
   *     would be anybody's guess)
   */
  public static Patch of(Collection<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(BY_SPAN);
    List<Edit> apart = new ArrayList<>(sorted.size());
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i < sorted.size() && clash(sorted.get(i - 1), sorted.get(i))) {
        throw new IllegalArgumentException(
            "edits clash: " + sorted.get(i - 1) + " and " + sorted.get(i));
      }
      if (i == sorted.size() || sorted.get(i - 1).span().end() < sorted.get(i).span().start()) {
        apart.add(Edit.joined(sorted.subList(from, i)));
        from = i;
      }
    }
    return apart.isEmpty() ? EMPTY : new Patch(List.copyOf(apart));
  }

  private static boolean clash(Edit a, Edit b) {
    return b.span().start() < a.span().end() || a.span().isEmpty() && a.span().equals(b.span());
  }

  /** The hunks, in the order of the text. */
  public List<Edit> edits() {
    return edits;
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /**
   * The patched text; the same String when there is nothing to do.
   *
   * @throws IllegalArgumentException if an edit is stale: {@code text} does not hold its {@code
   *     before}
   */
  public String apply(String text) {
    if (edits.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int copied = 0;
    for (Edit edit : edits) {
      if (!text.startsWith(edit.before(), edit.span().start())) {
        throw new IllegalArgumentException("stale edit: the text does not hold " + edit);
      }
      out.append(text, copied, edit.span().start()).append(edit.after());
      copied = edit.span().end();
    }
    return out.append(text, copied, text.length()).toString();
  }

  /**
   * This patch, then another: {@code then(next).apply(t)} is {@code next.apply(apply(t))}. Hunks
   * that meet become one.
   *
   * @param next its spans are in the text that this patch produces
   * @throws IllegalArgumentException if {@code next} is stale where the two meet
   */
  public Patch then(Patch next) {
    if (next.isEmpty()) {
      return this;
    }
    return isEmpty() ? next : new Patch(List.copyOf(Composition.of(edits, next.edits)));
  }

  /** The patch that undoes this one. */
  public Patch inverse() {
    List<Edit> inverted = new ArrayList<>(edits.size());
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      inverted.add(new Edit(target(i), edit.after(), edit.before()));
    }
    return new Patch(List.copyOf(inverted));
  }

  /** The hunks that pass: any subset of a patch is a patch of the same text. */
  public Patch only(Predicate<Edit> wanted) {
    if (edits.isEmpty()) {
      return this;
    }
    List<Edit> kept = edits.stream().filter(wanted).toList();
    return kept.size() == edits.size() ? this : new Patch(kept);
  }

  /** Without the hunks that put back what they take. */
  public Patch withoutNoOps() {
    return only(edit -> !edit.isNoOp());
  }

  /** The same patch of a text that begins {@code by} code units earlier. */
  public Patch shifted(int by) {
    return by == 0 || edits.isEmpty()
        ? this
        : new Patch(edits.stream().map(edit -> edit.shifted(by)).toList());
  }

  /**
   * The source of a span of the patched text. An end inside a replacement snaps outward to the
   * whole replaced span; a deletion at the very border is left out. The other way round, {@code
   * inverse().toSource(span)} says where a span of the source ends up.
   */
  public Span toSource(Span target) {
    int start = sourceOf(target.start(), true);
    int end = sourceOf(target.end(), false);
    // Only an empty span on a deletion: its source is all that was deleted there.
    return start <= end ? new Span(start, end) : new Span(end, start);
  }

  private int sourceOf(int position, boolean isStart) {
    int i = lastEditAt(position, isStart);
    if (i < 0) {
      return position;
    }
    Span replaced = edits.get(i).span();
    int targetEnd = target(i).end();
    if (position < targetEnd) {
      return isStart ? replaced.start() : replaced.end();
    }
    return replaced.end() + (position - targetEnd);
  }

  /** The last edit whose replacement begins at or before (for an end: before) a position, or -1. */
  private int lastEditAt(int position, boolean inclusive) {
    int low = 0;
    int high = targetStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before =
          inclusive ? targetStarts[middle] <= position : targetStarts[middle] < position;
      if (before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private Span target(int i) {
    return new Span(targetStarts[i], targetStarts[i] + edits.get(i).after().length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Patch patch && edits.equals(patch.edits);
  }

  @Override
  public int hashCode() {
    return edits.hashCode();
  }

  @Override
  public String toString() {
    return edits.toString();
  }
}
