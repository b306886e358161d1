package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A file with five findings and all that makes places go wrong: a byte order mark, an emoji,
 * U+02BC, tabs, a byte that is not UTF-8, CRLF; in a name with a space, quotation marks, a colon, a
 * comma and a percent sign.
 */
final class OddText {

  static final String NAME = "a b/c: 100% \"q\",.txt";

  static final byte[] BYTES =
      CleanTest.concat(
          CleanTest.concat(
              "\uFEFFThe \uD83D\uDE00 negotiati]ns were for Russia\u02BCs leader.\r\nThe\tnegotiati]ns "
                  .getBytes(UTF_8),
              new byte[] {(byte) 0xFF}),
          "\r\n\r\nHe sa|d nothing.\r\n".getBytes(UTF_8));

  /** With the first proposal of each finding. */
  static final String REPAIRED =
      "\uFEFFThe \uD83D\uDE00 negotiations were for Russia\u2019s leader.\r\nThe\tnegotiations \u00FF"
          + "\r\n\r\nHe said nothing.\r\n";

  private OddText() {}

  /** Where a place of a report is in the file; lines end with LF, columns are bytes from 1. */
  static int byteAt(JsonNode place) {
    int line = place.get("line").intValue();
    int at = 0;
    for (int i = 1; i < line; i++) {
      while (BYTES[at] != '\n') {
        at++;
      }
      at++;
    }
    return at + place.get("column").intValue() - 1;
  }
}
