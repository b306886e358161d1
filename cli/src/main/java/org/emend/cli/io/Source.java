package org.emend.cli.io;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.emend.formats.Compression;

/**
 * An input: a file, or standard input.
 *
 * @param name as the user named it; {@code -} for standard input
 * @param path where it is; empty for standard input
 */
public record Source(String name, Optional<Path> path) {

  /** What standard input is called. */
  public static final String STDIN = "-";

  private static final int BUFFER = 1 << 16;

  public static Source of(String name) {
    return name.equals(STDIN)
        ? new Source(STDIN, Optional.empty())
        : new Source(name, Optional.of(Path.of(name)));
  }

  public boolean isStdin() {
    return path.isEmpty();
  }

  /** What it holds, decompressed. Every failure, now or while reading, names the input. */
  public InputStream open() throws IOException {
    if (path.isEmpty()) {
      return new Named(name, StandardStream.in());
    }
    if (Files.isDirectory(path.get())) {
      throw new FileProblem(
          name, "is a directory", "name files, or use `emend check --fix`, which walks folders");
    }
    InputStream in = null;
    try {
      in = Files.newInputStream(path.get());
      // The empty file is no gzip file, but it is no damaged one either.
      boolean isEmpty = Files.isRegularFile(path.get()) && Files.size(path.get()) == 0;
      return new Named(
          name, isEmpty ? in : Compression.decompress(name, new BufferedInputStream(in, BUFFER)));
    } catch (IOException e) {
      if (in != null) {
        in.close();
      }
      throw FileProblem.reading(name, e);
    }
  }

  /** Gives failures the name of the input. */
  private static final class Named extends FilterInputStream {

    private final String name;

    Named(String name, InputStream in) {
      super(in);
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw FileProblem.reading(name, e);
      }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return super.read(bytes, from, length);
      } catch (IOException e) {
        throw FileProblem.reading(name, e);
      }
    }
  }
}
