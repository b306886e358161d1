package org.emend.formats.log;

import java.io.IOException;

/** A log and a text that do not belong together. */
public final class StaleLogException extends IOException {

  private static final long serialVersionUID = 1L;

  public StaleLogException(String message) {
    super(message);
  }
}
