package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.core.text.Facts;
import org.emend.rules.prose.NotProse;

/**
 * The lines of a scanned text that stood at the head or the foot of its pages: short, the same each
 * time but for a number, far apart, and in the middle of sentences. Immutable and thread-safe.
 *
 * <p>That they interrupt is what tells them from headings that a text repeats.
 */
final class RunningHeads {

  static final Facts.Question<RunningHeads> QUESTION = texts -> new Reader(texts).read();

  /** The same line so many times is no accident. */
  private static final int LEAST = 3;

  /** Pages hold more than this. In code units. */
  private static final int PAGE = 500;

  /** The line before and the line behind are of the text proper. In code units. */
  private static final int FULL_LINE = 30;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 70;

  /** One in so many interrupts a sentence, or more. */
  private static final int SHARE = 3;

  private final Map<Long, Integer> counts;

  private RunningHeads(Map<Long, Integer> counts) {
    this.counts = counts;
  }

  boolean areNone() {
    return counts.isEmpty();
  }

  /** How often a line stands at the head or foot of a page; 0 for other lines. */
  int count(char[] chars, int start, int end) {
    return isShort(chars, start, end)
        ? counts.getOrDefault(Folded.letters(chars, start, end), 0)
        : 0;
  }

  private static boolean isShort(char[] chars, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int letters = 0;
    boolean small = true;
    for (int at = start; at < end; at++) {
      if (Character.isLetter(chars[at])) {
        small = letters == 0 ? Character.isLowerCase(chars[at]) : small;
        letters++;
      } else if (NotProse.isCodeMark(chars[at])) {
        return false;
      }
    }
    return letters >= SHORTEST && !small;
  }

  /** What is known of a line that stands in the text several times. */
  private static final class Candidate {

    private int count;
    private int last = -PAGE;
    private boolean near;
    private int interrupts;

    void seenAt(int place) {
      near |= place - last < PAGE;
      last = place;
      count++;
    }

    boolean isHead() {
      return isFarApart() && interrupts * SHARE >= count;
    }

    boolean isFarApart() {
      return count >= LEAST && !near;
    }
  }

  private static final class Reader {

    private final List<String> texts;
    private final Map<Long, Candidate> candidates = new HashMap<>();
    private int offset;

    /** Whether the last line of the text proper goes on behind what stands between. */
    private boolean open;

    private final List<Candidate> between = new ArrayList<>();

    Reader(List<String> texts) {
      this.texts = texts;
    }

    RunningHeads read() {
      offset = 0;
      for (String text : texts) {
        char[] chars = text.toCharArray();
        new Lines(text).forEach((start, end) -> count(chars, start, end));
        offset += chars.length;
      }
      candidates.values().removeIf(candidate -> !candidate.isFarApart());
      if (!candidates.isEmpty()) {
        for (String text : texts) {
          char[] chars = text.toCharArray();
          new Lines(text).forEach((start, end) -> follow(chars, start, end));
        }
        candidates.values().removeIf(candidate -> !candidate.isHead());
      }
      Map<Long, Integer> counts = new HashMap<>();
      candidates.forEach((line, candidate) -> counts.put(line, candidate.count));
      return new RunningHeads(Map.copyOf(counts));
    }

    private void count(char[] chars, int start, int end) {
      if (isShort(chars, start, end)) {
        candidates
            .computeIfAbsent(Folded.letters(chars, start, end), line -> new Candidate())
            .seenAt(offset + start);
      }
    }

    private void follow(char[] chars, int start, int end) {
      Candidate candidate =
          isShort(chars, start, end) ? candidates.get(Folded.letters(chars, start, end)) : null;
      if (candidate != null) {
        between.add(candidate);
        return;
      }
      int first = start;
      while (first < end && !Character.isLetter(chars[first])) {
        first++;
      }
      if (first == end) {
        return; // a page number, a rule, a blank line
      }
      boolean full = end - start >= FULL_LINE;
      boolean indented = start > 0 && chars[start - 1] != '\n' && chars[start - 1] != '\r';
      if (open && full && !indented && first == start && Character.isLowerCase(chars[first])) {
        between.forEach(head -> head.interrupts++);
      }
      between.clear();
      char last = chars[end - 1];
      open = full && (Character.isLetter(last) || last == ',' || last == '-' || last == ';');
    }
  }
}
