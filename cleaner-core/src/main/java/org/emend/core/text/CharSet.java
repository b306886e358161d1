package org.emend.core.text;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A set of UTF-16 code units: what makes a rule worth running on a passage.
 *
 * <p>Immutable and thread-safe.
 */
public final class CharSet {

  /** Every code unit: for a rule that must see all text. It costs the rule's time on all text. */
  public static final CharSet ALL = matching(c -> true);

  private static final int UNITS = Character.MAX_VALUE + 1;

  /** One bit for each code unit. A plain array, because rules look up every character of a text. */
  private final long[] bits;

  private CharSet(long[] bits) {
    this.bits = bits;
  }

  /** The code units of a string; of a supplementary character, both halves. */
  public static CharSet of(String chars) {
    long[] bits = new long[UNITS / Long.SIZE];
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      bits[c >>> 6] |= 1L << c;
    }
    return new CharSet(bits);
  }

  public static CharSet range(char first, char last) {
    long[] bits = new long[UNITS / Long.SIZE];
    for (int c = first; c <= last; c++) {
      bits[c >>> 6] |= 1L << c;
    }
    return new CharSet(bits);
  }

  /** The code units that pass a test, which is asked about all of them. */
  public static CharSet matching(IntPredicate wanted) {
    long[] bits = new long[UNITS / Long.SIZE];
    for (int c = 0; c < UNITS; c++) {
      if (wanted.test(c)) {
        bits[c >>> 6] |= 1L << c;
      }
    }
    return new CharSet(bits);
  }

  public CharSet or(CharSet other) {
    long[] both = bits.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] |= other.bits[i];
    }
    return new CharSet(both);
  }

  /** Calls for each code unit of the set, in ascending order. */
  public void forEach(IntConsumer action) {
    for (int i = 0; i < bits.length; i++) {
      for (long left = bits[i]; left != 0; left &= left - 1) {
        action.accept(i * Long.SIZE + Long.numberOfTrailingZeros(left));
      }
    }
  }

  public boolean contains(char c) {
    return (bits[c >>> 6] & 1L << c) != 0;
  }

  int firstIn(char[] text, int from) {
    long[] table = bits;
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      if ((table[c >>> 6] & 1L << c) != 0) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet set && Arrays.equals(bits, set.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }

  @Override
  public String toString() {
    return Arrays.stream(bits).map(Long::bitCount).sum() + " code units";
  }
}
