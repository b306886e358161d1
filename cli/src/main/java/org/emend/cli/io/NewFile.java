package org.emend.cli.io;

import java.io.IOException;
import java.nio.file.Path;

/** An output to a file that is written whatever the input holds. */
final class NewFile implements Output {

  private final AtomicFile file;

  NewFile(String name, Path path) throws IOException {
    file = AtomicFile.at(name, path);
  }

  @Override
  public void write(byte[] bytes, boolean changed) throws IOException {
    file.write(bytes);
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public void commit() throws IOException {
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
