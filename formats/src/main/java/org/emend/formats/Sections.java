package org.emend.formats;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an input section by section; together they are the whole input. Not thread-safe. */
public interface Sections extends Closeable {

  /** The next section, or null at the end. */
  @Nullable Section next() throws IOException;
}
