package org.emend.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.emend.formats.Compression;

/** An output to a device or a pipe: there is nothing to replace. */
final class DirectOutput implements Output {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream out;

  DirectOutput(String name, Path path) throws IOException {
    this.name = name;
    try {
      this.out =
          Compression.compress(
              name,
              new BufferedOutputStream(
                  Files.newOutputStream(path, StandardOpenOption.WRITE), BUFFER));
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
  }

  @Override
  public void write(byte[] bytes, boolean changed) throws IOException {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
  }

  @Override
  public boolean isAtomic() {
    return false;
  }

  @Override
  public void finish() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
  }
}
