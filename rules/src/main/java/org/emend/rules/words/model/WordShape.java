package org.emend.rules.words.model;

/**
 * What a word looks like, for those that are too rare to say themselves what marks stand beside
 * them.
 */
public final class WordShape {

  /** How many there are. */
  public static final int COUNT = 24;

  public static final int EDGE = 0;
  public static final int NUMBER = 1;
  public static final int MIXED_NUMBER = 2;
  public static final int ODD = 3;
  public static final int SMALL_LETTER = 4;
  public static final int CAPITAL_LETTER = 5;
  public static final int CAPITALS = 6;
  public static final int SHORT_NAME = 7;
  public static final int NAME = 8;
  private static final int SHORT = 9;
  private static final int LONG = 10;
  private static final String[] ENDINGS = {"s", "ed", "ing", "ly", "y", "er", "n", "t", "e", "l"};

  private WordShape() {}

  /** A number from 0 to {@link #COUNT}, exclusive. */
  public static int of(String word) {
    if (word.isEmpty()) {
      return EDGE;
    }
    int letters = 0;
    int digits = 0;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      if (!Character.isLetterOrDigit(c) && "'\u2019\u2018".indexOf(c) < 0) {
        return ODD;
      }
    }
    if (digits > 0) {
      return letters == 0 ? NUMBER : MIXED_NUMBER;
    }
    if (letters == 1) {
      return capitals == 1 ? CAPITAL_LETTER : SMALL_LETTER;
    }
    if (capitals > 0) {
      return capitals == letters ? CAPITALS : word.length() < 4 ? SHORT_NAME : NAME;
    }
    if (word.length() < 4) {
      return SHORT;
    }
    for (int i = 0; i < ENDINGS.length; i++) {
      if (word.endsWith(ENDINGS[i])) {
        return LONG + 1 + i;
      }
    }
    return LONG;
  }
}
