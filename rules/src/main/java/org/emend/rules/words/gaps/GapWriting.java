package org.emend.rules.words.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.rules.words.model.Gaps;

/**
 * Writes a gap as it should be with as much as may be of what stands there: its line break, its
 * kind of quotation mark, its other spaces.
 */
final class GapWriting {

  /** The least that changes: a stretch of the passage and what stands there instead. */
  record Change(int start, int end, String replacement) {}

  private record Unit(String raw, String folded) {

    boolean isBreak() {
      return raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0;
    }
  }

  private GapWriting() {}

  /**
   * What to change, never an empty stretch.
   *
   * @param wanted as {@link Gaps#fold} writes it
   * @return nothing where a line break would get lost or nothing would change
   */
  static Optional<Change> of(Gap gap, String wanted) {
    List<Unit> units = units(gap.raw());
    List<String> parts = parts(wanted);
    int[][] best = new int[units.size() + 1][parts.size() + 1];
    for (int u = units.size() - 1; u >= 0; u--) {
      for (int p = parts.size() - 1; p >= 0; p--) {
        best[u][p] = Math.max(best[u + 1][p], best[u][p + 1]);
        if (units.get(u).folded().equals(parts.get(p))) {
          int worth = units.get(u).isBreak() ? 10 : 1;
          best[u][p] = Math.max(best[u][p], worth + best[u + 1][p + 1]);
        }
      }
    }
    StringBuilder written = new StringBuilder();
    int u = 0;
    int p = 0;
    while (u < units.size() || p < parts.size()) {
      boolean both = u < units.size() && p < parts.size();
      if (both
          && units.get(u).folded().equals(parts.get(p))
          && best[u][p] == (units.get(u).isBreak() ? 10 : 1) + best[u + 1][p + 1]) {
        written.append(units.get(u++).raw());
        p++;
      } else if (p < parts.size() && best[u][p + 1] == best[u][p]) {
        written.append(parts.get(p++));
      } else if (units.get(u).isBreak()) {
        return Optional.empty();
      } else {
        u++;
      }
    }
    return least(gap, written.toString());
  }

  private static Optional<Change> least(Gap gap, String written) {
    String raw = gap.raw();
    if (raw.equals(written) || raw.isEmpty()) {
      return Optional.empty();
    }
    int head = 0;
    int most = Math.min(raw.length(), written.length());
    while (head < most && raw.charAt(head) == written.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && raw.charAt(raw.length() - tail - 1) == written.charAt(written.length() - tail - 1)) {
      tail++;
    }
    if (head + tail == raw.length()) { // what stands there stays: take in the character before
      if (head > 0) {
        head--;
      } else {
        tail--;
      }
    }
    return Optional.of(
        new Change(
            gap.start() + head,
            gap.end() - tail,
            written.substring(head, written.length() - tail)));
  }

  private static List<Unit> units(String raw) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < raw.length()) {
      int end = at + 1;
      if (Gaps.isSpace(raw.charAt(at))) {
        while (end < raw.length() && Gaps.isSpace(raw.charAt(end))) {
          end++;
        }
      } else if (raw.startsWith("--", at)) {
        end = at + 2;
      }
      String unit = raw.substring(at, end);
      units.add(new Unit(unit, Gaps.fold(unit)));
      at = end;
    }
    return units;
  }

  private static List<String> parts(String folded) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < folded.length(); at++) {
      parts.add(String.valueOf(folded.charAt(at)));
    }
    return parts;
  }
}
