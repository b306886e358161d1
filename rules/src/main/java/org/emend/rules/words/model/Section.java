package org.emend.rules.words.model;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.emend.core.text.LosslessUtf8;

/** A part of a model file, read from front to back; big-endian, as {@link DataOutput}. */
public final class Section {

  private final ByteBuffer bytes;

  Section(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** The rest, as the JDK reads it. */
  public DataInput data() {
    return new DataInputStream(
        new InputStream() {
          @Override
          public int read() {
            return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
          }
        });
  }

  public byte readByte() throws EOFException {
    return bytes(1)[0];
  }

  public int readInt() throws EOFException {
    try {
      return bytes.getInt();
    } catch (BufferUnderflowException e) {
      throw ended();
    }
  }

  public float readFloat() throws EOFException {
    return Float.intBitsToFloat(readInt());
  }

  public long readLong() throws EOFException {
    try {
      return bytes.getLong();
    } catch (BufferUnderflowException e) {
      throw ended();
    }
  }

  /** A string that was written by its length in bytes and its UTF-8. */
  public String string() throws EOFException {
    return stringOf(readInt());
  }

  String stringOf(int bytes) throws EOFException {
    return new String(bytes(bytes), StandardCharsets.UTF_8);
  }

  /** Writes what {@link #string} reads. */
  public static void write(DataOutput out, String string) throws IOException {
    byte[] bytes = LosslessUtf8.encode(string);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public byte[] bytes(int count) throws EOFException {
    if (count < 0 || bytes.remaining() < count) {
      throw ended();
    }
    byte[] read = new byte[count];
    bytes.get(read);
    return read;
  }

  /** Whatever has not been read. */
  byte[] rest() {
    byte[] rest = new byte[bytes.remaining()];
    bytes.get(rest);
    return rest;
  }

  int[] ints(int count) throws EOFException {
    if (count < 0 || bytes.remaining() / Integer.BYTES < count) {
      throw ended();
    }
    int[] read = new int[count];
    bytes.asIntBuffer().get(read);
    bytes.position(bytes.position() + count * Integer.BYTES);
    return read;
  }

  long[] longs(int count) throws EOFException {
    if (count < 0 || bytes.remaining() / Long.BYTES < count) {
      throw ended();
    }
    long[] read = new long[count];
    bytes.asLongBuffer().get(read);
    bytes.position(bytes.position() + count * Long.BYTES);
    return read;
  }

  private static EOFException ended() {
    return new EOFException("the model ends too early: it is cut, or of another version");
  }
}
