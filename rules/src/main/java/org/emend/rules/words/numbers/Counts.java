package org.emend.rules.words.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code l5 miles}, {@code I2 feet}, {@code March l7}, {@code 1O0}, {@code 2OO}. Left alone: a last
 * {@code l} or {@code I}, which are pounds, litres and parts of names; a first {@code O}; {@code
 * i}, whatever stands beside it; letters other than those of noughts and ones.
 */
final class Counts implements NumberShape {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
  private static final Pattern HUNDREDS = Pattern.compile("[lI](O{1,3}|o{2,3})");
  private static final int LEAST_ALONE = 3;
  private static final int LEAST_DIGITS = 2;

  @Override
  public Optional<Guess> read(Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    String text = piece.text();
    if (text.length() < 2 || text.charAt(0) == 'O' || text.charAt(0) == 'o' || isOctal(text)) {
      return Optional.empty();
    }
    Optional<Numeral> numeral =
        Numeral.of(text, Numeral.SURE)
            .filter(n -> n.digits() > 0 && NUMBER.matcher(n.written()).matches());
    Piece after = pieces.at(at + 1);
    boolean counted = piece.next() == ' ' && Neighbours.AFTER_NUMBERS.have(after);
    if (numeral.isEmpty()) {
      return counted && !after.text().equals("per") ? damaged(piece) : Optional.empty();
    }
    if ("lI".indexOf(text.charAt(text.length() - 1)) >= 0 && piece.next() != '%') {
      return counted && !after.text().equals("per")
          ? Optional.of(Guess.of(piece, Shape.POSSIBLE_NAME, "", numeral.get(), ""))
          : Optional.empty();
    }
    Piece before = pieces.at(at - 1);
    boolean told =
        counted
            || piece.next() == '%'
            || !isDegree(text) && Neighbours.BEFORE_NUMBERS.have(before)
            || Neighbours.MONTHS.have(before)
            || Neighbours.MONTHS.have(after);
    if (!told && (text.length() < LEAST_ALONE || piece.joinsBefore() || piece.joinsAfter())) {
      return Optional.empty();
    }
    Shape shape =
        told ? Shape.COUNT : text.charAt(0) == 'I' ? Shape.POSSIBLE_NAME : Shape.LONE_COUNT;
    return Optional.of(Guess.of(piece, shape, "", numeral.get(), ""));
  }

  /** {@code 93C tons}, {@code lOO men}. */
  private static Optional<Guess> damaged(Piece piece) {
    String text = piece.text();
    boolean hundred = HUNDREDS.matcher(text).matches();
    return Numeral.of(text, Numeral.ANY)
        .filter(n -> hundred || n.digits() >= LEAST_DIGITS && n.letters() == 1)
        .filter(n -> NUMBER.matcher(n.written()).matches())
        .filter(n -> hundred || !Character.isLowerCase(text.charAt(text.length() - 1)))
        .filter(n -> hundred || Character.isDigit(text.charAt(0)))
        .map(n -> Guess.of(piece, Shape.POSSIBLE_NAME, "", n, ""));
  }

  /** {@code 0o17}. */
  private static boolean isOctal(String text) {
    return text.startsWith("0o") || text.startsWith("0O");
  }

  /** {@code 4o}, {@code 20o}: a format, or degrees. */
  private static boolean isDegree(String text) {
    return text.endsWith("o");
  }
}
