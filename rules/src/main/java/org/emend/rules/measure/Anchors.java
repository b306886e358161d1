package org.emend.rules.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tokens of two texts that surely belong together: the patience method (Bram Cohen, 2003). Tokens
 * that stand once in both, in the longest sequence that keeps the order of both, split the texts;
 * what lies between is split again in the same way, as tokens are unique in a part that are not in
 * the whole.
 *
 * <p>A token that both texts have by chance would tear apart what belongs together, and not to take
 * it only costs time: short ones need an equal neighbour, and none may shift the texts against each
 * other by more than twice its length.
 */
final class Anchors {

  /** Characters times characters that are aligned in one piece rather than split further. */
  private static final long SMALL = 1 << 14;

  /** Each level needs a token that became unique; text that goes deeper is made to be awkward. */
  private static final int DEEPEST = 40;

  private static final int LONG_TOKEN = 4;

  private final Units read;
  private final Units truth;
  private final int[] readIds;
  private final int[] truthIds;
  private final int[] readCount;
  private final int[] truthCount;
  private final int[] truthPlace;

  private int[] pairs = new int[64];
  private int size;

  private Anchors(Units read, Units truth) {
    this.read = read;
    this.truth = truth;
    Map<String, Integer> ids = new HashMap<>();
    readIds = ids(read, ids);
    truthIds = ids(truth, ids);
    readCount = new int[ids.size()];
    truthCount = new int[ids.size()];
    truthPlace = new int[ids.size()];
  }

  private static int[] ids(Units text, Map<String, Integer> ids) {
    int[] result = new int[text.tokens()];
    for (int i = 0; i < result.length; i++) {
      String token = text.token(i);
      Integer known = ids.putIfAbsent(token, ids.size());
      result[i] = known == null ? ids.size() - 1 : known;
    }
    return result;
  }

  /** Pairs of token numbers, read and truth in turn, ascending in both. */
  static int[] of(Units read, Units truth) {
    Anchors anchors = new Anchors(read, truth);
    anchors.split(0, read.tokens(), 0, truth.tokens(), 0);
    return Arrays.copyOf(anchors.pairs, anchors.size);
  }

  private void split(int readFrom, int readTo, int truthFrom, int truthTo, int depth) {
    int r0 = readFrom;
    int t0 = truthFrom;
    while (r0 < readTo && t0 < truthTo && readIds[r0] == truthIds[t0]) {
      add(r0++, t0++);
    }
    int r1 = readTo;
    int t1 = truthTo;
    while (r1 > r0 && t1 > t0 && readIds[r1 - 1] == truthIds[t1 - 1]) {
      r1--;
      t1--;
    }
    if (r0 < r1 && t0 < t1 && depth < DEEPEST && area(r0, r1, t0, t1) > SMALL) {
      int[] chain = trusted(chain(r0, r1, t0, t1), r0, r1, t0, t1);
      int r = r0;
      int t = t0;
      for (int i = 0; i < chain.length; i += 2) {
        split(r, chain[i], t, chain[i + 1], depth + 1);
        add(chain[i], chain[i + 1]);
        r = chain[i] + 1;
        t = chain[i + 1] + 1;
      }
      if (chain.length > 0) {
        split(r, r1, t, t1, depth + 1);
      }
    }
    while (r1 < readTo) {
      add(r1++, t1++);
    }
  }

  private void add(int r, int t) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = r;
    pairs[size++] = t;
  }

  private long area(int r0, int r1, int t0, int t1) {
    return (long) length(read, r0, r1) * length(truth, t0, t1);
  }

  private static int length(Units text, int from, int to) {
    return from == to ? 0 : text.tokenEnd(to - 1) - text.tokenStart(from);
  }

  /** The longest ascending chain of tokens that are unique in both parts. */
  private int[] chain(int r0, int r1, int t0, int t1) {
    for (int r = r0; r < r1; r++) {
      readCount[readIds[r]]++;
    }
    for (int t = t0; t < t1; t++) {
      truthCount[truthIds[t]]++;
      truthPlace[truthIds[t]] = t;
    }
    int[] reads = new int[Math.min(r1 - r0, t1 - t0)];
    int[] truths = new int[reads.length];
    int n = 0;
    for (int r = r0; r < r1; r++) {
      int id = readIds[r];
      if (readCount[id] == 1 && truthCount[id] == 1) {
        reads[n] = r;
        truths[n++] = truthPlace[id];
      }
    }
    for (int r = r0; r < r1; r++) {
      readCount[readIds[r]] = 0;
    }
    for (int t = t0; t < t1; t++) {
      truthCount[truthIds[t]] = 0;
    }
    return ascending(reads, truths, n);
  }

  /** The longest ascending subsequence by piles of cards (Fredman, 1975). */
  private static int[] ascending(int[] reads, int[] truths, int n) {
    int[] tops = new int[n];
    int[] before = new int[n];
    int piles = 0;
    for (int i = 0; i < n; i++) {
      int low = 0;
      int high = piles;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (truths[tops[middle]] < truths[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tops[low - 1];
      tops[low] = i;
      piles = Math.max(piles, low + 1);
    }
    int[] chain = new int[2 * piles];
    int i = piles == 0 ? -1 : tops[piles - 1];
    for (int k = piles - 1; k >= 0; k--) {
      chain[2 * k] = reads[i];
      chain[2 * k + 1] = truths[i];
      i = before[i];
    }
    return chain;
  }

  private int[] trusted(int[] chain, int r0, int r1, int t0, int t1) {
    int[] kept = new int[chain.length];
    int n = 0;
    int r = r0;
    int t = t0;
    for (int i = 0; i < chain.length; i += 2) {
      boolean isLast = i + 2 == chain.length;
      int nextR = isLast ? r1 : chain[i + 2];
      int nextT = isLast ? t1 : chain[i + 3];
      if (isTrusted(chain[i], chain[i + 1], r, nextR, t, nextT)) {
        kept[n++] = chain[i];
        kept[n++] = chain[i + 1];
        r = chain[i] + 1;
        t = chain[i + 1] + 1;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private boolean isTrusted(int r, int t, int r0, int r1, int t0, int t1) {
    int length = length(read, r, r + 1);
    boolean supported =
        r > r0 && t > t0 && readIds[r - 1] == truthIds[t - 1]
            || r + 1 < r1 && t + 1 < t1 && readIds[r + 1] == truthIds[t + 1];
    if (length < LONG_TOKEN && !supported) {
      return false;
    }
    int left = Math.abs(length(read, r0, r) - length(truth, t0, t));
    int right = Math.abs(length(read, r + 1, r1) - length(truth, t + 1, t1));
    int whole = Math.abs(length(read, r0, r1) - length(truth, t0, t1));
    return left + right - whole <= 2 * length;
  }
}
