package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A whole line, word by word, as residue-lines.tsv writes it. Matching tries at most as many ways
 * as a line of bounded length has places for two gaps.
 */
final class LinePattern {

  /** One word or more; the key of patterns that begin or end so. */
  static final String ANY = "+";

  private static final String NONE_OR_ANY = "*";
  private static final String NUMBER = String.valueOf(LineWords.NUMBER);

  /** Two gaps in a line are its square; more are a mistake in the list. */
  private static final int MOST_GAPS = 3;

  /** A place in the pattern: the words that may stand there, or a gap. */
  private record Element(Set<String> words, boolean optional, boolean gap) {

    boolean accepts(String word) {
      return words.contains(word.charAt(0) == LineWords.NUMBER ? NUMBER : word);
    }
  }

  private final List<Element> elements;

  private LinePattern(List<Element> elements) {
    this.elements = elements;
  }

  /**
   * Reads a pattern.
   *
   * @param classes the words of each class, by its name with the sign
   */
  static LinePattern of(String written, Map<String, Set<String>> classes) {
    List<Element> elements = new ArrayList<>();
    int gaps = 0;
    for (String element : written.split(" ")) {
      boolean some = element.equals(ANY);
      if (some || element.equals(NONE_OR_ANY)) {
        gaps++;
        elements.add(new Element(Set.of(), !some, true));
        continue;
      }
      boolean optional = element.endsWith("?");
      Set<String> words = new LinkedHashSet<>();
      for (String word : element.replace("?", "").split("\\|")) {
        if (word.isEmpty() || word.startsWith("@") && !classes.containsKey(word)) {
          throw new IllegalArgumentException("no such word: \"" + word + "\" in " + written);
        }
        words.addAll(classes.getOrDefault(word, Set.of(word)));
      }
      elements.add(new Element(Set.copyOf(words), optional, false));
    }
    if (gaps > MOST_GAPS) {
      throw new IllegalArgumentException("too many gaps: " + written);
    }
    return new LinePattern(elements);
  }

  /** How a line may begin, as {@link Residue#beginnings} says it. */
  Set<String> beginnings() {
    Set<String> beginnings = new LinkedHashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.gap()) {
        beginnings.add(ANY);
        break;
      }
      Set<String> seconds = seconds(i + 1);
      element.words().forEach(word -> seconds.forEach(second -> beginnings.add(word + second)));
      if (!element.optional()) {
        break;
      }
    }
    return beginnings;
  }

  /** What may follow a word: nothing, another word, or anything. */
  private Set<String> seconds(int from) {
    Set<String> seconds = new LinkedHashSet<>();
    for (int i = from; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.gap() || element.words().contains(LineWords.COLON)) {
        return Set.of(Residue.ANYTHING);
      }
      element.words().forEach(word -> seconds.add(" " + word));
      if (!element.optional()) {
        return seconds;
      }
    }
    seconds.add("");
    return seconds;
  }

  /** The words that a line may end with; {@link #ANY} where it is any. */
  Set<String> endings() {
    Set<String> words = new LinkedHashSet<>();
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      if (element.gap()) {
        words.add(ANY);
      }
      words.addAll(element.words());
      if (!element.optional()) {
        break;
      }
    }
    return words;
  }

  boolean matches(List<String> line) {
    return matches(0, line, 0);
  }

  private boolean matches(int at, List<String> line, int from) {
    if (at == elements.size()) {
      return from == line.size() || isColon(line, from) && matches(at, line, from + 1);
    }
    Element element = elements.get(at);
    if (element.gap()) {
      for (int next = from + (element.optional() ? 0 : 1); next <= line.size(); next++) {
        if (matches(at + 1, line, next)) {
          return true;
        }
      }
      return false;
    }
    if (from < line.size()) {
      if (element.accepts(line.get(from)) && matches(at + 1, line, from + 1)) {
        return true;
      }
      if (isColon(line, from) && !element.words().contains(LineWords.COLON)) {
        return matches(at, line, from + 1);
      }
    }
    return element.optional() && matches(at + 1, line, from);
  }

  private static boolean isColon(List<String> line, int at) {
    return at < line.size() && line.get(at).equals(LineWords.COLON);
  }
}
