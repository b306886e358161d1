package org.emend.cli.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.emend.formats.Compression;

/**
 * A file that takes the place of another all at once, or not at all. It is written beside its
 * target and synced to the disk before it is renamed. Permissions are kept; the owner where we may
 * set it; a symbolic link goes on pointing to where it does. A file whose name says so is
 * compressed.
 *
 * <p>Every failure names the target. Not thread-safe.
 */
public final class AtomicFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Path target;
  private final TemporaryFiles.Temporary temporary;
  private final OutputStream out;
  private boolean finished;
  private boolean committed;

  private AtomicFile(String name, Path target, TemporaryFiles.Temporary temporary)
      throws IOException {
    this.name = name;
    this.target = target;
    this.temporary = temporary;
    this.out =
        Compression.compress(name, new BufferedOutputStream(new Raw(temporary.channel()), BUFFER));
  }

  /** Begins a file to put at a path, where there may be one already. */
  public static AtomicFile at(String name, Path path) throws IOException {
    try {
      boolean exists = Files.exists(path);
      if (exists && Files.isDirectory(path)) {
        throw new FileSystemException(name, null, "is a directory");
      }
      if (exists && !Files.isWritable(path)) {
        // The rename would succeed where the folder is writable; a read-only file means no.
        throw new AccessDeniedException(name);
      }
      Path target = exists ? path.toRealPath() : path.toAbsolutePath();
      return new AtomicFile(name, target, TemporaryFiles.beside(target, exists));
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
  }

  public void write(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
  }

  /** A stream into the file; closing it does nothing. */
  public OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        try {
          out.write(bytes, from, length);
        } catch (IOException e) {
          throw FileProblem.writing(name, e);
        }
      }
    };
  }

  /** All is written: brings it to the disk. */
  public void finish() throws IOException {
    try {
      out.close();
      if (Files.exists(target)) {
        likeTarget();
      }
      finished = true;
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
  }

  /** Takes the target's place. Only after {@link #finish}. */
  public void commit() throws IOException {
    if (!finished) {
      throw new IllegalStateException("not finished: " + name);
    }
    try {
      TemporaryFiles.move(temporary.path(), target);
      committed = true;
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
    syncFolder();
  }

  /** Leaves nothing behind of what was not committed. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      temporary.channel().close();
      TemporaryFiles.delete(temporary.path());
    }
  }

  private void likeTarget() throws IOException {
    PosixFileAttributeView theirs =
        Files.getFileAttributeView(target, PosixFileAttributeView.class);
    PosixFileAttributeView ours =
        Files.getFileAttributeView(temporary.path(), PosixFileAttributeView.class);
    if (theirs == null || ours == null) {
      return;
    }
    PosixFileAttributes wanted = theirs.readAttributes();
    PosixFileAttributes now = ours.readAttributes();
    try {
      if (!now.group().equals(wanted.group())) {
        ours.setGroup(wanted.group());
      }
      if (!now.owner().equals(wanted.owner())) {
        ours.setOwner(wanted.owner());
      }
    } catch (IOException e) {
      // Only the superuser may give files away. The text is what matters.
    }
    ours.setPermissions(wanted.permissions());
  }

  /** Makes the new name last through a power failure, where the system lets us. */
  private void syncFolder() {
    Path folder = target.getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder)) {
      channel.force(true);
    } catch (IOException e) {
      // Folders cannot be opened on Windows.
    }
  }

  /** The bytes into the channel; closing it syncs them first. */
  private static final class Raw extends OutputStream {

    private final FileChannel channel;

    Raw(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      ByteBuffer left = ByteBuffer.wrap(bytes, from, length);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    }

    @Override
    public void close() throws IOException {
      channel.force(true);
      channel.close();
    }
  }
}
