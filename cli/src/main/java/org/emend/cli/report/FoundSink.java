package org.emend.cli.report;

import java.io.Closeable;
import java.io.IOException;

/** Takes findings one by one, file by file; what another fix made moot is not among them. */
interface FoundSink extends Closeable {

  /** The next file. */
  default void begin(String path) throws IOException {}

  void found(Found found) throws IOException;

  /**
   * The file is over.
   *
   * @param whole false where it could not be read or written to its end
   */
  default void end(boolean whole) throws IOException {}

  /** The run is over. */
  @Override
  void close() throws IOException;
}
