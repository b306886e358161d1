package org.emend.rules.words.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code l8th}, {@code 3Ist}, {@code gth of May}; also a misread ending, {@code 14lh}. The ending
 * must be that of the number. Left alone: {@code loth}, {@code Sth} and their like where no date or
 * century is near.
 */
final class Ordinals implements NumberShape {

  private static final String ENDINGS = "st nd rd th";

  /** What is read for {@code th} and {@code st} behind a day of the month. */
  private static final Set<String> MISREAD_TH =
      Set.of("lh", "ih", "fh", "tb", "rh", "tli", "ch", "[h");

  private static final Set<String> MISREAD_ST = Set.of("sl", "sf", "si", "lst");

  private static final int LAST_DAY = 31;
  private static final int ENDING = 2;
  private static final int LONGEST = 3;

  @Override
  public Optional<Guess> read(Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    String text = piece.text();
    int length = text.length() - ENDING;
    if (length < 1 || length > LONGEST + 1) {
      return Optional.empty();
    }
    String ending = text.substring(length);
    if (length > LONGEST || !ENDINGS.contains(ending) || ending.indexOf(' ') >= 0) {
      return misreadEnding(pieces, at);
    }
    Optional<Numeral> numeral = Numeral.of(text.substring(0, length), Numeral.ANY);
    if (numeral.isEmpty() || !ending.equals(ending(numeral.get().value()))) {
      return Optional.empty();
    }
    boolean dated = isDated(pieces, at);
    if (numeral.get().digits() == 0 && !(dated && isOnlyLetters(text, length))) {
      return Optional.empty();
    }
    return Optional.of(Guess.of(piece, Shape.ORDINAL, "", numeral.get(), ending));
  }

  /** {@code lst}, {@code IOth}, {@code gth}; no words like {@code both}. */
  private static boolean isOnlyLetters(String text, int length) {
    return length == 1
        ? "lISgG".indexOf(text.charAt(0)) >= 0
        : text.substring(0, length).chars().allMatch(c -> Numeral.SURE.indexOf(c) >= 0);
  }

  private static boolean isDated(Pieces pieces, int at) {
    Piece after = pieces.at(at + 1);
    boolean of = after.text().equals("of");
    return of && Neighbours.MONTHS.have(pieces.at(at + 2))
        || !of && Neighbours.AFTER_ORDINALS.have(after)
        || Neighbours.MONTHS.have(after)
        || Neighbours.MONTHS.have(pieces.at(at - 1));
  }

  private static Optional<Guess> misreadEnding(Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    String text = piece.text();
    int length = 0;
    int digits = 0;
    while (length < text.length() && isDigitOrOne(text.charAt(length))) {
      digits += Character.isDigit(text.charAt(length)) ? 1 : 0;
      length++;
    }
    String read = text.substring(0, length);
    if (length > 2 || digits == 0) {
      return Optional.empty();
    }
    String day = Numeral.of(read, Numeral.SURE).map(Numeral::written).orElse(read);
    String ending = text.substring(length);
    String right = ending(Integer.parseInt(day));
    boolean fits =
        right.equals("th") && MISREAD_TH.contains(ending)
            || right.equals("st") && MISREAD_ST.contains(ending);
    boolean ofSomething = pieces.at(at + 1).text().equals("of") && isCapital(pieces.at(at + 2));
    if (!fits || Integer.parseInt(day) > LAST_DAY || !(ofSomething || isDated(pieces, at))) {
      return Optional.empty();
    }
    return Optional.of(
        new Guess(
            piece.start(),
            piece.end(),
            Shape.ORDINAL,
            List.of(day + right),
            Shape.ORDINAL.confidence()));
  }

  private static boolean isDigitOrOne(char c) {
    return Character.isDigit(c) || "IO".indexOf(c) >= 0;
  }

  private static boolean isCapital(Piece piece) {
    return !piece.text().isEmpty() && Character.isUpperCase(piece.text().charAt(0));
  }

  /** The ending of a number in English, or nothing for none. */
  private static String ending(int number) {
    if (number <= 0) {
      return "";
    }
    int teens = number % 100;
    return teens >= 11 && teens <= 13
        ? "th"
        : switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
