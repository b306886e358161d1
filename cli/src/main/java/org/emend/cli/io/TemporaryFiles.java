package org.emend.cli.io;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/**
 * The temporary files of this process. None is left behind when it ends, however it ends short of
 * SIGKILL: a shutdown hook deletes what is there. Thread-safe.
 */
final class TemporaryFiles {

  private static final Set<Path> LIVE = new HashSet<>();
  private static boolean hooked;
  private static boolean ending;

  private TemporaryFiles() {}

  /** A new temporary file and the way to write it. */
  record Temporary(Path path, FileChannel channel) {}

  /**
   * Creates a file beside another, on the same file system.
   *
   * @param isPrivate readable by nobody else until somebody decides
   */
  static synchronized Temporary beside(Path target, boolean isPrivate) throws IOException {
    if (ending) {
      throw new IOException("interrupted");
    }
    if (!hooked) {
      hooked = true;
      Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::deleteAll));
    }
    boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        isPrivate && posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    while (true) {
      long random = System.nanoTime() ^ ProcessHandle.current().pid() << 40;
      Path path = target.resolveSibling(".emend-" + Long.toUnsignedString(random, 36) + ".tmp");
      try {
        FileChannel channel =
            FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        LIVE.add(path);
        return new Temporary(path, channel);
      } catch (FileAlreadyExistsException e) {
        // Another process drew the same number.
      }
    }
  }

  /** Puts a temporary file in a target's place, in one step. */
  static synchronized void move(Path temporary, Path target) throws IOException {
    if (ending) {
      throw new IOException("interrupted");
    }
    Files.move(temporary, target, ATOMIC_MOVE, REPLACE_EXISTING);
    LIVE.remove(temporary);
  }

  static synchronized void delete(Path temporary) throws IOException {
    LIVE.remove(temporary);
    Files.deleteIfExists(temporary);
  }

  private static synchronized void deleteAll() {
    ending = true;
    for (Path path : LIVE) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // The process ends; there is nobody left to tell.
      }
    }
  }
}
