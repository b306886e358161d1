package org.emend.rules.characters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/** The tables behind {@link ModifierApostrophe}, read when the first look-alike turns up. */
final class ApostropheData {

  private static final Lazy<ApostropheData> SHARED = new Lazy<>(ApostropheData::new);

  private final Map<String, Set<String>> languagesOfLetter = table("apostrophe-letters.tsv");
  private final Map<String, Set<String>> elisionsOfLanguage = table("elisions.tsv");
  private final Map<String, String> names = new HashMap<>();
  private final Map<Character, String> marks = new HashMap<>();

  private ApostropheData() {
    for (String name : Resource.lines(ApostropheData.class, "apostrophe-names.txt")) {
      names.put(ApostropheWord.plain(name), name);
    }
    for (String line : Resource.lines(ApostropheData.class, "apostrophe-marks.tsv")) {
      marks.put(line.charAt(0), line.substring(2));
    }
  }

  static ApostropheData shared() {
    return SHARED.get();
  }

  private static Map<String, Set<String>> table(String resource) {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : Resource.lines(ApostropheData.class, resource)) {
      int tab = line.indexOf('\t');
      table.put(
          line.substring(0, tab), new TreeSet<>(Arrays.asList(line.substring(tab + 1).split(" "))));
    }
    return table;
  }

  /** What Unicode calls a mark. */
  String name(char mark) {
    return marks.getOrDefault(mark, "unnamed");
  }

  /** Whether the alphabet of a language holds this character. */
  boolean isLetterOf(String language, char c) {
    return languagesOfLetter.getOrDefault(String.valueOf(c), Set.of()).contains(language);
  }

  /** Whether a language elides this word, {@code l} as in {@code l'eau}. */
  boolean elides(String language, String word) {
    return elisionsOfLanguage.getOrDefault(language, Set.of()).contains(word);
  }

  /**
   * How a name that holds such a letter is spelled, if the word is one and its mark belongs to it:
   * in {@code Hawaiʻiʼs} the first does, the second does not.
   */
  Optional<String> nameLike(ApostropheWord word) {
    String plain = ApostropheWord.plain(word.word());
    String bare = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    boolean inside = word.at() - word.span().start() < bare.length();
    String name = names.getOrDefault(plain, inside ? names.get(bare) : null);
    return Optional.ofNullable(name).map(known -> known + word.word().substring(known.length()));
  }
}
