package org.emend.rules.words.decode;

/**
 * How often each word stands in a document, by its {@link org.emend.rules.words.model.WordHash} of
 * 64 bits: two words that share one are counted as one, which the 100,000 words of a section do
 * with a chance of one in a thousand million. Knuth's linear probing; 16 bytes or more a word. Not
 * thread-safe while it counts.
 */
final class Counts {

  private static final int SMALLEST = 64;
  private static final long FREE = 0;

  private long[] words = new long[SMALLEST];
  private int[] counts = new int[SMALLEST];
  private int distinct;
  private int all;

  /** Counts a word once more. */
  void add(long hash) {
    long word = kept(hash);
    int at = place(word);
    if (words[at] == FREE) {
      words[at] = word;
      if (2 * ++distinct > words.length) {
        grow();
        at = place(word);
      }
    }
    counts[at]++;
    all++;
  }

  /** How many words were counted. */
  int all() {
    return all;
  }

  int of(long hash) {
    return counts[place(kept(hash))];
  }

  /** Where a word stands, or where it is to stand. */
  private int place(long word) {
    int mask = words.length - 1;
    int at = (int) (word >>> Long.SIZE - Integer.SIZE) & mask;
    while (words[at] != word && words[at] != FREE) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] known = words;
    int[] times = counts;
    words = new long[2 * known.length];
    counts = new int[2 * known.length];
    for (int i = 0; i < known.length; i++) {
      if (known[i] != FREE) {
        int at = place(known[i]);
        words[at] = known[i];
        counts[at] = times[i];
      }
    }
  }

  private static long kept(long hash) {
    return hash == FREE ? 1 : hash;
  }
}
