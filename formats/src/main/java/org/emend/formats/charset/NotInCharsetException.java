package org.emend.formats.charset;

import java.io.IOException;

/** Bytes that are no text of a charset, or a text that the charset cannot hold. */
public final class NotInCharsetException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long place;
  private final String charset;

  NotInCharsetException(String charset, String message, long place) {
    super(message);
    this.charset = charset;
    this.place = place;
  }

  /** The charset's name. */
  public String charset() {
    return charset;
  }

  /** Of bytes their offset in the input; of a text the index in it, in UTF-16 code units. */
  public long place() {
    return place;
  }
}
