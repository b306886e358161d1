package org.emend.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the output that belongs to an input. */
@FunctionalInterface
public interface Outputs {

  Output open(Source source) throws IOException;

  /** The text goes nowhere: only reports, or a diff, are wanted. */
  static Outputs none() {
    return source -> (bytes, changed) -> {};
  }

  /** All inputs go to a stream that belongs to the run, one after the other. */
  static Outputs stream(StandardStream stream) {
    return source ->
        new Output() {
          @Override
          public void write(byte[] bytes, boolean changed) throws IOException {
            stream.write(bytes, 0, bytes.length);
          }

          @Override
          public boolean isAtomic() {
            return false;
          }

          @Override
          public void finish() throws IOException {
            stream.flush();
          }
        };
  }

  /** Each input is replaced, if it changes. */
  static Outputs inPlace() {
    return InPlace::new;
  }

  /** The only input goes to a file: in one step, unless that is a device or a pipe. */
  static Outputs file(String name) {
    return source -> {
      Path path = Path.of(name);
      if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
        return new DirectOutput(name, path);
      }
      boolean isInput =
          source.path().isPresent()
              && Files.exists(path)
              && Files.exists(source.path().get())
              && Files.isSameFile(path, source.path().get());
      return isInput ? new InPlace(source) : new NewFile(name, path);
    };
  }
}
