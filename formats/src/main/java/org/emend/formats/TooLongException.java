package org.emend.formats;

import java.io.IOException;

/** An input that has to be read whole is too long for that. */
public final class TooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  TooLongException(int longest) {
    super("longer than " + (longest >> 20) + " MiB, and markup is read whole");
  }
}
