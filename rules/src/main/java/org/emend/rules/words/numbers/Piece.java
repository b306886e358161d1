package org.emend.rules.words.numbers;

/**
 * A word or a number of a passage: visible characters without the punctuation at their edges, cut
 * at hyphens and dashes.
 *
 * @param start half-open, UTF-16 code units of the passage
 * @param text what stands there
 * @param next the character behind it, or a space at the passage's end
 * @param joinsBefore whether a hyphen or a dash ties it to the piece before
 * @param joinsAfter the same for the piece behind
 */
record Piece(int start, int end, String text, char next, boolean joinsBefore, boolean joinsAfter) {

  static final Piece NONE = new Piece(0, 0, "", ' ', false, false);
}
