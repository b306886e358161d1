package org.emend.formats.log;

import org.emend.formats.charset.TextEncoding;

/**
 * What an edit log says of an input after its changes. Without it the run was interrupted.
 *
 * <p>The encoding stands here, not in the header: of a long text it may be known only at its end.
 *
 * @param before SHA-256 of what came in, decompressed; lower-case hexadecimal
 * @param after SHA-256 of what went out, before compression
 * @param hunks how many changes stand above
 * @param encoding what came in is written in
 * @param kept whether what went out is written in it, too, rather than in UTF-8
 */
public record LogTrailer(
    String before, String after, long hunks, TextEncoding encoding, boolean kept) {

  /** Of an input in UTF-8, or in what is no charset at all: its bytes passed as they were. */
  public LogTrailer(String before, String after, long hunks) {
    this(before, after, hunks, TextEncoding.UTF_8, false);
  }

  public boolean isChange() {
    return !before.equals(after);
  }

  /** What the output is written in. */
  public TextEncoding written() {
    return kept ? encoding : TextEncoding.UTF_8;
  }
}
