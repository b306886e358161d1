package org.emend.formats.log;

import java.io.IOException;
import java.nio.file.Path;

/** A file that was to be an edit log, and holds something else. */
public final class NotALogException extends IOException {

  private static final long serialVersionUID = 1L;

  NotALogException(Path file) {
    super(file + " is not an edit log");
  }
}
