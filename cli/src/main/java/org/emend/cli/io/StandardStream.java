package org.emend.cli.io;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Standard output or error: buffered, in bytes, and honest about failures, which {@link
 * java.io.PrintStream} would swallow. Not thread-safe.
 */
public final class StandardStream extends OutputStream {

  public static final StandardStream OUT =
      new StandardStream("standard output", 1, new FileOutputStream(FileDescriptor.out));
  public static final StandardStream ERR =
      new StandardStream("standard error", 2, new FileOutputStream(FileDescriptor.err));

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final int descriptor;
  private final OutputStream out;

  private StandardStream(String name, int descriptor, OutputStream out) {
    this.name = name;
    this.descriptor = descriptor;
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  /** Standard input, unbuffered. */
  public static InputStream in() {
    return new FileInputStream(FileDescriptor.in);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw problem(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw problem(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw problem(e);
    }
  }

  /** Only flushes: the stream belongs to the process. */
  @Override
  public void close() throws IOException {
    flush();
  }

  /** Whether a person reads it as it comes. */
  public boolean isTerminal() {
    String device = device();
    return device.isEmpty()
        ? System.console() != null
        : device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
  }

  /** Whether colour is wanted here; see no-color.org. */
  public boolean isColoured() {
    String off = System.getenv("NO_COLOR");
    return (off == null || off.isEmpty()) && !"dumb".equals(System.getenv("TERM")) && isTerminal();
  }

  private IOException problem(IOException e) {
    // The system's message may be in any language; what the stream leads to is not.
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    String device = device();
    return message.contains("pipe") || device.startsWith("pipe:") || device.startsWith("socket:")
        ? new ClosedPipeException(e)
        : FileProblem.endingRun(name, e);
  }

  /** What the stream leads to, or nothing where the system does not say. */
  private String device() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
