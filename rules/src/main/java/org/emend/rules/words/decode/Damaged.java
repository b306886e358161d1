package org.emend.rules.words.decode;

import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.Confusion;
import org.emend.rules.words.model.Readings;
import org.emend.rules.words.model.RunningText;

/**
 * A damaged word, with what the channel says of each of its characters. Reused; not thread-safe.
 */
final class Damaged {

  /** Longer ones are no words, in UTF-16 code units. */
  static final int LONGEST = 40;

  private final Alphabet alphabet;
  private final Channel channel;
  private final int[] same = new int[LONGEST];
  private final boolean[] fits = new boolean[LONGEST];
  private final float[] insertions = new float[LONGEST];
  private final Readings[][] readings = new Readings[LONGEST][Confusion.LONGEST + 1];
  private String folded = "";

  Damaged(Alphabet alphabet, Channel channel) {
    this.alphabet = alphabet;
    this.channel = channel;
  }

  /**
   * @param read as it stands in the text, {@link #LONGEST} characters at most
   * @param letters how the word is to be written
   */
  void set(String read, Letters letters) {
    folded = fold(read);
    for (int at = 0; at < read.length(); at++) {
      char c = read.charAt(at);
      Letters written = at > 0 && letters == Letters.TITLE ? Letters.LOWER : letters;
      same[at] = alphabet.number(folded.charAt(at));
      fits[at] = Character.isUpperCase(c) == (written != Letters.LOWER) || !Character.isLetter(c);
      insertions[at] = channel.insertion(c);
      for (int size = 1; size <= Confusion.LONGEST; size++) {
        boolean inside = at + size <= read.length();
        readings[at][size] =
            inside ? channel.readings(read, at, at + size, written) : Readings.NONE;
      }
    }
  }

  /** In lower case, character by character: none becomes two. */
  private static String fold(String read) {
    char[] letters = read.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      letters[i] = RunningText.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }
    return new String(letters);
  }

  int length() {
    return folded.length();
  }

  /** In lower case, every apostrophe as {@code '}. */
  String folded() {
    return folded;
  }

  /** The number of the letter that stands somewhere, or {@link Alphabet#NONE}. */
  int letter(int at) {
    return same[at];
  }

  /** Whether it is in the case in which the word is to be written. */
  boolean hasCase(int at) {
    return fits[at];
  }

  /** What a character costs that stands where there was nothing. */
  float insertion(int at) {
    return insertions[at];
  }

  /** What may truly stand where some characters were read, {@link Readings#NONE} past the end. */
  Readings readings(int at, int size) {
    return readings[at][size];
  }
}
