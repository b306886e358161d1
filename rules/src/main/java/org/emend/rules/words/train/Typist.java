package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.emend.rules.words.decode.Mistyped;
import org.emend.rules.words.decode.Mistyped.Slip;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Confusion;

/**
 * Puts errors into clean text as a channel makes them, so that a gate can learn from text that has
 * none. The same seed makes the same errors. Only words of three letters or more, and spaces
 * between any two, are mistyped; what holds digits, signs or capitals inside is left alone.
 *
 * <p>Not thread-safe.
 */
public final class Typist {

  private static final int SHORTEST = 3;

  /** Of misspelt words, so many hold another error: Pollock and Zamora 1984 count 6 %. */
  private static final double SECOND = .06;

  /** An error that a word allows: what is written for the letters of a stretch of it. */
  private record Error(int from, int to, String read, double rate) {}

  private final Map<String, List<Confusion>> byTruth = new HashMap<>();
  private final double insertion;
  private final double substitution;
  private final double split;
  private final double firstLetter;
  private final Random random;

  /** How often a word is misspelt in any way, by the word in lower case. */
  private final Map<String, Double> sums = new HashMap<>();

  /**
   * @param firstLetter what an error in the first letter costs more than elsewhere, in nats
   */
  public Typist(Channel channel, double firstLetter, long seed) {
    for (Confusion confusion : channel.confusions()) {
      if (confusion.read().equals(confusion.read().toLowerCase(Locale.ROOT))) {
        byTruth.computeIfAbsent(confusion.truth(), k -> new ArrayList<>()).add(confusion);
      }
    }
    insertion = Math.exp(-channel.insertion('x'));
    substitution = Math.exp(-channel.substitution());
    split = Math.exp(-channel.split());
    this.firstLetter = Math.exp(-firstLetter);
    random = new Random(seed);
  }

  /**
   * Types a text.
   *
   * @param care how many times the errors of the channel are made: 1 is one in ten to twenty words
   */
  public Mistyped type(String text, double care) {
    StringBuilder out = new StringBuilder();
    List<Slip> slips = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        out.append(text.charAt(at++));
        continue;
      }
      String word = text.substring(at, end);
      int next = nextWord(text, end);
      String typed;
      if (next > 0
          && isProse(text, at, end)
          && isProse(text, end + 1, next)
          && random.nextDouble() < care * split) {
        end = next;
        typed = word + text.substring(at + word.length() + 1, end);
      } else {
        typed = isProse(text, at, end) ? misspell(word, care) : word;
      }
      String meant = text.substring(at, end);
      if (!typed.equals(meant)) {
        slips.add(new Slip(out.length(), out.length() + typed.length(), typed, meant));
      }
      out.append(typed);
      at = end;
    }
    return new Mistyped(out.toString(), slips);
  }

  /** The end of a word behind a single space, or 0. */
  private static int nextWord(String text, int end) {
    boolean spaced = end + 1 < text.length() && text.charAt(end) == ' ';
    int next = spaced ? wordEnd(text, end + 1) : 0;
    return next > end + 1 ? next : 0;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isPart(text, end, at)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(String text, int at, int start) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || (c == '\'' || c == '\u2019')
            && at > start
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1));
  }

  /** Whether a word stands free and is no acronym, identifier or part of an address. */
  private static boolean isProse(String text, int start, int end) {
    boolean free =
        (start == 0 || " \n\"(\u201C-".indexOf(text.charAt(start - 1)) >= 0)
            && (end == text.length() || " \n\",.;:!?)\u201D-".indexOf(text.charAt(end)) >= 0);
    String rest = text.substring(start + 1, end);
    return free && rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  private String misspell(String word, double care) {
    String typed = word;
    double all =
        care == 0 || word.length() < SHORTEST
            ? 0
            : sums.computeIfAbsent(lower(word), w -> sum(errors(w)));
    double chance = Math.min(.5, care * all);
    while (random.nextDouble() < chance) {
      typed = withError(typed);
      chance = SECOND;
    }
    return typed;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private String withError(String word) {
    List<Error> errors = errors(lower(word));
    double at = random.nextDouble() * sum(errors);
    for (Error error : errors) {
      at -= error.rate();
      if (at < 0) {
        String read = error.read();
        if (error.from() == 0 && Character.isUpperCase(word.charAt(0)) && !read.isEmpty()) {
          read = read.substring(0, 1).toUpperCase(Locale.ROOT) + read.substring(1);
        }
        return word.substring(0, error.from()) + read + word.substring(error.to());
      }
    }
    return word;
  }

  private static double sum(List<Error> errors) {
    return errors.stream().mapToDouble(Error::rate).sum();
  }

  private List<Error> errors(String word) {
    List<Error> errors = new ArrayList<>();
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + 1; to <= Math.min(word.length(), from + Confusion.LONGEST); to++) {
        for (Confusion confusion : byTruth.getOrDefault(word.substring(from, to), List.of())) {
          add(errors, word, from, to, confusion.read(), Math.exp(-confusion.cost()));
        }
      }
      char any = (char) ('a' + random.nextInt(26));
      add(errors, word, from, from + 1, String.valueOf(any), 26 * substitution);
      add(errors, word, from, from, String.valueOf(any), 26 * insertion);
      if (from > 1 && from < word.length() - 1) {
        for (Confusion confusion : byTruth.getOrDefault("", List.of())) {
          if (confusion.cost() < 20) {
            add(errors, word, from, from, confusion.read(), Math.exp(-confusion.cost()));
          }
        }
      }
    }
    return errors;
  }

  private void add(List<Error> to, String word, int from, int end, String read, double rate) {
    boolean first = from == 0 && !(read.length() > 0 && read.charAt(0) == word.charAt(0));
    to.add(new Error(from, end, read, first ? rate * firstLetter : rate));
  }
}
