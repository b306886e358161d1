package org.emend.rules.words.model;

/**
 * The letters that a language's words are made of, numbered from 1 in the order in which they are
 * given. Everything is in lower case, and every apostrophe is {@code '}.
 */
public final class Alphabet {

  /** As many letters as fit beside two flags in a byte. */
  public static final int MOST = 63;

  /** The number of a character that is no letter of the language. */
  public static final int NONE = 0;

  private final String letters;
  private final byte[] numbers;

  public Alphabet(String letters) {
    if (letters.length() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " letters: " + letters);
    }
    this.letters = letters;
    int last = letters.chars().max().orElse(0);
    this.numbers = new byte[last + 1];
    for (int i = 0; i < letters.length(); i++) {
      numbers[letters.charAt(i)] = (byte) (i + 1);
    }
  }

  public int number(char letter) {
    return letter < numbers.length ? numbers[letter] : NONE;
  }

  public char letter(int number) {
    return letters.charAt(number - 1);
  }

  /** How many numbers there are, {@link #NONE} included. */
  public int size() {
    return letters.length() + 1;
  }

  public String letters() {
    return letters;
  }

  /** Whether a word can be written with it. */
  public boolean covers(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (number(word.charAt(i)) == NONE) {
        return false;
      }
    }
    return true;
  }
}
