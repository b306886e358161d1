package org.emend.formats.charset;

import java.nio.charset.Charset;

/**
 * How a text is written as bytes.
 *
 * @param name of the charset, one of {@link KnownCharsets#names}
 * @param bom whether a byte order mark stands in front that is no part of the text. Never with
 *     UTF-8: there the mark is a character as any other, and stays where it is
 */
public record TextEncoding(String name, boolean bom) {

  /** The one that needs no conversion; bytes that are not UTF-8 pass through it. */
  public static final TextEncoding UTF_8 = new TextEncoding("utf-8", false);

  public boolean isUtf8() {
    return name.equals(UTF_8.name);
  }

  /** The bytes of the mark, if there is one. */
  public byte[] mark() throws NotInCharsetException {
    return bom ? new CharsetWriter(this).encode("\uFEFF") : new byte[0];
  }

  Charset charset() {
    return KnownCharsets.charset(name);
  }

  /** As it is shown: {@code utf-16le with a byte order mark}. */
  @Override
  public String toString() {
    return bom ? name + " with a byte order mark" : name;
  }
}
