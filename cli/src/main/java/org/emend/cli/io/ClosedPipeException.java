package org.emend.cli.io;

import java.io.IOException;

/** Nobody reads what we write any more, as after {@code | head}. No error: the run just ends. */
public final class ClosedPipeException extends IOException {

  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super("the reader has gone", cause);
  }
}
