package org.emend.formats.charset;

import java.io.ByteArrayOutputStream;

/** The telling part of a sample: the words that have bytes beyond ASCII, and their neighbours. */
final class Excerpt {

  /** ICU looks at 8,000 bytes, and would see only ASCII in the beginning of many a text. */
  private static final int LONGEST = 8000;

  private static final int AROUND = 24;

  private Excerpt() {}

  static byte[] of(byte[] sample) {
    ByteArrayOutputStream excerpt = new ByteArrayOutputStream(LONGEST);
    int done = 0;
    for (int at = next(sample, 0); at < sample.length; at = next(sample, done)) {
      int from = space(sample, Math.max(done, at - AROUND), at);
      int to = at;
      for (int quiet = 0; to < sample.length && quiet <= AROUND; to++) {
        quiet = sample[to] < 0 ? 0 : quiet + 1;
        boolean full = excerpt.size() + to - from >= LONGEST;
        if (full && (quiet > 0 && sample[to] <= ' ' || to - from >= 2 * LONGEST)) {
          break;
        }
      }
      excerpt.write(sample, from, to - from);
      excerpt.write('\n');
      done = to;
      if (excerpt.size() >= LONGEST) {
        break;
      }
    }
    return excerpt.toByteArray();
  }

  private static int next(byte[] bytes, int from) {
    return Ascii.length(bytes, from, bytes.length);
  }

  /** Behind the first white space in a stretch: a word is not cut where that can be helped. */
  private static int space(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] <= ' ' && bytes[i] >= 0) {
        return i;
      }
    }
    return from;
  }
}
