package org.emend.rules.words.model;

/**
 * Whether a word is one of a language, by its {@link WordHash}: one look into memory, where the way
 * down a {@link WordTrie} is one for each letter. Knuth's linear probing, with 32 bits kept of each
 * word's hash, in 2 MB for 313,000 words.
 *
 * <p>What is in the list is always known. Of what is not, one in a thousand million is taken for
 * known.
 *
 * <p>Immutable once it is made, and thread-safe.
 */
public final class KnownWords {

  /** No more words than this for a slot. */
  private static final double LOAD = .7;

  private static final int FREE = 0;

  /** Parts of hashes, {@link #FREE} where there is none. */
  private final int[] slots;

  private final int shift;

  /**
   * @param words how many there may be at most
   */
  KnownWords(int words) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros((int) (words / LOAD));
    this.slots = new int[1 << bits];
    this.shift = Long.SIZE - bits;
  }

  /** Adds a word; only for who makes a list of them. */
  void add(long hash) {
    int at = (int) (hash >>> shift);
    while (slots[at] != FREE) {
      at = at + 1 & slots.length - 1;
    }
    slots[at] = kept(hash);
  }

  /**
   * Whether a word is known.
   *
   * @param hash of its letters' numbers
   */
  public boolean contains(long hash) {
    int kept = kept(hash);
    int at = (int) (hash >>> shift);
    int slot = slots[at];
    while (slot != kept && slot != FREE) {
      at = at + 1 & slots.length - 1;
      slot = slots[at];
    }
    return slot == kept;
  }

  /** The bits of a hash that do not tell its place. */
  private static int kept(long hash) {
    int low = (int) hash;
    return low == FREE ? 1 : low;
  }
}
