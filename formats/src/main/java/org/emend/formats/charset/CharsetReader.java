package org.emend.formats.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Reads a text in a charset, piece by piece, and proves that its bytes could be written again: all
 * that was decoded is encoded and compared. Bytes that the charset does not define, lone surrogates
 * of UTF-16, a cut character at the end, and a second way to write a character are errors. The same
 * text and the same errors come out however the input is cut. Not thread-safe.
 */
final class CharsetReader {

  private static final int CHARS = 1 << 13;

  private final String name;
  private final CharsetDecoder decoder;
  private final CharsetWriter back;
  private final CharBuffer chars = CharBuffer.allocate(CHARS);

  /** The beginning of a character that may go on. */
  private byte[] left = new byte[0];

  /** Decoded, and not yet seen to come back: an encoder may owe some bytes. */
  private byte[] owed = new byte[0];

  /** Where in the input {@link #owed} begins. */
  private long place;

  /**
   * A reader.
   *
   * @param place where in the input it begins, for messages
   */
  CharsetReader(TextEncoding encoding, long place) {
    this.name = encoding.name();
    this.place = place;
    this.back = new CharsetWriter(encoding);
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * The text of the next piece.
   *
   * @param last whether the input ends with it
   */
  String decode(byte[] bytes, int from, int to, boolean last) throws NotInCharsetException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    if (left.length > 0) {
      in = ByteBuffer.allocate(left.length + to - from).put(left).put(in).flip();
    }
    StringBuilder text = new StringBuilder(to - from + 16);
    while (true) {
      int start = in.position();
      CoderResult result = decoder.decode(in, chars, last);
      if (result.isUnderflow() && last) {
        result = decoder.flush(chars);
      }
      String piece = chars.flip().toString();
      chars.clear();
      text.append(piece);
      check(piece, Arrays.copyOfRange(in.array(), start, in.position()));
      if (result.isError()) {
        throw notText(in, result.length());
      }
      if (result.isUnderflow()) {
        break;
      }
    }
    left = new byte[in.remaining()];
    in.get(left);
    if (last) {
      end();
    }
    return text.toString();
  }

  private void check(String piece, byte[] decoded) throws NotInCharsetException {
    byte[] expected = owed.length == 0 ? decoded : joined(owed, decoded);
    byte[] written = written(piece);
    int wrong = Arrays.mismatch(written, expected);
    if (wrong >= 0 && wrong < written.length) {
      throw otherwise(expected, wrong);
    }
    place += written.length;
    owed = Arrays.copyOfRange(expected, written.length, expected.length);
  }

  private void end() throws NotInCharsetException {
    byte[] written = back.end();
    int wrong = Arrays.mismatch(written, owed);
    if (wrong >= 0) {
      throw otherwise(owed, Math.min(wrong, owed.length));
    }
  }

  private byte[] written(String piece) throws NotInCharsetException {
    try {
      return back.encode(piece);
    } catch (NotInCharsetException e) {
      throw otherwise(owed, 0);
    }
  }

  private NotInCharsetException notText(ByteBuffer in, int length) {
    byte[] bytes = new byte[Math.min(Math.max(length, 1), in.remaining())];
    long at = place + owed.length;
    in.get(bytes);
    return new NotInCharsetException(name, hex(bytes) + " at byte " + at + " is not " + name, at);
  }

  private NotInCharsetException otherwise(byte[] bytes, int wrong) {
    long at = place + wrong;
    String what = hex(Arrays.copyOfRange(bytes, wrong, Math.min(bytes.length, wrong + 2)));
    return new NotInCharsetException(
        name, what + " at byte " + at + " could not be written again in " + name, at);
  }

  private static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte b : bytes) {
      hex.append(String.format(hex.isEmpty() ? "0x%02X" : " 0x%02X", b & 0xFF));
    }
    return hex.isEmpty() ? "what stands" : hex.toString();
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
