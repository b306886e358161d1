package org.emend.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * An output that replaces its input. Nothing is written before the first change: most inputs have
 * none, and are not touched.
 */
final class InPlace implements Output {

  private static final int BUFFER = 1 << 16;

  private final Source source;
  private final Path path;
  private final Stamp stamp;
  private @Nullable AtomicFile file;

  /** How many bytes came before the first change. */
  private long unchanged;

  InPlace(Source source) throws IOException {
    this.source = source;
    this.path = source.path().orElseThrow();
    this.stamp = stamp();
  }

  /** What tells that somebody else has written to the file. */
  private record Stamp(long size, FileTime modified, @Nullable Object key) {}

  private Stamp stamp() throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(now.size(), now.lastModifiedTime(), now.fileKey());
    } catch (IOException e) {
      throw FileProblem.reading(source.name(), e);
    }
  }

  @Override
  public void write(byte[] bytes, boolean changed) throws IOException {
    if (file == null && !changed) {
      unchanged += bytes.length;
      return;
    }
    AtomicFile open = file;
    if (open == null) {
      open = AtomicFile.at(source.name(), path);
      file = open;
      copyUnchanged(open);
    }
    open.write(bytes);
  }

  /** Reads the beginning again. */
  private void copyUnchanged(AtomicFile to) throws IOException {
    if (unchanged == 0) {
      return;
    }
    try (InputStream in = source.open()) {
      for (long left = unchanged; left > 0; ) {
        byte[] bytes = in.readNBytes((int) Math.min(left, BUFFER));
        if (bytes.length == 0) {
          throw changedMeanwhile();
        }
        to.write(bytes);
        left -= bytes.length;
      }
    }
  }

  @Override
  public void finish() throws IOException {
    if (file != null) {
      file.finish();
      if (!stamp().equals(stamp)) {
        throw changedMeanwhile();
      }
    }
  }

  @Override
  public void commit() throws IOException {
    if (file != null) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private FileProblem changedMeanwhile() {
    return new FileProblem(
        source.name(), "somebody else wrote to it meanwhile", "it was left alone; run again");
  }
}
