package org.emend.core.patch;

import java.util.ArrayList;
import java.util.List;

/**
 * A patch as its definition has it, unit by unit: two texts, and which units of the one survive as
 * which units of the other. Slow, and sharing no code with {@link Patch}.
 */
final class PatchModel {

  private static final int GONE = -1;

  private final String source;
  private final String target;

  /** For each unit of the source where it stands in the target, or {@link #GONE}. */
  private final int[] survivesAt;

  private PatchModel(String source, String target, int[] survivesAt) {
    this.source = source;
    this.target = target;
    this.survivesAt = survivesAt;
  }

  /** The model of edits of a text, sorted and not overlapping. */
  static PatchModel of(String source, List<Edit> edits) {
    StringBuilder target = new StringBuilder();
    int[] survivesAt = new int[source.length()];
    int next = 0;
    for (int i = 0; i <= source.length(); i++) {
      boolean taken = false;
      while (next < edits.size() && edits.get(next).span().start() <= i) {
        Edit edit = edits.get(next);
        if (edit.span().start() == i) {
          target.append(edit.after());
        }
        if (edit.span().end() > i) {
          taken = true;
          break;
        }
        next++;
      }
      if (i < source.length()) {
        survivesAt[i] = taken ? GONE : target.length();
        if (!taken) {
          target.append(source.charAt(i));
        }
      }
    }
    return new PatchModel(source, target.toString(), survivesAt);
  }

  String target() {
    return target;
  }

  PatchModel then(PatchModel next) {
    int[] composed = new int[source.length()];
    for (int i = 0; i < composed.length; i++) {
      composed[i] = survivesAt[i] == GONE ? GONE : next.survivesAt[survivesAt[i]];
    }
    return new PatchModel(source, next.target, composed);
  }

  PatchModel inverse() {
    int[] inverted = new int[target.length()];
    for (int j = 0; j < inverted.length; j++) {
      inverted[j] = GONE;
      for (int i = 0; i < survivesAt.length; i++) {
        if (survivesAt[i] == j) {
          inverted[j] = i;
        }
      }
    }
    return new PatchModel(target, source, inverted);
  }

  /** An edit for each gap between survivors. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int i = 0; i <= source.length(); i++) {
      boolean atEnd = i == source.length();
      if (atEnd || survivesAt[i] != GONE) {
        int j = atEnd ? target.length() : survivesAt[i];
        if (from < i || to < j) {
          edits.add(
              new Edit(new Span(from, i), source.substring(from, i), target.substring(to, j)));
        }
        from = i + 1;
        to = j + 1;
      }
    }
    return edits;
  }

  /** Every unit of the span stands for the source unit that it was, or for all of its gap. */
  Span toSource(Span span) {
    if (span.isEmpty()) {
      boolean inside =
          span.start() > 0
              && span.start() < target.length()
              && origin(span.start()).equals(origin(span.start() - 1));
      if (inside) {
        return origin(span.start());
      }
      int left = span.start() == 0 ? 0 : origin(span.start() - 1).end();
      int right = span.start() == target.length() ? source.length() : origin(span.start()).start();
      return new Span(left, right);
    }
    int start = source.length();
    int end = 0;
    for (int j = span.start(); j < span.end(); j++) {
      start = Math.min(start, origin(j).start());
      end = Math.max(end, origin(j).end());
    }
    return new Span(start, end);
  }

  /** What a unit of the target came from: a survivor, or the gap between two. */
  private Span origin(int j) {
    int left = -1;
    int right = source.length();
    for (int i = 0; i < survivesAt.length; i++) {
      if (survivesAt[i] == j) {
        return new Span(i, i + 1);
      }
      if (survivesAt[i] != GONE && survivesAt[i] < j) {
        left = i;
      }
      if (survivesAt[i] > j) {
        right = Math.min(right, i);
      }
    }
    return new Span(left + 1, right);
  }
}
