package org.emend.cli.report;

import java.io.Closeable;
import java.io.IOException;
import org.emend.cli.io.Source;

/**
 * Is told of a run as it goes: for each input a beginning, its sections in order, and an end, which
 * is missing where the input failed. Not thread-safe.
 */
public interface Reporter extends Closeable {

  default void begin(Source source) throws IOException {}

  void section(Cleaned cleaned) throws IOException;

  default void end() throws IOException {}

  /** The run is over. */
  @Override
  default void close() throws IOException {}
}
