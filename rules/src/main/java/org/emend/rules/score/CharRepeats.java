package org.emend.rules.score;

/**
 * BigScience's repetition of characters: of the distinct 10-grams of a text take the commonest, as
 * many as the square root of how many there are, but only such as stand there more than once; how
 * much of all occurrences are theirs.
 *
 * <p>A first walk marks hashes in two bit sets, seen and seen again; a second one counts only what
 * was seen again. So what is unique, the most of a text, never reaches a table of counts. A gram is
 * ten UTF-16 code units.
 */
final class CharRepeats {

  static final int N = 10;

  private static final long BASE = 0xD1342543DE82EF95L;

  private static final long LEAVING = power(N);

  private final char[] chars;
  private final int shift;
  private final long[] seen;
  private final long[] again;

  private CharRepeats(char[] chars) {
    this.chars = chars;
    int bits = Math.max(10, 64 - Long.numberOfLeadingZeros(chars.length * 8L));
    this.shift = 64 - bits;
    this.seen = new long[1 << bits - 6];
    this.again = new long[1 << bits - 6];
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  /** From 0 to 1; 0 for a text of fewer than ten code units. */
  static double of(char[] chars) {
    return chars.length < N ? 0 : new CharRepeats(chars).share();
  }

  private double share() {
    int all = chars.length - N + 1;
    Counter counter = count(new Counter(candidates()));
    int[] histogram = counter.histogram();
    int once = histogram[1]; // their bits were another's, too
    int repeated = counter.distinct() - once;
    long occurrences = 0;
    for (int count = 2; count < histogram.length; count++) {
      occurrences += (long) count * histogram[count];
    }
    long distinct = all - occurrences + repeated;
    long left = Math.min((long) Math.sqrt(distinct), repeated);
    long taken = 0;
    for (int count = histogram.length - 1; count > 1 && left > 0; count--) {
      long some = Math.min(left, histogram[count]);
      taken += some * count;
      left -= some;
    }
    return (double) taken / all;
  }

  /** Marks all; returns how many may have been seen again, and no fewer. */
  private int candidates() {
    long hash = start();
    int repeats = 0;
    for (int i = N - 1; i < chars.length; i++) {
      hash = roll(hash, i);
      long bit = hash * Hash.FACTOR >>> shift;
      int word = (int) (bit >>> 6);
      long mask = 1L << bit;
      if ((seen[word] & mask) == 0) {
        seen[word] |= mask;
      } else {
        again[word] |= mask;
        repeats++;
      }
    }
    return Math.min(2 * repeats, chars.length);
  }

  private Counter count(Counter counter) {
    long hash = start();
    for (int i = N - 1; i < chars.length; i++) {
      hash = roll(hash, i);
      long bit = hash * Hash.FACTOR >>> shift;
      if ((again[(int) (bit >>> 6)] & 1L << bit) != 0) {
        counter.add(hash);
      }
    }
    return counter;
  }

  private long start() {
    long hash = 0;
    for (int i = 0; i < N - 1; i++) {
      hash = hash * BASE + chars[i];
    }
    return hash;
  }

  /** The hash of the gram that ends with a character. */
  private long roll(long hash, int last) {
    long next = hash * BASE + chars[last];
    return last < N ? next : next - chars[last - N] * LEAVING;
  }
}
