package org.emend.formats.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.emend.core.text.LosslessUtf8;
import org.emend.formats.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Turns a cleaned input back into what it was, from its edit log, in one pass and bounded memory.
 *
 * <p>The caller compares hashes: this only refuses what cannot be right.
 */
public final class Undo {

  private static final int BUFFER = 1 << 16;

  private final InputStream cleaned;
  private final OutputStream original;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private boolean ended;

  /** Decoded text; what lies before {@code done} is written. */
  private final StringBuilder text = new StringBuilder();

  private int done;

  /** Where {@code done} lies in the cleaned text, in UTF-16 code units. */
  private long position;

  private Undo(InputStream cleaned, OutputStream original) {
    this.cleaned = cleaned;
    this.original = original;
  }

  /**
   * Restores the original.
   *
   * @param log stands before the first change of the run
   * @throws StaleLogException if the text does not hold what the log says was put there
   */
  public static void restore(InputStream cleaned, EditLogReader log, OutputStream original)
      throws IOException {
    Undo undo = new Undo(cleaned, original);
    long growth = 0;
    for (@Nullable Hunk hunk = log.nextHunk(); hunk != null; hunk = log.nextHunk()) {
      undo.putBack(hunk, hunk.offset() + growth);
      growth += hunk.after().length() - hunk.before().length();
    }
    undo.copyRest();
  }

  private void putBack(Hunk hunk, long place) throws IOException {
    int length = hunk.after().length();
    copyUpTo(place);
    while (pending() < length && read()) {}
    if (position != place
        || pending() < length
        || !text.substring(done, done + length).equals(hunk.after())) {
      throw new StaleLogException(
          "the text does not hold \"" + hunk.after() + "\" where the log says, at " + place);
    }
    pass(length);
    original.write(LosslessUtf8.encode(hunk.before()));
  }

  private void copyUpTo(long place) throws IOException {
    do {
      int length = (int) Math.min(pending(), Math.max(0, place - position));
      original.write(LosslessUtf8.encode(text.substring(done, done + length)));
      pass(length);
    } while (position < place && read());
  }

  private void copyRest() throws IOException {
    copyUpTo(Long.MAX_VALUE);
  }

  private int pending() {
    return text.length() - done;
  }

  private void pass(int length) {
    done += length;
    position += length;
  }

  /** Decodes some more; returns false at the end. */
  private boolean read() throws IOException {
    if (ended) {
      return false;
    }
    text.delete(0, done);
    done = 0;
    int read = cleaned.read(buffer, filled, buffer.length - filled);
    ended = read < 0;
    filled += Math.max(read, 0);
    int whole = ended ? filled : Utf8.wholeLength(buffer, filled);
    text.append(LosslessUtf8.decode(buffer, 0, whole));
    System.arraycopy(buffer, whole, buffer, 0, filled - whole);
    filled -= whole;
    return true;
  }
}
