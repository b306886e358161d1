package org.emend.rules.words.numbers;

import java.util.Optional;

/**
 * {@code I9l4}, {@code 18S6}, {@code 189O}. Left alone: what ends in a letter that is a unit or an
 * ending, {@code 180g}, {@code 190s}, {@code 200l}, unless a month stands before it.
 */
final class Years implements NumberShape {

  private static final int FIRST = 1400;
  private static final int LAST = 2029;
  private static final int LENGTH = 4;
  private static final int LEAST_DIGITS = 2;
  private static final int LAST_DAY = 31;

  /** Of dates in the text of the word model, 97 in a hundred after 1599 are after 1699. */
  private static final double LIKELY_CENTURY = .9;

  @Override
  public Optional<Guess> read(Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    String text = piece.text();
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    Optional<Numeral> year = Numeral.of(text, Numeral.ANY).map(Years::likelyCentury);
    if (year.isEmpty()
        || year.get().digits() < LEAST_DIGITS
        || year.get().value() < FIRST
        || year.get().value() > LAST) {
      return Optional.empty();
    }
    boolean dated = followsMonth(pieces, at);
    boolean sure = Numeral.of(text, Numeral.SURE).isPresent();
    boolean unit = "OoIi".indexOf(text.charAt(LENGTH - 1)) < 0 && !isDigit(text, LENGTH - 1);
    if (!dated && unit) {
      return Optional.empty();
    }
    boolean told =
        dated || Neighbours.BEFORE_YEARS.have(pieces.at(at - 1)) || isRange(piece, pieces, at);
    if (!told && (!sure || piece.joinsBefore() || piece.joinsAfter())) {
      return Optional.empty();
    }
    return Optional.of(
        Guess.of(
            piece,
            told ? Shape.YEAR : text.charAt(0) == 'I' ? Shape.POSSIBLE_NAME : Shape.LONE_YEAR,
            "",
            year.get(),
            ""));
  }

  /** {@code 1S70} is of the 19th century rather than of the 16th. */
  private static Numeral likelyCentury(Numeral year) {
    boolean other =
        year.written().startsWith("15") && year.rival().startsWith("18")
            || year.written().startsWith("16") && year.rival().startsWith("18");
    return other
        ? new Numeral(
            year.read(),
            year.rival(),
            year.written(),
            LIKELY_CENTURY,
            year.digits(),
            year.letters())
        : year;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  /** {@code March I9l4}, {@code March 3, I9l4}. */
  private static boolean followsMonth(Pieces pieces, int at) {
    Piece before = pieces.at(at - 1);
    return Neighbours.MONTHS.have(before)
        || Neighbours.MONTHS.have(pieces.at(at - 2)) && isDay(before.text());
  }

  /** {@code 3}, {@code 3rd}, and {@code IS}: misread, too. */
  private static boolean isDay(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 0) {
      return text.length() <= 2 && Numeral.of(text, Numeral.ANY).isPresent();
    }
    return digits <= 2
        && text.length() - digits <= 2
        && Integer.parseInt(text.substring(0, digits)) <= LAST_DAY;
  }

  /** {@code 189O-91}, {@code 1888-I890}. */
  private static boolean isRange(Piece piece, Pieces pieces, int at) {
    return piece.joinsAfter() && isNumber(pieces.at(at + 1).text())
        || piece.joinsBefore() && isNumber(pieces.at(at - 1).text());
  }

  private static boolean isNumber(String text) {
    return (text.length() == 2 || text.length() == LENGTH)
        && text.chars().allMatch(Character::isDigit);
  }
}
