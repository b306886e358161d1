package org.emend.rules.words.model;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts running text into what a language model counts: words in lower case, anything with a digit,
 * and the breaks between sentences. A hyphen parts two words; an apostrophe between letters is part
 * of one.
 */
public final class RunningText {

  /** Takes the parts in order. */
  public interface Sink {

    /**
     * A word.
     *
     * @param first whether it is the first of a sentence, so that its capital says nothing
     */
    void word(String text, boolean first);

    void number();

    /** The end of a sentence or of the text. */
    void end();
  }

  /** A full stop after these ends no sentence; after a single letter neither. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "messrs", "no", "nos", "col", "gen", "capt", "rev", "hon",
          "lieut", "lt", "sergt", "sgt", "jr", "sr", "jun", "sen", "prof", "vs", "vol", "fig",
          "inst", "ult", "esq", "co", "mt", "ch", "pp", "cf", "viz", "etc");

  private RunningText() {}

  public static void cut(String text, Sink sink) {
    int at = 0;
    boolean first = true;
    String before = "";
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        if ((c == '.' || c == '!' || c == '?') && endsSentence(text, at, before)) {
          sink.end();
          first = true;
        }
        at++;
        continue;
      }
      int start = at;
      boolean digits = false;
      while (at < text.length() && isPart(text, at)) {
        digits |= Character.isDigit(text.charAt(at));
        at++;
      }
      before = text.substring(start, at);
      if (digits) {
        sink.number();
      } else {
        sink.word(before, first);
      }
      first = false;
    }
    sink.end();
  }

  /** What {@link #fold(String)} makes of a character. */
  public static char fold(char c) {
    return switch (c) {
      case '\u2019', '\u02BC' -> '\'';
      case '\u017F' -> 's';
      default -> Character.toLowerCase(c);
    };
  }

  /** In lower case, with {@code '} for every apostrophe and s for the long s. */
  public static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'')
        .replace('\u017F', 's');
  }

  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || isApostrophe(c)
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether a mark is followed by space and a capital, and not that of an abbreviation. */
  private static boolean endsSentence(String text, int at, String before) {
    int next = at + 1;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next)) && next < at + 6) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    return next > at + 1
        && !Character.isLowerCase(text.charAt(next))
        && !(text.charAt(at) == '.' && isAbbreviation(before));
  }

  /** Whether a full stop behind a word ends no sentence. */
  public static boolean isAbbreviation(String word) {
    return word.length() == 1 || ABBREVIATIONS.contains(fold(word));
  }
}
