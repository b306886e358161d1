package org.emend.rules.words.numbers;

import java.util.List;

/**
 * A number that a piece may have been.
 *
 * @param texts what to write for the piece, likeliest first
 * @param confidence that the first is right, from 0 to 1
 */
public record Guess(int start, int end, Shape shape, List<String> texts, double confidence) {

  public Guess {
    texts = List.copyOf(texts);
  }

  /** A piece as a numeral with what stands before and behind it. */
  static Guess of(Piece piece, Shape shape, String before, Numeral numeral, String behind) {
    String first = before + numeral.written() + behind;
    List<String> texts =
        numeral.rival().isEmpty()
            ? List.of(first)
            : List.of(first, before + numeral.rival() + behind);
    return new Guess(
        piece.start(), piece.end(), shape, texts, shape.confidence() * numeral.probability());
  }

  /** The same, less likely. */
  Guess times(double factor) {
    return new Guess(start, end, shape, texts, confidence * factor);
  }
}
