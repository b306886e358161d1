package org.emend.formats.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Writes a text in a charset, piece by piece. Beside {@link org.emend.core.text.LosslessUtf8} the
 * only way from text to bytes: a character that the charset cannot hold is an error, never a
 * question mark. A piece may end in half a surrogate pair, and in charsets with shift states the
 * pieces follow each other. Not thread-safe.
 */
public final class CharsetWriter {

  private final String name;
  private final CharsetEncoder encoder;
  private String left = "";

  public CharsetWriter(TextEncoding encoding) {
    this.name = encoding.name();
    this.encoder =
        encoding
            .charset()
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * The bytes of the next piece.
   *
   * @throws NotInCharsetException if the charset has no bytes for one of its characters
   */
  public byte[] encode(String text) throws NotInCharsetException {
    return encode(text, false);
  }

  /** Ends the text: the bytes that lead back to the first shift state, mostly none. */
  public byte[] end() throws NotInCharsetException {
    return encode("", true);
  }

  private byte[] encode(String text, boolean last) throws NotInCharsetException {
    String all = left + text;
    CharBuffer in = CharBuffer.wrap(all);
    ByteBuffer out =
        ByteBuffer.allocate((int) (all.length() * (double) encoder.averageBytesPerChar()) + 16);
    while (true) {
      CoderResult result = encoder.encode(in, out, last);
      if (result.isUnderflow() && last) {
        result = encoder.flush(out);
      }
      if (result.isUnderflow()) {
        break;
      }
      if (result.isError()) {
        int at = in.position();
        int character = all.codePointAt(at);
        throw new NotInCharsetException(
            name,
            String.format("no %s for U+%04X %s", name, character, Character.toString(character)),
            at - left.length());
      }
      out = ByteBuffer.allocate(out.capacity() * 2).put(out.flip());
    }
    left = all.substring(in.position());
    return Arrays.copyOf(out.array(), out.position());
  }
}
