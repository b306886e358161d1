package org.emend.rules.words.numbers;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a passage in order. */
public final class Pieces {

  /** Longer runs are no numbers; what stands in them is not looked at. In code units. */
  private static final int LONGEST_RUN = 40;

  private static final String LEADING = "([{\"'\u201C\u2018*";
  private static final String TRAILING = ".,;:!?)]}\"'\u201D\u2019*%\u00BB\u00AB";
  private static final String JOINTS = "-\u2010\u2011\u2012\u2013\u2014";

  /** Runs with these are addresses, code or identifiers. */
  private static final String IDENTIFIERS = "/_@#=<>\\~^+|`&";

  private final List<Piece> pieces = new ArrayList<>();

  private Pieces() {}

  /** Cuts a passage. Runs that look like addresses or identifiers are left out. */
  public static Pieces of(String chars) {
    Pieces cut = new Pieces();
    int at = 0;
    while (at < chars.length()) {
      if (isSpace(chars.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      boolean isIdentifier = false;
      while (at < chars.length() && !isSpace(chars.charAt(at))) {
        isIdentifier |= IDENTIFIERS.indexOf(chars.charAt(at)) >= 0;
        at++;
      }
      if (isIdentifier || at - start > LONGEST_RUN) {
        cut.pieces.add(Piece.NONE);
      } else {
        cut.cutAtJoints(chars, start, at);
      }
    }
    return cut;
  }

  private void cutAtJoints(String chars, int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || JOINTS.indexOf(chars.charAt(at)) >= 0) {
        add(chars, from, at, from > start, at < end);
        from = at + 1;
      }
    }
  }

  private void add(String chars, int start, int end, boolean joinsBefore, boolean joinsAfter) {
    int from = start;
    int to = end;
    while (from < to && LEADING.indexOf(chars.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && TRAILING.indexOf(chars.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < to) {
      char next = to < chars.length() ? chars.charAt(to) : ' ';
      pieces.add(new Piece(from, to, chars.substring(from, to), next, joinsBefore, joinsAfter));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }

  public int size() {
    return pieces.size();
  }

  /** The piece at an index, or an empty one outside. */
  Piece at(int index) {
    return index >= 0 && index < pieces.size() ? pieces.get(index) : Piece.NONE;
  }
}
