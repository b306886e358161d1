package org.emend.rules.encoding;

import org.emend.core.patch.Span;

/**
 * Escapes that stand next to each other, and what they mean together.
 *
 * @param notation how they are written
 * @param proven whether the notation leaves no doubt of the characters: bytes that are UTF-8, or
 *     code points; not bytes that may be of any code page
 */
record EscapeSequence(Notation notation, Span span, String meant, boolean proven) {

  /** How somebody wrote a character. */
  enum Notation {
    /** {@code \}{@code u2019}, {@code \xe9}: source code and JSON. */
    BACKSLASH("an escape of source code"),
    /** {@code \}{@code n}: the same, for a line end. */
    LINE_END("a line end of source code"),
    /** {@code \'}: the same, for a quotation mark. */
    MARK("a quotation mark of source code"),
    /** {@code =E2=80=99}: mail. */
    QUOTED_PRINTABLE("quoted-printable"),
    /** {@code %E2%80%99}: addresses. */
    PERCENT("percent-encoding");

    private final String description;

    Notation(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }
  }

  /** Whether all that it means can stand in prose, beyond ASCII. */
  boolean isProse() {
    return !meant.isEmpty() && meant.codePoints().allMatch(EscapeSequence::isProse);
  }

  /** Whether any of it is beyond ASCII. */
  boolean isBeyondAscii() {
    return meant.codePoints().anyMatch(c -> c >= 0x80);
  }

  private static boolean isProse(int c) {
    if (c < 0xA0) {
      return "'\"& ".indexOf(c) >= 0;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c != 0xFFFD && c != 0xFEFF;
    };
  }
}
