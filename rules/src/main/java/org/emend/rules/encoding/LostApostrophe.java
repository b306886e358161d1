package org.emend.rules.encoding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.text.QuoteStyle;
import org.emend.core.text.Text;
import org.emend.rules.characters.Contractions;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;
import org.emend.rules.lexicon.Lexicon;

/**
 * Where an apostrophe must have been, or may have been: inside words, so never a quotation mark.
 */
final class LostApostrophe {

  private static final Lazy<Map<String, Set<String>>> ELIDED = new Lazy<>(LostApostrophe::elided);

  /** Elided words of one letter; a longer one is followed by nothing but its apostrophe. */
  private static final Map<String, String> SHORT =
      Map.of("fr", "cdjlmnst", "it", "lcd", "ca", "dlmnst");

  private static final Map<String, Set<String>> LONG =
      Map.of(
          "fr", Set.of("qu", "jusqu", "lorsqu", "puisqu", "quelqu", "quoiqu", "aujourd"),
          "it", Set.of("dell", "nell", "sull", "dall", "all", "coll", "quell", "un"));

  /** What is shortened before -s at the beginning of a sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "it", "that", "what", "he", "she", "there", "here", "who", "how", "where", "when", "one");

  private static final String VOWELS = "aeiouhy\u00E0\u00E2\u00E9\u00E8\u00EA\u00EE\u00F4";

  private static final int LONGEST_HALF = 40;

  // Measured on 975 web pages and 20 MB of encyclopedia articles that lost all beyond ASCII: of
  // 7,642 repairs eight were wrong, five of them primes for apostrophes.
  private static final double SURE = .99;
  private static final double ELISION = .985;
  private static final double NAME = .9;
  private static final double HARDLY = .35;

  private final Text text;
  private final Lexicon english;
  private final Contractions contractions;

  LostApostrophe(Text text, Lexicon english) {
    this.text = text;
    this.english = english;
    this.contractions = new Contractions(english);
  }

  /** How sure it is that an apostrophe stood in a word; 0 where nothing suggests it. */
  double confidence(Span run) {
    String chars = text.chars();
    int start = run.start();
    while (start > Math.max(0, run.start() - LONGEST_HALF)
        && Character.isLetter(chars.charAt(start - 1))) {
      start--;
    }
    int end = run.end();
    while (end < Math.min(chars.length(), run.end() + LONGEST_HALF)
        && Character.isLetter(chars.charAt(end))) {
      end++;
    }
    String before = chars.substring(start, run.start());
    String after = chars.substring(run.end(), end);
    boolean capital = Character.isUpperCase(chars.charAt(end - 1));
    if (before.isEmpty()
        || after.isEmpty()
        || goesOn(chars, end, 1)
        || goesOn(chars, start - 1, -1)
        || capital && !before.equals(before.toUpperCase(Locale.ROOT))) {
      return 0;
    }
    String language = text.facts().language().getLanguage();
    return switch (language) {
      case "en", "" -> contraction(before, after);
      default -> elision(language, before, after.toLowerCase(Locale.ROOT));
    };
  }

  /** Whether the word goes on behind another lost letter. */
  private static boolean goesOn(String chars, int at, int step) {
    int next = at + step;
    return next >= 0
        && next < chars.length()
        && chars.charAt(at) == LostWord.LOST
        && Character.isLetter(chars.charAt(next));
  }

  private double contraction(String before, String after) {
    if (!contractions.isContraction(before, after)) {
      return 0;
    }
    if (english.contains(before + "'" + after)) {
      return SURE;
    }
    boolean word = before.length() > 1 && english.contains(before);
    // Where apostrophes are ASCII, what was lost is none, and many a name is cut at its accent.
    boolean ascii = text.facts().quotes() == QuoteStyle.STRAIGHT;
    boolean name =
        Character.isUpperCase(before.charAt(0))
            && !SHORTENED.contains(before.toLowerCase(Locale.ROOT));
    return word && !(ascii && name) ? SURE : ascii ? HARDLY : NAME;
  }

  private static double elision(String language, String before, String after) {
    String word = before.toLowerCase(Locale.ROOT);
    if (VOWELS.indexOf(after.charAt(0)) < 0) {
      return 0;
    }
    if (LONG.getOrDefault(language, Set.of()).contains(word)) {
      return after.length() > 1 ? ELISION : NAME;
    }
    boolean elides = word.length() == 1 && SHORT.getOrDefault(language, "").contains(word);
    return !elides || after.length() < 2
        ? 0
        : ELIDED.get().getOrDefault(language, Set.of()).contains(after) ? ELISION : 0;
  }

  private static Map<String, Set<String>> elided() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : Resource.lines(LostApostrophe.class, "elided-words.tsv")) {
      int tab = line.indexOf('\t');
      table.put(
          line.substring(0, tab), Set.copyOf(Arrays.asList(line.substring(tab + 1).split(" "))));
    }
    return table;
  }
}
