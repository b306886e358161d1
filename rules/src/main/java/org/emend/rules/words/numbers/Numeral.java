package org.emend.rules.words.numbers;

import java.util.List;
import java.util.Optional;

/**
 * A string of digits, some of which were read as letters.
 *
 * @param read as it stands in the text
 * @param written with digits for all letters
 * @param rival the next likeliest reading, or nothing
 * @param probability that {@code written} is right if this is a number at all
 * @param digits how many digits were read as such
 * @param letters how many were read as letters
 */
record Numeral(
    String read, String written, String rival, double probability, int digits, int letters) {

  /** Letters that hardly stand for any other digit. */
  static final String SURE = "lIOo";

  static final String ANY = "lIOoiSsgbGBCZzq";

  /** What digits are grouped by. */
  private static final String MARKS = ".,:";

  /**
   * The number that a string was, or nothing where it has other letters than some, or none at all.
   */
  static Optional<Numeral> of(String read, String letters) {
    StringBuilder written = new StringBuilder(read);
    double probability = 1;
    int digits = 0;
    int changed = 0;
    int doubtful = -1;
    double most = 0;
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (letters.indexOf(c) >= 0) {
        List<LookAlikes.Digit> ways = LookAlikes.of(c);
        written.setCharAt(i, ways.get(0).digit());
        probability *= read.indexOf(c) < i ? 1 : ways.get(0).share(); // alike ones err alike
        changed++;
        if (ways.size() > 1 && ways.get(1).share() > most) {
          most = ways.get(1).share();
          doubtful = i;
        }
      } else if (MARKS.indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    if (changed == 0) {
      return Optional.empty();
    }
    String rival = "";
    if (doubtful >= 0) {
      StringBuilder other = new StringBuilder(written);
      other.setCharAt(doubtful, LookAlikes.of(read.charAt(doubtful)).get(1).digit());
      rival = other.toString();
    }
    return Optional.of(new Numeral(read, written.toString(), rival, probability, digits, changed));
  }

  /** Its value where it is nothing but digits, four at most; else -1. */
  int value() {
    return written.length() <= 4 && written.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(written)
        : -1;
  }
}
