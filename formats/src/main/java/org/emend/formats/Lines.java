package org.emend.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as bytes, their ends included. A longer line than {@link #LONGEST} comes in pieces.
 */
final class Lines implements Closeable {

  /** In bytes. A record is kept in memory several times over; longer ones are hardly articles. */
  static final int LONGEST = 8 << 20;

  private static final int BUFFER = 1 << 16;

  /**
   * A line, or a piece of one.
   *
   * @param begins whether the line begins here
   * @param whole whether it also ends here
   */
  record Line(byte[] bytes, boolean begins, boolean whole) {}

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private boolean ended;
  private boolean begins = true;

  Lines(InputStream in) {
    this(in, LONGEST);
  }

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  @Nullable Line next() throws IOException {
    int searched = start;
    while (true) {
      int newline = newlineFrom(searched);
      if (newline >= 0) {
        return take(newline + 1, true);
      }
      searched = end;
      if (ended) {
        return start == end ? null : take(end, true);
      }
      if (end - start >= longest) {
        return take(
            start + Utf8.wholeLength(Arrays.copyOfRange(buffer, start, end), end - start), false);
      }
      searched -= fill();
    }
  }

  private Line take(int to, boolean finishes) {
    Line line = new Line(Arrays.copyOfRange(buffer, start, to), begins, begins && finishes);
    start = to;
    begins = finishes;
    return line;
  }

  private int newlineFrom(int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Reads on; returns by how much the content moved towards the buffer's beginning. */
  private int fill() throws IOException {
    int moved = 0;
    if (end == buffer.length) {
      moved = start;
      byte[] target = start == 0 ? new byte[buffer.length * 2] : buffer;
      System.arraycopy(buffer, start, target, 0, end - start);
      buffer = target;
      end -= moved;
      start = 0;
    }
    int read = in.read(buffer, end, buffer.length - end);
    ended = read < 0;
    end += Math.max(read, 0);
    return moved;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
