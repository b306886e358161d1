package org.emend.formats.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
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

  /** Decoded and not yet written; begins at {@code position} of the cleaned text. */
  private final StringBuilder pending = new StringBuilder();

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
    while (position + pending.length() < place + hunk.after().length() && read()) {
      // Text that lies before the hunk need not wait for it.
      copy((int) Math.min(pending.length(), place - position));
    }
    copy((int) Math.min(pending.length(), place - position));
    int length = hunk.after().length();
    if (position != place
        || pending.length() < length
        || !pending.substring(0, length).equals(hunk.after())) {
      throw new StaleLogException(
          "the text does not hold \"" + hunk.after() + "\" where the log says, at " + place);
    }
    pending.delete(0, length);
    position += length;
    original.write(LosslessUtf8.encode(hunk.before()));
  }

  private void copyRest() throws IOException {
    do {
      copy(pending.length());
    } while (read());
  }

  private void copy(int length) throws IOException {
    if (length > 0) {
      original.write(LosslessUtf8.encode(pending.substring(0, length)));
      pending.delete(0, length);
      position += length;
    }
  }

  /** Decodes some more; returns false at the end. */
  private boolean read() throws IOException {
    if (ended) {
      return false;
    }
    int read = cleaned.read(buffer, filled, buffer.length - filled);
    ended = read < 0;
    filled += Math.max(read, 0);
    int whole = ended ? filled : Utf8.wholeLength(buffer, filled);
    pending.append(LosslessUtf8.decode(Arrays.copyOf(buffer, whole)));
    System.arraycopy(buffer, whole, buffer, 0, filled - whole);
    filled -= whole;
    return true;
  }
}
