package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;

/**
 * Whether a word is one of a language, by its {@link WordHash}: one look into memory, where the way
 * down a {@link WordTrie} is one for each letter. Linear probing (Knuth 1998, 6.4) with 31 bits of
 * each word's hash besides its place, in 2 MB for 313,000 words.
 *
 * <p>What is in the list is always known. Of what is not, one in a thousand million is taken for
 * known.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownWords {

  /** What {@link #look} says of a word that is not in the list, that is, and that is doubtful. */
  public static final int UNKNOWN = 0;

  public static final int KNOWN = 1;
  public static final int DOUBTFUL = 2;

  /** No more words than this for a slot. */
  private static final double LOAD = .7;

  private static final int FREE = 0;
  private static final int DOUBT = 1;

  private final Alphabet alphabet;

  /** Lower halves of hashes, with a bit for doubt in place of the lowest; or {@link #FREE}. */
  private final int[] slots;

  private final int shift;

  private KnownWords(Alphabet alphabet, int[] slots) {
    this.alphabet = alphabet;
    this.slots = slots;
    this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
  }

  /** The words of a trie, of which some may be misspelt. */
  public static KnownWords of(WordTrie words, DoubtfulWords doubtful) {
    int least = (int) (words.ids() / LOAD);
    int[] slots = new int[Integer.highestOneBit(least) << 1];
    KnownWords known = new KnownWords(words.alphabet(), slots);
    words.hashes((id, hash) -> known.add(hash, doubtful.contains(id)));
    return known;
  }

  private void add(long hash, boolean doubt) {
    int at = (int) (hash >>> shift);
    while (slots[at] != FREE) {
      at = at + 1 & slots.length - 1;
    }
    slots[at] = kept(hash) | (doubt ? DOUBT : 0);
  }

  /** The letters that words are made of. */
  public Alphabet alphabet() {
    return alphabet;
  }

  /**
   * What is known of a word: {@link #UNKNOWN}, {@link #KNOWN} or {@link #DOUBTFUL}.
   *
   * @param hash of its letters' numbers
   */
  public int look(long hash) {
    int kept = kept(hash);
    int at = (int) (hash >>> shift);
    int slot = slots[at];
    while (slot != FREE) {
      if ((slot & ~DOUBT) == kept) {
        return KNOWN + (slot & DOUBT);
      }
      at = at + 1 & slots.length - 1;
      slot = slots[at];
    }
    return UNKNOWN;
  }

  /** The bits of a hash that do not tell its place. */
  private static int kept(long hash) {
    int low = (int) hash & ~DOUBT;
    return low == FREE ? 1 << 1 : low;
  }

  void write(DataOutput out) throws IOException {
    Section.write(out, alphabet.letters());
    out.writeInt(slots.length);
    for (int slot : slots) {
      out.writeInt(slot);
    }
  }

  static KnownWords read(Section in) throws IOException {
    Alphabet alphabet = new Alphabet(in.string());
    return new KnownWords(alphabet, in.ints(in.readInt()));
  }
}
