package org.emend.rules.words.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.emend.rules.data.Resource;

/** Which letters are read for which others in names, and what that costs. */
final class LetterLookAlikes {

  /** What is read for one another is no longer. In letters. */
  static final int LONGEST = 2;

  /**
   * A name with one confusion.
   *
   * @param word what was read
   * @param cost of the confusion, in nats
   * @param at where it begins, in code units
   */
  record Misreading(String word, String read, String written, double cost, int at) {}

  private record Confusion(String read, double cost) {}

  private static final Map<String, List<Confusion>> CONFUSIONS = read();

  private LetterLookAlikes() {}

  private static Map<String, List<Confusion>> read() {
    Map<String, List<Confusion>> confusions = new HashMap<>();
    for (String line : Resource.lines(LetterLookAlikes.class, "letter-look-alikes.tsv")) {
      String[] cells = line.split("\t", -1);
      confusions
          .computeIfAbsent(cells[1], letters -> new ArrayList<>())
          .add(new Confusion(cells[0], Double.parseDouble(cells[2])));
    }
    return confusions;
  }

  /** Gives everything that a name may have been read as. */
  static void misreadings(String name, Consumer<Misreading> to) {
    for (int at = 0; at < name.length(); at++) {
      for (int end = at + 1; end <= Math.min(name.length(), at + LONGEST); end++) {
        String written = name.substring(at, end);
        for (Confusion confusion : CONFUSIONS.getOrDefault(written, List.of())) {
          String word = name.substring(0, at) + confusion.read() + name.substring(end);
          to.accept(new Misreading(word, confusion.read(), written, confusion.cost(), at));
        }
      }
    }
  }
}
