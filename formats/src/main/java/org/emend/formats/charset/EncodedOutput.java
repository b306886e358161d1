package org.emend.formats.charset;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.emend.core.text.LosslessUtf8;
import org.emend.formats.Utf8;

/** Takes UTF-8 and writes it in another charset: the opposite of {@link DecodedInput}. */
public final class EncodedOutput extends FilterOutputStream {

  private final CharsetWriter writer;

  /** The beginning of a character that goes on. */
  private byte[] left = new byte[0];

  /** Begins a text, with its byte order mark if it has one. */
  public EncodedOutput(OutputStream out, TextEncoding encoding) throws IOException {
    super(out);
    this.writer = new CharsetWriter(encoding);
    out.write(encoding.mark());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    byte[] all = Arrays.copyOf(left, left.length + length);
    System.arraycopy(bytes, from, all, left.length, length);
    int whole = Utf8.wholeLength(all, all.length);
    left = Arrays.copyOfRange(all, whole, all.length);
    out.write(writer.encode(LosslessUtf8.decode(all, 0, whole)));
  }

  /** Ends the text, not the stream below. */
  public void finish() throws IOException {
    out.write(writer.encode(LosslessUtf8.decode(left)));
    left = new byte[0];
    out.write(writer.end());
    out.flush();
  }
}
