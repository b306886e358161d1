package org.emend.rules.words.numbers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emend.rules.data.Resource;

/** Words that tell a number beside them. */
final class Neighbours {

  static final Neighbours MONTHS = new Neighbours("month");
  static final Neighbours BEFORE_YEARS = new Neighbours("year");
  static final Neighbours AFTER_ORDINALS = new Neighbours("ordinal");
  static final Neighbours BEFORE_NUMBERS = new Neighbours("before");
  static final Neighbours AFTER_NUMBERS = new Neighbours("after");

  private final Set<String> words;

  private Neighbours(String kind) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : Resource.lines(Neighbours.class, "number-neighbours.tsv")) {
      String[] cells = line.split("\t", -1);
      kinds.computeIfAbsent(cells[0], k -> new TreeSet<>()).addAll(Set.of(cells[1].split(" ", -1)));
    }
    words = Set.copyOf(kinds.getOrDefault(kind, Set.of()));
  }

  /** Whether a piece is one of the words, also at a sentence's start. */
  boolean have(Piece piece) {
    String text = piece.text().replace('\u2019', '\'');
    return words.contains(text)
        || !text.isEmpty() && this != MONTHS && words.contains(text.toLowerCase(Locale.ROOT));
  }
}
