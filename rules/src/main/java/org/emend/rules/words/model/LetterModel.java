package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;

/**
 * How surprising a spelling is for a word that is in no list: letters after three others, in
 * 2^(4*5) bytes. What the alphabet has beyond 30 letters shares a number.
 *
 * <p>Immutable and thread-safe.
 */
public final class LetterModel {

  public static final int BITS = 5;

  /** Before a word and after it. */
  public static final int EDGE = 0;

  /** Every letter that has no number of its own. */
  public static final int OTHER = (1 << BITS) - 1;

  public static final int CONTEXTS = 1 << 3 * BITS;
  static final double STEP = 1 / 16.0;

  private final byte[] costs;

  public LetterModel(byte[] costs) {
    this.costs = costs;
  }

  public static int number(Alphabet alphabet, char letter) {
    int number = alphabet.number(letter);
    return number == Alphabet.NONE || number > OTHER ? OTHER : number;
  }

  /** -ln P of a spelling in lower case, its end included, in nats. */
  public double cost(Alphabet alphabet, CharSequence word) {
    int context = 0;
    int sum = 0;
    for (int i = 0; i <= word.length(); i++) {
      int letter = i < word.length() ? number(alphabet, word.charAt(i)) : EDGE;
      sum += costs[context << BITS | letter] & 0xFF;
      context = (context << BITS | letter) & (CONTEXTS - 1);
    }
    return sum * STEP;
  }

  void write(DataOutput out) throws IOException {
    out.write(costs);
  }

  static LetterModel read(Section in) throws IOException {
    return new LetterModel(in.bytes(CONTEXTS << BITS));
  }
}
