package org.emend.cli.io;

import java.io.Closeable;
import java.io.IOException;

/** Where the cleaned text of one input goes. What is closed before its commit leaves no trace. */
public interface Output extends Closeable {

  /**
   * Writes the next section.
   *
   * @param changed whether these are other bytes than were read
   */
  void write(byte[] bytes, boolean changed) throws IOException;

  /** Whether nothing is seen of it before {@link #commit}. */
  default boolean isAtomic() {
    return true;
  }

  /** All is written: whatever can still fail short of {@link #commit} fails now. */
  default void finish() throws IOException {}

  /** Makes it visible. */
  default void commit() throws IOException {}

  @Override
  default void close() throws IOException {}
}
