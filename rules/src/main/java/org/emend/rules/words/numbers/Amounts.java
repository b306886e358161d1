package org.emend.rules.words.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code £l,000}, {@code $5OO}, {@code £lOO}; {@code 1,5OO}. Left alone: {@code $5b}, {@code £2l.}
 * and whatever ends in a letter that stands for a multiple.
 */
final class Amounts implements NumberShape {

  private static final String CURRENCIES = "\u00A3$\u20AC";
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,9}(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");

  /** Before groups of three digits. */
  private static final String MISREAD_POUNDS = "fE";

  /** In a group without a digit. */
  private static final Pattern NOUGHTS = Pattern.compile("[Oo0]{3}");

  @Override
  public Optional<Guess> read(Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    String text = piece.text();
    int sign = 0;
    while (sign < text.length() && CURRENCIES.indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    if (sign == text.length()) {
      return grouped(piece);
    }
    String before = text.substring(0, sign + 1);
    String amount = text.substring(sign + 1);
    if (sign > 2 || amount.isEmpty() || "lIsSbBCgGzZq".indexOf(last(amount)) >= 0) {
      return Optional.empty();
    }
    boolean pounds = before.equals("\u00A3");
    return Numeral.of(amount, Numeral.ANY)
        .filter(n -> NUMBER.matcher(n.written()).matches())
        .filter(n -> n.digits() > 0 || pounds && n.letters() > 2 && isSure(amount))
        .filter(n -> amount.charAt(0) != 'O' && amount.charAt(0) != 'o')
        .map(n -> Guess.of(piece, Shape.MONEY, before, n, ""));
  }

  private static Optional<Guess> grouped(Piece piece) {
    String text = piece.text();
    if (text.indexOf(',') < 0 || text.charAt(0) == 'g') { // which is a dollar more often than a 9
      return Optional.empty();
    }
    boolean pounds = MISREAD_POUNDS.indexOf(text.charAt(0)) >= 0;
    String number = pounds ? text.substring(1) : text;
    if (!hasDigits(number)) {
      return Optional.empty();
    }
    return Numeral.of(number, Numeral.ANY)
        .filter(n -> GROUPED.matcher(n.written()).matches() && n.written().charAt(0) != '0')
        .map(n -> Guess.of(piece, Shape.GROUPED, pounds ? "\u00A3" : "", n, ""));
  }

  /** A digit in each group, but for groups of noughts and a lone first {@code l}. */
  private static boolean hasDigits(String text) {
    String[] groups = text.split(",", -1);
    int withDigits = 0;
    for (int i = 0; i < groups.length; i++) {
      boolean digits = groups[i].chars().anyMatch(Character::isDigit);
      withDigits += digits ? 1 : 0;
      boolean one = i == 0 && (groups[i].equals("l") || groups[i].equals("I"));
      if (!digits && !one && !NOUGHTS.matcher(groups[i]).matches()) {
        return false;
      }
    }
    return withDigits > 0;
  }

  private static boolean isSure(String amount) {
    return amount.chars().allMatch(c -> Numeral.SURE.indexOf(c) >= 0);
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }
}
