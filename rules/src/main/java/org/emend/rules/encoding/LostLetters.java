package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.text.Text;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;
import org.emend.rules.lexicon.Lexicon;

/**
 * Which letters replacement characters in a word can have been: the English dictionary knows, a
 * list of names, and the rest of the document, where the same word may be whole.
 */
final class LostLetters {

  private static final Lazy<Map<String, List<String>>> NAMES = new Lazy<>(LostLetters::names);

  /** Letters that the rest of the document is searched for, being most of Europe's. */
  private static final String LETTERS =
      "\u00E9\u00E8\u00E1\u00F3\u00ED\u00F1\u00FC\u00F6\u00E4\u00E7\u00E3\u00F8\u00EA\u00EB\u00E0"
          + "\u00E2\u00E5\u00E6\u00FA\u00F4\u00EE\u00EF\u00DF\u00F5\u00F2\u00EC\u00F9\u00FB\u0161"
          + "\u011B\u016F\u0148\u0103\u021B\u0219\u0163\u0171\u017C\u017A\u0101\u0113\u012B"
          + "\u014D\u016B\u010D\u0107\u017E\u0142\u015F\u0131\u0151\u0144\u011F\u0159\u0119\u0105\u015B";

  private static final int FEWEST_KNOWN = 3;

  /** A word that lost more is not to be told. */
  private static final int MOST_LOST = 4;

  private final Text text;
  private final Lexicon english;

  LostLetters(Text text, Lexicon english) {
    this.text = text;
    this.english = english;
  }

  /**
   * What a run of replacement characters can have been.
   *
   * @param letters the commonest word's first
   * @param sure whether it can have been nothing else
   */
  record Reading(List<String> letters, boolean sure) {}

  /** The letters that make a word of the word around a run. */
  Reading of(Span run) {
    LostWord word = LostWord.around(text.chars(), run);
    String pattern = word.pattern();
    int index = word.indexOf(run.start());
    int known = (int) pattern.chars().filter(c -> c != LostWord.LOST).count();
    if (known == 0 || pattern.length() - known > MOST_LOST) {
      return new Reading(List.of(), false);
    }
    Set<String> letters = new LinkedHashSet<>();
    int last = pattern.length() - 1;
    boolean leads = pattern.charAt(0) == LostWord.LOST;
    boolean trails = pattern.charAt(last) == LostWord.LOST;
    add(letters, words(pattern), index);
    if (leads && index > 0) {
      add(letters, words(pattern.substring(1)), index - 1);
    }
    if (trails && index < last) {
      add(letters, words(pattern.substring(0, last)), index);
    }
    if (leads && trails && index > 0 && index < last) {
      add(letters, words(pattern.substring(1, last)), index - 1);
    }
    boolean edge = index == 0 || index == last;
    boolean whole = edge && isWord(pattern.replace("\uFFFD", ""));
    boolean two = !edge && isTwoWords(pattern, index);
    boolean sure = letters.size() == 1 && known >= FEWEST_KNOWN && !whole && !two && index > 0;
    return new Reading(List.copyOf(letters), sure);
  }

  private static void add(Set<String> letters, List<String> words, int index) {
    words.forEach(word -> letters.add(word.substring(index, index + 1)));
  }

  private boolean isWord(String word) {
    return english.contains(word);
  }

  /** {@code word[FFFD]word} may have lost a dash. */
  private boolean isTwoWords(String pattern, int index) {
    return isWord(pattern.substring(0, index))
        && isWord(pattern.substring(index + 1))
        && Math.min(index, pattern.length() - index - 1) >= FEWEST_KNOWN;
  }

  /** The words that fit a pattern, in its case, the commonest first. */
  private List<String> words(String pattern) {
    if (pattern.indexOf(LostWord.LOST) < 0 || pattern.length() < 2) {
      return List.of();
    }
    String lower = pattern.toLowerCase(Locale.ROOT);
    boolean capitals = isCapitals(pattern);
    Set<String> found = new LinkedHashSet<>(english.completions(pattern, LostWord.LOST));
    if (!lower.equals(pattern)) {
      found.addAll(english.completions(lower, LostWord.LOST));
    }
    if (capitals) {
      String title = pattern.charAt(0) + lower.substring(1);
      found.addAll(english.completions(title, LostWord.LOST));
    }
    found.addAll(NAMES.get().getOrDefault(lower, List.of()));
    found.addAll(seen(pattern));
    List<String> words = new ArrayList<>(found);
    words.removeIf(
        word -> word.length() != pattern.length() || !agrees(word, pattern) || !isAllLetters(word));
    words.sort((a, b) -> Integer.compare(english.frequencyClass(b), english.frequencyClass(a)));
    return capitals ? words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toList() : words;
  }

  /** Whether a name keeps its capital; {@code b[FFFD]b} is not {@code Böb}. */
  private static boolean agrees(String word, String pattern) {
    return !Character.isUpperCase(word.charAt(0))
        || Character.isUpperCase(pattern.charAt(0))
        || pattern.charAt(0) == LostWord.LOST;
  }

  private static boolean isAllLetters(String word) {
    return word.chars()
        .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isCapitals(String pattern) {
    return pattern.equals(pattern.toUpperCase(Locale.ROOT))
        && pattern.chars().filter(Character::isLetter).count() > 1;
  }

  /** What the document writes elsewhere with a letter in place of the only hole. */
  private List<String> seen(String pattern) {
    int hole = pattern.indexOf(LostWord.LOST);
    if (pattern.indexOf(LostWord.LOST, hole + 1) >= 0 || pattern.length() <= FEWEST_KNOWN) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < LETTERS.length(); i++) {
      String word = pattern.replace(LostWord.LOST, LETTERS.charAt(i));
      if (text.facts().vocabulary().count(word) > 0) {
        words.add(word);
      }
    }
    return words;
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new HashMap<>();
    for (String name : Resource.lines(LostLetters.class, "accented-names.txt")) {
      String key = name.toLowerCase(Locale.ROOT).replaceAll("[^\\x00-\\x7F]", "\uFFFD");
      names.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
    }
    return names;
  }
}
