package org.emend.rules.words.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The names of a document, and the words that seem to be one of them, misread. Immutable and
 * thread-safe.
 */
public final class Names {

  /** Shorter ones resemble too many others. In letters. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 30;

  /** Names that stand as often in a document are its own. */
  private static final int OFTEN = 3;

  /** What a word is part of that is no name. */
  private static final String JOINTS = "_/@#\\&$";

  private static final boolean[] PARTS = new boolean[128];

  static {
    for (char c = 0; c < PARTS.length; c++) {
      PARTS[c] = Character.isLetterOrDigit(c);
    }
  }

  /** No name is misread. */
  public static final Names NONE = new Names(Map.of());

  private final Map<String, Misread> misread;

  private Names(Map<String, Misread> misread) {
    this.misread = misread;
  }

  /**
   * Reads a document.
   *
   * @param counts its words with a capital
   * @param isKnown whether some list has a word, with the case that it has in the text
   */
  public static Names of(Capitalised counts, Predicate<String> isKnown) {
    List<String> names = new ArrayList<>();
    counts.each(
        (name, count) -> {
          if (count >= OFTEN && isTitle(name)) {
            names.add(name);
          }
        });
    Set<String> suspects = new TreeSet<>();
    counts.each(
        (word, count) -> {
          if (count == 1) {
            names.stream().filter(name -> mayBe(word, name)).forEach(suspects::add);
          }
        });
    Map<String, Misread> found = new HashMap<>();
    suspects.forEach(name -> misreadings(name, counts, isKnown, found));
    if (!found.isEmpty()) {
      Set<String> small = new HashSet<>();
      found.values().forEach(m -> small.add(m.name().toLowerCase(Locale.ROOT)));
      Set<String> words = wordsAmong(small, counts.texts());
      found.values().removeIf(m -> words.contains(m.name().toLowerCase(Locale.ROOT)));
    }
    return new Names(Map.copyOf(found));
  }

  /** Whether any word of the document seems to be a misread name. */
  public boolean areAllRead() {
    return misread.isEmpty();
  }

  /** The name that a word was, if it seems misread. */
  public Optional<Misread> misread(String word) {
    return Optional.ofNullable(misread.get(word));
  }

  /** Takes a word's place, half-open, in code units. */
  public interface Place {

    /**
     * @param units those of the passage; not to be changed
     */
    void word(char[] units, int start, int end);
  }

  /** The words of a passage that begin with a capital and are long enough, in order. */
  public static void eachCapitalised(String text, Place to) {
    // The JIT compiles a loop over an array to half the time; few characters are capitals.
    char[] units = text.toCharArray();
    for (int at = 0; at < units.length; at++) {
      char c = units[at];
      if ((c < 'A' || c > 'Z') && (c < PARTS.length || !Character.isUpperCase(c))
          || at > 0 && isPart(units[at - 1])) {
        continue;
      }
      int start = at;
      while (at < units.length && isPart(units[at])) {
        at++;
      }
      int length = at - start;
      if (length >= SHORTEST
          && length <= LONGEST
          && !(start > 0 && JOINTS.indexOf(units[start - 1]) >= 0)
          && !(at < units.length && JOINTS.indexOf(units[at]) >= 0)) {
        to.word(units, start, at);
      }
    }
  }

  private static boolean isPart(char c) {
    return c < PARTS.length ? PARTS[c] : Character.isLetter(c);
  }

  /** Whether a word differs from a name at one place at most: one confusion explains no more. */
  private static boolean mayBe(String word, String name) {
    int shorter = Math.min(word.length(), name.length());
    int longer = Math.max(word.length(), name.length());
    int front = 0;
    while (front < shorter && word.charAt(front) == name.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && word.charAt(word.length() - 1 - back) == name.charAt(name.length() - 1 - back)) {
      back++;
    }
    return front + back >= longer - LetterLookAlikes.LONGEST;
  }

  /** Adds the words that may be a name; of two names the one with the likelier confusion. */
  private static void misreadings(
      String name, Capitalised counts, Predicate<String> isKnown, Map<String, Misread> to) {
    LetterLookAlikes.misreadings(
        name,
        misreading -> {
          int count = counts.count(misreading.word());
          if (count == 1 && !isKnown.test(misreading.word())) {
            Misread misread =
                new Misread(
                    name,
                    misreading.read(),
                    misreading.written(),
                    counts.count(name),
                    misreading.cost(),
                    misreading.at() == 0,
                    isKnown.test(name));
            to.merge(misreading.word(), misread, Misread::likelier);
          }
        });
  }

  /** Whether letters that look alike explain why a word is not quite a name. */
  public static boolean isMisread(String word, String name) {
    boolean[] found = {false};
    LetterLookAlikes.misreadings(name, misreading -> found[0] |= misreading.word().equals(word));
    return found[0];
  }

  private static boolean isTitle(String name) {
    return name.substring(1).chars().allMatch(Character::isLowerCase);
  }

  /** Which of some words in small letters stand in the texts. */
  private static Set<String> wordsAmong(Set<String> wanted, List<String> texts) {
    // Hardly any other word has the length of one of them and its first letter.
    long[] fronts = new long[LONGEST + 1];
    for (String word : wanted) {
      if (word.length() <= LONGEST) {
        fronts[word.length()] |= 1L << word.charAt(0);
      }
    }
    Set<String> found = new HashSet<>();
    for (String text : texts) {
      char[] units = text.toCharArray();
      int start = -1;
      for (int at = 0; at <= units.length; at++) {
        boolean part = at < units.length && isPart(units[at]);
        if (part && start < 0) {
          start = at;
        } else if (!part && start >= 0) {
          if (at - start <= LONGEST && (fronts[at - start] & 1L << units[start]) != 0) {
            String word = text.substring(start, at);
            if (wanted.contains(word)) {
              found.add(word);
            }
          }
          start = -1;
        }
      }
    }
    return found;
  }
}
