package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.emend.core.text.LosslessUtf8;

/**
 * Writes JSON as UTF-8. A lone surrogate, which stands for a byte that was not UTF-8 and can only
 * occur in a string, is escaped: {@code \udc92} is valid JSON where the bare byte is not.
 */
public final class JsonText extends Writer {

  private static final int BUFFER = 1 << 13;

  private final OutputStream out;
  private final StringBuilder pending = new StringBuilder(BUFFER);

  /** Text into a stream that is flushed, never closed. */
  public JsonText(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    pending.append(chars, from, length);
    if (pending.length() >= BUFFER) {
      drain(false);
    }
  }

  /** Writes all but half of a pair, which may be waiting for its other half. */
  private void drain(boolean all) throws IOException {
    int end = pending.length();
    if (!all && end > 0 && Character.isHighSurrogate(pending.charAt(end - 1))) {
      end--;
    }
    String text = pending.substring(0, end);
    pending.delete(0, end);
    int copied = 0;
    int lone = LosslessUtf8.firstLoneSurrogate(text, 0);
    while (lone >= 0) {
      out.write(LosslessUtf8.encode(text.substring(copied, lone)));
      out.write(LosslessUtf8.encode("\\u" + Integer.toHexString(text.charAt(lone))));
      copied = lone + 1;
      lone = LosslessUtf8.firstLoneSurrogate(text, copied);
    }
    out.write(LosslessUtf8.encode(text.substring(copied)));
  }

  @Override
  public void flush() throws IOException {
    drain(false);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    drain(true);
    out.flush();
  }
}
