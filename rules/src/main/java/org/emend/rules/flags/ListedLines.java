package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emend.rules.data.Resource;

/** The lines of residue-lines.tsv, found by their first or last word. */
final class ListedLines implements Residue {

  private record Listed(LinePattern pattern, Hit hit) {}

  private final Map<String, List<Listed>> byBeginning = new HashMap<>();

  /** Those that begin with any word. */
  private final Map<String, List<Listed>> byEnding = new HashMap<>();

  private final Set<String> all = new HashSet<>();
  private final Set<String> rules = new LinkedHashSet<>();

  ListedLines() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String row : Resource.lines(ListedLines.class, "residue-lines.tsv")) {
      String[] fields = row.split("\t");
      if (row.startsWith("@")) {
        classes.put(fields[0], Set.of(fields[1].split(" ")));
        continue;
      }
      Listed listed =
          new Listed(
              LinePattern.of(fields[3], classes),
              new Hit(fields[1], Weight.valueOf(fields[2].toUpperCase(Locale.ROOT))));
      rules.add(fields[1]);
      Set<String> beginnings = listed.pattern().beginnings();
      all.addAll(beginnings);
      boolean any = beginnings.contains(LinePattern.ANY);
      for (String word : any ? listed.pattern().endings() : firstWords(beginnings)) {
        if (word.equals(LinePattern.ANY)) {
          throw new IllegalArgumentException("neither begins nor ends with a word: " + row);
        }
        (any ? byEnding : byBeginning).computeIfAbsent(word, w -> new ArrayList<>()).add(listed);
      }
    }
  }

  private static Set<String> firstWords(Set<String> beginnings) {
    Set<String> words = new HashSet<>();
    beginnings.forEach(beginning -> words.add(beginning.split(" ")[0]));
    return words;
  }

  @Override
  public Set<String> rules() {
    return rules;
  }

  @Override
  public Set<String> beginnings() {
    return all;
  }

  @Override
  public Set<String> endings() {
    return byEnding.keySet();
  }

  @Override
  public Optional<Hit> of(Line line) {
    List<String> words = line.words();
    Optional<Hit> hit = among(byBeginning, words.get(0), words);
    return hit.isPresent() ? hit : among(byEnding, line.lastWord(), words);
  }

  private static Optional<Hit> among(
      Map<String, List<Listed>> listed, String word, List<String> line) {
    String key = word.charAt(0) == LineWords.NUMBER ? String.valueOf(LineWords.NUMBER) : word;
    for (Listed one : listed.getOrDefault(key, List.of())) {
      if (one.pattern().matches(line)) {
        return Optional.of(one.hit());
      }
    }
    return Optional.empty();
  }
}
