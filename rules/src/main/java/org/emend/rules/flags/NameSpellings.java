package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.emend.rules.data.Resource;
import org.emend.rules.words.names.Capitalised;

/**
 * The names of a document that are written in two ways: one seldom, one often. Immutable and
 * thread-safe. Remembered are the words that begin with a capital, with their counts.
 */
final class NameSpellings {

  /** A name that stands as often is spelt so on purpose. */
  private static final int OFTEN = 3;

  /** So much more often than the other. */
  private static final int RATIO = 3;

  /** Below that two words only share some letters: {@code Rika} and {@code Kira}. */
  private static final double LEAST_SIMILARITY = .85;

  /** Spellings of one sound by their first letter, the longest first. */
  private static final Map<Character, List<String[]>> SOUNDS = sounds();

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** A frequent name and how often it stands in the document. */
  record Spelling(String name, int count) {}

  private final Map<String, Spelling> others;

  private NameSpellings(Map<String, Spelling> others) {
    this.others = others;
  }

  private static Map<Character, List<String[]>> sounds() {
    Map<Character, List<String[]>> sounds = new HashMap<>();
    for (String line : Resource.lines(NameSpellings.class, "name-sounds.tsv")) {
      sounds.computeIfAbsent(line.charAt(0), first -> new ArrayList<>()).add(line.split("	", -1));
    }
    return Map.copyOf(sounds);
  }

  /**
   * Reads a document.
   *
   * @param words its words with a capital
   * @param isKnown whether some list has a word, with the case that it has in the text
   */
  static NameSpellings of(Capitalised words, Predicate<String> isKnown) {
    Map<String, Spelling> bySound = new HashMap<>();
    words.each(
        (name, count) -> {
          if (count >= OFTEN && isTitle(name) && !isKnown.test(name)) {
            bySound.merge(sound(name), new Spelling(name, count), NameSpellings::moreOften);
          }
        });
    Map<String, Spelling> others = new HashMap<>();
    if (!bySound.isEmpty()) {
      words.each(
          (name, count) -> {
            Spelling frequent = isTitle(name) ? bySound.get(sound(name)) : null;
            if (frequent != null
                && frequent.count() >= RATIO * count
                && isOther(name, frequent.name())
                && !isKnown.test(name)) {
              others.put(name, frequent);
            }
          });
    }
    return new NameSpellings(Map.copyOf(others));
  }

  /** More often, or first in the alphabet: the order in which a map gives them must not matter. */
  private static Spelling moreOften(Spelling one, Spelling other) {
    int order = Integer.compare(one.count(), other.count());
    return order > 0 || order == 0 && one.name().compareTo(other.name()) < 0 ? one : other;
  }

  private static boolean isOther(String rare, String frequent) {
    return !rare.equals(frequent) && SIMILARITY.apply(rare, frequent) >= LEAST_SIMILARITY;
  }

  boolean areNone() {
    return others.isEmpty();
  }

  /** The frequent spelling of a name that is written in a rare one. */
  Optional<Spelling> frequent(String word) {
    return Optional.ofNullable(others.get(word));
  }

  /** The word with one spelling for each sound, and no letter twice. */
  private static String sound(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder sound = new StringBuilder();
    int at = 0;
    while (at < lower.length()) {
      String[] found = null;
      for (String[] each : SOUNDS.getOrDefault(lower.charAt(at), List.of())) {
        if (lower.startsWith(each[0], at)) {
          found = each;
          break;
        }
      }
      String add = found == null ? lower.substring(at, at + 1) : found[1];
      if (!endsWith(sound, add)) {
        sound.append(add);
      }
      at += found == null ? 1 : found[0].length();
    }
    return sound.toString();
  }

  private static boolean endsWith(StringBuilder text, String end) {
    int from = text.length() - end.length();
    return from >= 0 && text.indexOf(end, from) == from;
  }

  private static boolean isTitle(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (!Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
