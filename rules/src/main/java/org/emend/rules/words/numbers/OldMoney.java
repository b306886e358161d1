package org.emend.rules.words.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pounds, shillings and pence: {@code IOs. 6d.}, {@code 6s. ld.}, {@code £17 5a}, {@code fl2 6s.}
 * Other money must stand nearby, some of it legible.
 */
final class OldMoney implements NumberShape {

  private static final Pattern LEGIBLE =
      Pattern.compile("\u00A3[\\d,]+|\\d{1,2}s|\\d{1,2}[\u00BC-\u00BE]?d");
  private static final Pattern POUNDS = Pattern.compile("[\u00A3fEL][\\dlIO,]+");
  private static final Pattern SHILLINGS = Pattern.compile("[\\dlIOSG]{1,2}[sS]");
  private static final Pattern PENCE = Pattern.compile("[\\dlIOSG]{1,2}[\u00BC-\u00BE]?d");
  private static final Pattern NUMBERED = Pattern.compile("\\d.*");

  /** Letters of numbers of one or two places. */
  private static final String LETTERS = "lIOSGC";

  /** Pieces on both sides in which other money makes money likely. */
  private static final int NEARBY = 4;

  private static final int MOST_SHILLINGS = 60;
  private static final int MOST_PENCE = 11;

  @Override
  public Optional<Guess> read(Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    String text = piece.text();
    int last = text.length() - 1;
    boolean isPart = last > 0 && last <= 2 && "sSda".indexOf(text.charAt(last)) >= 0;
    if (last < 1 || !isPart && !POUNDS.matcher(text).matches()) {
      return Optional.empty();
    }
    return isNearMoney(pieces, at) ? inMoney(pieces, at, last) : Optional.empty();
  }

  private static boolean isNearMoney(Pieces pieces, int at) {
    for (int i = at - NEARBY; i <= at + NEARBY; i++) {
      if (i != at && LEGIBLE.matcher(pieces.at(i).text()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Guess> inMoney(Pieces pieces, int at, int last) {
    Piece piece = pieces.at(at);
    String text = piece.text();
    String before = pieces.at(at - 1).text();
    String after = pieces.at(at + 1).text();
    String number = text.substring(0, last);
    boolean afterPounds = POUNDS.matcher(before).matches();
    boolean afterShillings = SHILLINGS.matcher(before).matches();
    boolean beforePence = PENCE.matcher(after).matches();
    boolean priced = after.equals("per") || after.equals("each") || before.equals("to");
    return switch (text.charAt(last)) {
      case 'd' ->
          afterShillings || afterPounds || !number.equals("I") && priced
              ? part(piece, number, "d", MOST_PENCE)
              : Optional.empty();
      case 's', 'S' ->
          afterPounds || beforePence || !text.equals("Is") && priced
              ? part(piece, number, "s", MOST_SHILLINGS)
              : Optional.empty();
      case 'a' ->
          (afterPounds || beforePence || afterShillings) && NUMBERED.matcher(number).matches()
              ? unit(piece, number, afterShillings ? "d" : "s")
              : Optional.empty();
      default ->
          POUNDS.matcher(text).matches() && SHILLINGS.matcher(after).matches()
              ? pounds(piece)
              : Optional.empty();
    };
  }

  private static Optional<Guess> part(Piece piece, String number, String unit, int most) {
    return Numeral.of(number, LETTERS)
        .filter(n -> n.value() > 0 && n.value() <= most && !n.written().startsWith("0"))
        .map(n -> Guess.of(piece, Shape.OLD_MONEY, "", n, unit));
  }

  private static Optional<Guess> unit(Piece piece, String number, String unit) {
    return number.chars().allMatch(Character::isDigit) && number.length() <= 2
        ? Optional.of(guess(piece, number + unit))
        : Optional.empty();
  }

  private static Optional<Guess> pounds(Piece piece) {
    String number = piece.text().substring(1);
    return piece.text().charAt(0) == '\u00A3'
        ? Optional.empty() // the amounts of today have that
        : Optional.of(
            guess(
                piece,
                "\u00A3" + Numeral.of(number, LETTERS).map(Numeral::written).orElse(number)));
  }

  private static Guess guess(Piece piece, String text) {
    return new Guess(
        piece.start(), piece.end(), Shape.OLD_MONEY, List.of(text), Shape.OLD_MONEY.confidence());
  }
}
