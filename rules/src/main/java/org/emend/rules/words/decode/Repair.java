package org.emend.rules.words.decode;

import java.util.List;

/**
 * A repair of one place with what speaks for it.
 *
 * @param start half-open, UTF-16 code units of the passage
 * @param kind what is wrong
 * @param read what stands there
 * @param suggestions best first
 * @param because the evidence
 * @param isForReview whether it stands where nothing is to be changed unseen
 */
public record Repair(
    int start,
    int end,
    Kind kind,
    String read,
    List<Suggestion> suggestions,
    List<String> because,
    boolean isForReview) {

  public Repair {
    suggestions = List.copyOf(suggestions);
    because = List.copyOf(because);
  }

  /** A word, or none, and how likely it is right. */
  public record Suggestion(String text, double confidence) {}

  /** What can be wrong with a word. */
  public enum Kind {
    /** No word, and one was meant. */
    MISREAD,
    /** No word, by a slip of the finger or of the mind. */
    MISSPELT,
    /** A word, and another was meant. */
    REAL_WORD,
    /** Two words without a space. */
    GLUED,
    /** One word with a space or more inside. */
    SPLIT,
    /** One word with a hyphen that a line's end left behind. */
    HYPHENATED,
    /** A mark that stands for nothing. */
    SPECK
  }
}
