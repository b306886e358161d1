package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.emend.rules.data.Resource;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Confusion;

/**
 * The channel of a writer at a keyboard, built from what is known about typing and English spelling
 * and from no corpus of errors: slips of the finger by the keys' places, letters dropped, doubled
 * and transposed, and spellings that sound right. The rates and their sources are in {@code
 * typing-rates.tsv} and {@code misspellings.tsv}.
 *
 * <p>An error in the first letter is rarer than elsewhere. The channel does not know where in a
 * word it is; {@link #firstLetter} is what whoever does has to add. Hyphens are left alone.
 */
public final class TypoChannel {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String VOWELS = "aeiou";

  /** Dearer than any repair: what stands between words and is no space was meant. In nats. */
  private static final double NEVER = 40;

  private final TypingRates rates = new TypingRates();

  /** By what is read, a tab, and what is true. */
  private final Map<String, Double> sums = new TreeMap<>();

  private TypoChannel() {}

  /** The channel, over the words of an alphabet. */
  public static Channel of(Alphabet alphabet) {
    TypoChannel typing = new TypoChannel();
    typing.keys();
    typing.spellings();
    return typing.channel(alphabet);
  }

  /** What an error in the first letter costs more than elsewhere, in nats. */
  public static double firstLetter() {
    return -Math.log(new TypingRates().of("first-letter"));
  }

  /** What a small letter for the capital of a name costs, in nats. */
  public static double capital() {
    return -Math.log(new TypingRates().of("capital-missing"));
  }

  private void keys() {
    for (char letter : LETTERS.toCharArray()) {
      boolean vowel = VOWELS.indexOf(letter) >= 0;
      String kind = vowel ? "-vowel" : "";
      add("", letter, rates.of("omission" + kind));
      add("" + letter, "" + letter + letter, rates.of("omission-double" + kind));
      add("" + letter + letter, "" + letter, rates.of("insertion-double" + kind));
      for (char key : rates.neighbours(letter)) {
        add("" + key, letter, rates.of("substitution-neighbour"));
        add("" + key + letter, "" + letter, rates.of("insertion-neighbour"));
        add("" + letter + key, "" + letter, rates.of("insertion-neighbour"));
      }
      for (char other : (LETTERS + "'").toCharArray()) {
        if (other != letter) {
          add("" + other + letter, "" + letter + other, rates.of("transposition"));
          add("" + letter, "" + letter + other + letter, rates.of("omission-echo"));
          add("" + letter + other + letter, "" + letter, rates.of("insertion-echo"));
        }
        if (vowel && other != letter && VOWELS.indexOf(other) >= 0) {
          add("" + other, letter, rates.of("substitution-vowel"));
        }
      }
    }
    add("", '\'', rates.of("apostrophe-missing"));
    add("'", "", rates.of("apostrophe-added"));
    add("", ' ', rates.of("space-missing"));
    add(" ", "", rates.of("space-added"));
  }

  private void spellings() {
    for (String line : Resource.lines(TypoChannel.class, "misspellings.tsv")) {
      String[] columns = line.split("\t", -1);
      add(columns[0], columns[1], Double.parseDouble(columns[2]));
    }
  }

  private void add(String read, char truth, double rate) {
    add(read, String.valueOf(truth), rate);
  }

  private void add(String read, String truth, double rate) {
    sums.merge(read + "\t" + truth, rate, Double::sum);
  }

  private Channel channel(Alphabet alphabet) {
    Map<String, Confusion> confusions = new TreeMap<>();
    sums.forEach(
        (pair, rate) -> {
          int tab = pair.indexOf('\t');
          String read = pair.substring(0, tab);
          String truth = pair.substring(tab + 1);
          double cost = -Math.log(rate);
          put(confusions, read, truth, cost);
          if (!read.isEmpty() && !truth.isBlank()) {
            put(confusions, title(read), title(truth), cost);
            put(confusions, upper(read), upper(truth), cost);
          }
        });
    for (String mark : List.of("-", "\u2010", "\u2011", "\n")) {
      put(confusions, mark, "", NEVER);
    }
    return new Channel(
        alphabet,
        new ArrayList<>(confusions.values()),
        new Channel.Flat(
            cost("substitution"), cost("insertion"), cost("omission"), cost("space-missing")));
  }

  private double cost(String error) {
    return -Math.log(rates.of(error));
  }

  private static void put(Map<String, Confusion> to, String read, String truth, double cost) {
    to.putIfAbsent(read + "\t" + truth, new Confusion(read, truth, (float) cost));
  }

  private static String title(String letters) {
    return upper(letters.substring(0, 1)) + letters.substring(1);
  }

  private static String upper(String letters) {
    return letters.toUpperCase(Locale.ROOT);
  }
}
