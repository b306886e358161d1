package org.emend.formats.log;

/**
 * What an edit log says of an input after its changes. Without it the run was interrupted.
 *
 * @param before SHA-256 of what came in, decompressed; lower-case hexadecimal
 * @param after SHA-256 of what went out, before compression
 * @param hunks how many changes stand above
 */
public record LogTrailer(String before, String after, long hunks) {

  public boolean isChange() {
    return !before.equals(after);
  }
}
