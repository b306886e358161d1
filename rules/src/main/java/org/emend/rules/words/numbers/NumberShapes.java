package org.emend.rules.words.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All ways of writing numbers, the surest first. */
public final class NumberShapes {

  private static final List<NumberShape> SHAPES =
      List.of(
          new Ordinals(), new Amounts(), new Times(), new OldMoney(), new Years(), new Counts());

  private NumberShapes() {}

  /** What the pieces of a passage can have been, in order, one guess for a piece at most. */
  public static List<Guess> in(String chars) {
    List<Guess> guesses = new ArrayList<>();
    if (!hasMixture(chars)) {
      return guesses;
    }
    Pieces pieces = Pieces.of(chars);
    for (int at = 0; at < pieces.size(); at++) {
      for (NumberShape shape : SHAPES) {
        Optional<Guess> guess = shape.read(pieces, at);
        if (guess.isPresent()) {
          guesses.add(guess.get());
          break;
        }
      }
    }
    return guesses;
  }

  /**
   * Whether a letter stands beside a digit or a sign of currency, or parted by one mark only, or
   * letters look like ten, eleven or first.
   */
  private static boolean hasMixture(String chars) {
    for (int i = 1; i < chars.length(); i++) {
      if (isOfNumber(chars.charAt(i)) && isLetter(chars.charAt(i - 1))
          || isOfNumber(chars.charAt(i - 1)) && isLetter(chars.charAt(i))
          || i > 1
              && ".,:".indexOf(chars.charAt(i - 1)) >= 0
              && (isOfNumber(chars.charAt(i - 2)) && isLetter(chars.charAt(i))
                  || isLetter(chars.charAt(i - 2)) && isOfNumber(chars.charAt(i)))) {
        return true;
      }
      if (isOne(chars.charAt(i - 1))
          && (isNoughtOrOne(chars.charAt(i)) || chars.startsWith("st", i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(char c) {
    return c == 'l' || c == 'I';
  }

  private static boolean isNoughtOrOne(char c) {
    return c == 'O' || c == 'I';
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '$' || c == '\u00A3' || c == '\u20AC';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
