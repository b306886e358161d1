package org.emend.rules.words.numbers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code l0 o'clock}, {@code 4.3O p.m.}, {@code IO a.m.}; never {@code I am}. */
final class Times implements NumberShape {

  private static final Pattern CLOCK = Pattern.compile("(?i)o['\u2019]?clock|[ap]\\.\\s?m");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})([.:](\\d{2}))?");
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;

  @Override
  public Optional<Guess> read(Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    String after = pieces.at(at + 1).text();
    boolean dotless = after.equals("am") || after.equals("pm");
    if (!dotless && !CLOCK.matcher(after).matches()) {
      return Optional.empty();
    }
    String text = piece.text();
    return Numeral.of(text, Numeral.SURE)
        .filter(n -> isTime(n.written()))
        .filter(n -> n.digits() > 0 || !dotless && (text.length() == 2 || text.equals("l")))
        .map(n -> Guess.of(piece, Shape.TIME, "", n, ""));
  }

  private static boolean isTime(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches()
        && text.charAt(0) != '0'
        && Integer.parseInt(time.group(1)) <= LAST_HOUR
        && (time.group(3) == null || Integer.parseInt(time.group(3)) <= LAST_MINUTE);
  }
}
