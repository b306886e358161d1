package org.emend.formats.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;

/**
 * A single-byte charset whose undefined bytes from 0x80 to 0x9F are the C1 controls of the same
 * number, as browsers have it (WHATWG Encoding Standard, index windows-1252 and its like), so that
 * a file with one of them survives. The JDK leaves 5 of them open in windows-1252. Bytes from 0xA0
 * up that are undefined stay so: there is no character they could honestly be.
 */
final class FilledCharset extends Charset {

  private static final char NONE = '\uFFFD';

  private final char[] characters = new char[256];

  /** By character: the byte, or -1. */
  private final short[] bytes = new short[1 << 16];

  /** A charset with its gaps filled, if it has one byte a character. */
  static Charset of(Charset base) {
    return base.newEncoder().maxBytesPerChar() == 1 ? new FilledCharset(base) : base;
  }

  private FilledCharset(Charset base) {
    super("x-emend-" + base.name(), null);
    Arrays.fill(bytes, (short) -1);
    for (int b = 0; b < 256; b++) {
      String text = new String(new byte[] {(byte) b}, base);
      characters[b] = text.length() == 1 ? text.charAt(0) : NONE;
      if (characters[b] != NONE) {
        bytes[characters[b]] = (short) b;
      }
    }
    for (int b = 0x80; b < 0xA0; b++) {
      if (characters[b] == NONE && bytes[b] < 0) {
        characters[b] = (char) b;
        bytes[b] = (short) b;
      }
    }
  }

  @Override
  public boolean contains(Charset other) {
    return other.name().equals("US-ASCII");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          char c = characters[in.get(in.position()) & 0xFF];
          if (c == NONE) {
            return CoderResult.unmappableForLength(1);
          }
          in.get();
          out.put(c);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new CharsetEncoder(this, 1, 1) {
      @Override
      protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          char c = in.get(in.position());
          if (bytes[c] < 0) {
            return wrong(c, in);
          }
          in.get();
          out.put((byte) bytes[c]);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }

  private static CoderResult wrong(char c, CharBuffer in) {
    if (Character.isHighSurrogate(c)) {
      return in.remaining() < 2 ? CoderResult.UNDERFLOW : CoderResult.unmappableForLength(2);
    }
    return CoderResult.unmappableForLength(1);
  }
}
