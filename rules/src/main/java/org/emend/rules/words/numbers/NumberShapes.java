package org.emend.rules.words.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.core.text.CharSet;

/** All ways of writing numbers, the surest first. */
public final class NumberShapes {

  private static final List<NumberShape> SHAPES =
      List.of(
          new Ordinals(), new Amounts(), new Times(), new OldMoney(), new Years(), new Counts());

  private static final int LONGEST_WITHOUT_DIGIT = 4;

  private static final CharSet LIKE = CharSet.of(Numeral.ANY);

  /** Before a digit. */
  private static final CharSet MISREAD = CharSet.of(Numeral.ANY + "fEL");

  /** Digits, and what stands before misread ones. */
  private static final boolean[] TELLING = new boolean[128];

  static {
    for (char c = 0; c < TELLING.length; c++) {
      TELLING[c] = isDigit(c) || isSign(c) || isOne(c);
    }
  }

  private NumberShapes() {}

  /** What the pieces of a passage can have been, in order, one guess for a piece at most. */
  public static List<Guess> in(String chars) {
    List<Guess> guesses = new ArrayList<>();
    if (!mayHold(chars)) {
      return guesses;
    }
    Pieces pieces = Pieces.of(chars);
    for (int at = 0; at < pieces.size(); at++) {
      if (!mayBeNumber(pieces.at(at).text())) {
        continue;
      }
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

  /** Whether anything is worth to be cut into pieces. It sees too much rather than too little. */
  private static boolean mayHold(String chars) {
    char[] units = chars.toCharArray(); // the JIT compiles a loop over an array to half the time
    char before = ' ';
    boolean wasTelling = false;
    for (int i = 0; i < units.length; i++) {
      char c = units[i];
      boolean isTelling = c < TELLING.length ? TELLING[c] : isSign(c);
      if (!isTelling && !wasTelling) {
        before = c;
        continue;
      }
      wasTelling = isTelling;
      if (isDigit(c)
          ? MISREAD.contains(before) || isMark(before) && i > 1 && isLike(chars.charAt(i - 2))
          : isDigit(before) && mayFollow(chars, i, c)
              || isSign(before) && isLike(c)
              || isOne(before) && (c == 'O' || c == 'I' || chars.startsWith("st", i))) {
        return true;
      }
      before = c;
    }
    return false;
  }

  /**
   * Whether a piece has a digit or a sign of currency, or so few letters that all may be misread.
   */
  private static boolean mayBeNumber(String piece) {
    if (piece.length() <= LONGEST_WITHOUT_DIGIT) {
      return true;
    }
    for (int i = 0; i < piece.length(); i++) {
      if (isDigit(piece.charAt(i)) || isSign(piece.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind a digit and is no usual ending. */
  private static boolean mayFollow(String chars, int at, char c) {
    char next = at + 1 < chars.length() ? chars.charAt(at + 1) : ' ';
    return switch (c) {
      case 's' -> next != 't' && next >= 'a' && next <= 'z';
      case 't' -> next != 'h' && next >= 'a' && next <= 'z';
      case 'r' -> next == 'h';
      case 'd', 'a' -> !(next >= 'a' && next <= 'z'); // `5d.`, no `5am`
      case 'c', 'f' -> next == 'h';
      case '[' -> true;
      case '.', ',', ':' -> isLike(next);
      case 'l', 'I', 'O', 'o' -> true;
      default -> isLike(c) && !(next >= 'a' && next <= 'z'); // `bn`, `gb`
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOne(char c) {
    return c == 'l' || c == 'I';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == ':';
  }

  private static boolean isSign(char c) {
    return c == '$' || c == '\u00A3' || c == '\u20AC';
  }

  /** Whether a letter is like a digit. */
  private static boolean isLike(char c) {
    return c > ' ' && LIKE.contains(c);
  }
}
