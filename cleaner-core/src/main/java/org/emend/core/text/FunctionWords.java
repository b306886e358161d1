package org.emend.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The commonest function words of some languages, found by a hash of their letters, so that no
 * string is made of a word that is looked up. Two words with one hash of 64 bits would be taken for
 * each other; there are a thousand words.
 *
 * <p>Immutable and thread-safe.
 */
final class FunctionWords {

  private static final String RESOURCE = "function-words.tsv";

  /** What {@link #find} says of a word that is none. */
  static final int NONE = -1;

  private static final long FREE = 0;

  private static final int[] NOWHERE = {};

  private final List<Locale> locales = new ArrayList<>();
  private final Map<Locale, Set<String>> wordsOf = new HashMap<>();
  private long[] hashes = new long[4096]; // a power of two, a third full at most
  private int[][] languages = new int[hashes.length][];
  private int words;
  private int longest;

  private FunctionWords() {
    Arrays.fill(languages, NOWHERE);
  }

  static FunctionWords load() {
    FunctionWords known = new FunctionWords();
    try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource missing beside the classes: " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, UTF_8)).lines().forEach(known::read);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return known;
  }

  private void read(String line) {
    if (line.startsWith("#")) {
      return;
    }
    int tab = line.indexOf('\t');
    int language = locales.size();
    locales.add(Locale.forLanguageTag(line.substring(0, tab)));
    Set<String> own = new TreeSet<>(List.of(line.substring(tab + 1).split(" ")));
    own.forEach(word -> add(word, language));
    wordsOf.put(locales.get(language), Collections.unmodifiableSet(own));
  }

  private void add(String word, int language) {
    if (3 * words > hashes.length) {
      grow();
    }
    char[] units = word.toCharArray();
    longest = Math.max(longest, units.length);
    int at = slot(hash(units, 0, units.length));
    hashes[at] = hash(units, 0, units.length);
    int[] known = languages[at];
    words += known.length == 0 ? 1 : 0;
    if (known.length == 0 || known[known.length - 1] != language) {
      languages[at] = Arrays.copyOf(known, known.length + 1);
      languages[at][known.length] = language;
    }
  }

  private void grow() {
    long[] before = hashes;
    int[][] of = languages;
    hashes = new long[2 * before.length];
    languages = new int[hashes.length][];
    Arrays.fill(languages, NOWHERE);
    for (int i = 0; i < before.length; i++) {
      if (of[i].length > 0) {
        int at = slot(before[i]);
        hashes[at] = before[i];
        languages[at] = of[i];
      }
    }
  }

  /** Those of a language, as they are listed; none where the language is not. */
  Set<String> words(Locale language) {
    return wordsOf.getOrDefault(language, Set.of());
  }

  /** All languages that have function words here; others are told by their place in it. */
  List<Locale> locales() {
    return locales;
  }

  /** One more than the largest number that {@link #find} gives. */
  int size() {
    return hashes.length;
  }

  /**
   * The number of a function word, whatever its case and its apostrophes, or {@link #NONE}.
   *
   * @param start where the word is, half-open
   */
  int find(char[] units, int start, int end) {
    if (end - start > longest) {
      return NONE;
    }
    int at = slot(hash(units, start, end));
    return hashes[at] == FREE ? NONE : at;
  }

  /** The languages that have a function word. */
  int[] languages(int word) {
    return languages[word];
  }

  /** Where a hash is, or would be (linear probing, Knuth 1998, 6.4). */
  private int slot(long hash) {
    int at = (int) (hash >>> 33) & hashes.length - 1;
    while (hashes[at] != FREE && hashes[at] != hash) {
      at = at + 1 & hashes.length - 1;
    }
    return at;
  }

  private static long hash(char[] units, int start, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ Words.fold(units[i])) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash | 1; // never FREE
  }
}
