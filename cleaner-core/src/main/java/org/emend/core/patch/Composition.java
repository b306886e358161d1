package org.emend.core.patch;

import java.util.ArrayList;
import java.util.List;

/**
 * One patch after another, as one list of edits: a merge of the two lists in the coordinates of the
 * text between them, linear in their lengths.
 *
 * <p>Edits of either list that overlap or touch there form a group, and a group becomes one edit.
 * Every code unit of a group was written by the first patch or is taken by the second, so both its
 * {@code before} and its {@code after} can be assembled from the edits alone, without the text.
 */
final class Composition {

  private final List<Edit> first;
  private final List<Edit> second;
  private final List<Edit> composed = new ArrayList<>();

  private Composition(List<Edit> first, List<Edit> second) {
    this.first = first;
    this.second = second;
  }

  static List<Edit> of(List<Edit> first, List<Edit> second) {
    Composition composition = new Composition(first, second);
    composition.merge();
    return composition.composed;
  }

  private void merge() {
    int i = 0;
    int j = 0;
    int growth = 0; // of the edits of `first` that lie before the group
    while (i < first.size() || j < second.size()) {
      int start =
          Math.min(
              i < first.size() ? first.get(i).span().start() + growth : Integer.MAX_VALUE,
              j < second.size() ? second.get(j).span().start() : Integer.MAX_VALUE);
      int end = start;
      int fromI = i;
      int fromJ = j;
      int groupGrowth = growth;
      while (true) {
        if (i < first.size() && first.get(i).span().start() + groupGrowth <= end) {
          Edit edit = first.get(i++);
          end = Math.max(end, edit.span().start() + groupGrowth + edit.after().length());
          groupGrowth += edit.growth();
        } else if (j < second.size() && second.get(j).span().start() <= end) {
          end = Math.max(end, second.get(j++).span().end());
        } else {
          break;
        }
      }
      Group group =
          new Group(start, end, growth, first.subList(fromI, i), second.subList(fromJ, j));
      String between = group.between();
      String before = group.before(between);
      String after = group.after(between);
      if (!before.isEmpty() || !after.isEmpty()) {
        composed.add(new Edit(new Span(start - growth, end - groupGrowth), before, after));
      }
      growth = groupGrowth;
    }
  }

  /**
   * Edits that meet between {@code start} and {@code end} of the text between the patches.
   *
   * @param growth how far that text is ahead of the source where the group begins
   */
  private record Group(int start, int end, int growth, List<Edit> first, List<Edit> second) {

    String before(String between) {
      StringBuilder out = new StringBuilder();
      int copied = start;
      int shift = growth;
      for (Edit edit : first) {
        int at = edit.span().start() + shift;
        out.append(between, copied - start, at - start).append(edit.before());
        copied = at + edit.after().length();
        shift += edit.growth();
      }
      return out.append(between, copied - start, end - start).toString();
    }

    String after(String between) {
      StringBuilder out = new StringBuilder();
      int copied = start;
      for (Edit edit : second) {
        out.append(between, copied - start, edit.span().start() - start).append(edit.after());
        copied = edit.span().end();
      }
      return out.append(between, copied - start, end - start).toString();
    }

    /** The text between the patches, from what the first writes and the second takes. */
    String between() {
      StringBuilder text = new StringBuilder();
      text.setLength(end - start);
      for (Edit edit : second) {
        int at = edit.span().start() - start;
        text.replace(at, at + edit.before().length(), edit.before());
      }
      int shift = growth;
      int j = 0;
      for (Edit edit : first) {
        Span written =
            new Span(edit.span().start(), edit.span().start() + edit.after().length())
                .shifted(shift);
        shift += edit.growth();
        while (j < second.size() && second.get(j).span().end() <= written.start()) {
          j++;
        }
        for (int k = j; k < second.size() && second.get(k).span().overlaps(written); k++) {
          requireAgreement(written, edit.after(), second.get(k));
        }
        text.replace(written.start() - start, written.end() - start, edit.after());
      }
      return text.toString();
    }

    private static void requireAgreement(Span written, String text, Edit taken) {
      int from = Math.max(written.start(), taken.span().start());
      int to = Math.min(written.end(), taken.span().end());
      if (!text.regionMatches(
          from - written.start(), taken.before(), from - taken.span().start(), to - from)) {
        throw new IllegalArgumentException(
            "stale edit: " + taken + " does not follow \"" + text + "\" at " + written);
      }
    }
  }
}
