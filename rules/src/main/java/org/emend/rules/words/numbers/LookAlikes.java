package org.emend.rules.words.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.rules.data.Resource;

/** The digits that letters stand for in misread numbers, by how often they did. */
final class LookAlikes {

  /**
   * A digit that a letter may have been.
   *
   * @param share of the letter's places in numbers, from 0 to 1
   */
  record Digit(char digit, double share) {}

  private static final Map<Character, List<Digit>> DIGITS = read();

  private LookAlikes() {}

  /** The likeliest first; none where the letter resembles no digit. */
  static List<Digit> of(char letter) {
    return DIGITS.getOrDefault(letter, List.of());
  }

  private static Map<Character, List<Digit>> read() {
    Map<Character, List<Digit>> counts = new HashMap<>();
    for (String line : Resource.lines(LookAlikes.class, "digit-look-alikes.tsv")) {
      String[] cells = line.split("\t", -1);
      counts
          .computeIfAbsent(cells[0].charAt(0), letter -> new ArrayList<>())
          .add(new Digit(cells[1].charAt(0), Integer.parseInt(cells[2])));
    }
    Map<Character, List<Digit>> shares = new HashMap<>();
    counts.forEach(
        (letter, digits) -> {
          double all = digits.stream().mapToDouble(Digit::share).sum();
          shares.put(
              letter,
              digits.stream()
                  .map(d -> new Digit(d.digit(), d.share() / all))
                  .sorted(Comparator.comparingDouble(Digit::share).reversed())
                  .toList());
        });
    return shares;
  }
}
