package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emend.rules.data.Resource;

/** What {@code typing-rates.tsv} says, and which keys are neighbours. */
final class TypingRates {

  private final Map<String, Double> rates = new TreeMap<>();
  private final List<String> rows = Resource.lines(TypingRates.class, "keyboard-qwerty.txt");

  TypingRates() {
    for (String line : Resource.lines(TypingRates.class, "typing-rates.tsv")) {
      String[] columns = line.split("\t", -1);
      rates.put(columns[0], Double.valueOf(columns[1]));
    }
  }

  /**
   * The share of the places where an error could be made at which it is.
   *
   * @throws IllegalArgumentException if the table has no such error
   */
  double of(String error) {
    Double rate = rates.get(error);
    if (rate == null) {
      throw new IllegalArgumentException("typing-rates.tsv has no " + error);
    }
    return rate;
  }

  /** The letters whose keys touch a letter's. */
  List<Character> neighbours(char letter) {
    List<Character> neighbours = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int at = rows.get(row).indexOf(letter);
      if (at >= 0) {
        add(neighbours, row, at - 1);
        add(neighbours, row, at + 1);
        add(neighbours, row - 1, at);
        add(neighbours, row - 1, at + 1);
        add(neighbours, row + 1, at - 1);
        add(neighbours, row + 1, at);
      }
    }
    return neighbours;
  }

  private void add(List<Character> neighbours, int row, int at) {
    if (row >= 0 && row < rows.size() && at >= 0 && at < rows.get(row).length()) {
      neighbours.add(rows.get(row).charAt(at));
    }
  }
}
