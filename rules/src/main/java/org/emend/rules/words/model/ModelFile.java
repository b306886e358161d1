package org.emend.rules.words.model;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A model's parts by name, in one file: a line that says what it is, then for each part its name,
 * its length and its bytes.
 */
public final class ModelFile {

  private static final String MAGIC = "emend words 2\n";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** What writes a part. */
  public interface Part {
    void write(DataOutputStream out) throws IOException;
  }

  public static ModelFile read(InputStream in) throws IOException {
    Section all = new Section(ByteBuffer.wrap(in.readAllBytes()));
    if (!all.stringOf(MAGIC.length()).equals(MAGIC)) {
      throw new IOException("not a model of words, or of another version");
    }
    ModelFile file = new ModelFile();
    for (int parts = all.readInt(); parts > 0; parts--) {
      String name = all.string();
      file.parts.put(name, all.bytes(all.readInt()));
    }
    return file;
  }

  /** The first part of a file, and no more of it. */
  static ModelFile first(InputStream in) throws IOException {
    return read(in, 1, name -> true);
  }

  /** Some parts of a file; it is read no further than to the last of them. */
  public static ModelFile only(InputStream in, Set<String> wanted) throws IOException {
    return read(in, wanted.size(), wanted::contains);
  }

  private static ModelFile read(InputStream in, int most, Predicate<String> wanted)
      throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] magic = data.readNBytes(MAGIC.length());
    if (!new String(magic, StandardCharsets.UTF_8).equals(MAGIC)) {
      throw new IOException("not a model of words, or of another version");
    }
    ModelFile file = new ModelFile();
    for (int parts = data.readInt(); parts > 0 && file.parts.size() < most; parts--) {
      String name = new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
      int length = data.readInt();
      if (wanted.test(name)) {
        file.parts.put(name, data.readNBytes(length));
      } else {
        data.skipNBytes(length);
      }
    }
    return file;
  }

  /** Whether a part is there to read. */
  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /** A part to read. */
  public Section section(String part) throws IOException {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      throw new EOFException("the model has no part \"" + part + "\"");
    }
    return new Section(ByteBuffer.wrap(bytes));
  }

  /** Adds a part, or puts it in place of the one of that name. */
  public void put(String name, Part part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    part.write(out);
    out.flush();
    parts.put(name, bytes.toByteArray());
  }

  /** In the order in which the parts were put. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeBytes(MAGIC);
    out.writeInt(parts.size());
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      Section.write(out, part.getKey());
      out.writeInt(part.getValue().length);
      out.write(part.getValue());
    }
    out.flush();
  }
}
