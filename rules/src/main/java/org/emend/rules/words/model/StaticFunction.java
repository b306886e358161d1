package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;

/**
 * A map from 64-bit keys to small values that does not store its keys: three slots of a table,
 * xored, give a key's value and a fingerprint that tells keys from what was never put in. With
 * fingerprints of f bits an absent key is taken for a present one once in 2^f. The slots are those
 * of a binary fuse filter (Graf and Lemire 2022), about 1.13 for each key.
 *
 * <p>Immutable and thread-safe.
 */
public final class StaticFunction {

  /** What {@link #get} says of an absent key. */
  public static final int ABSENT = -1;

  private final long seed;
  private final int segmentLength;
  private final int segmentCountLength;
  private final int valueBits;
  private final int slotBits;
  private final long[] slots;

  private StaticFunction(
      long seed, int segmentLength, int segmentCount, int valueBits, int slotBits, long[] slots) {
    this.seed = seed;
    this.segmentLength = segmentLength;
    this.segmentCountLength = segmentLength * segmentCount;
    this.valueBits = valueBits;
    this.slotBits = slotBits;
    this.slots = slots;
  }

  /**
   * The function that gives {@code values[i]} for {@code keys[i]}.
   *
   * @param keys all different
   * @param values each less than 2^valueBits
   * @param valueBits at most 24
   * @param fingerprintBits at most 24
   */
  public static StaticFunction of(long[] keys, int[] values, int valueBits, int fingerprintBits) {
    FuseLayout layout = FuseLayout.forKeys(keys.length);
    int slotBits = valueBits + fingerprintBits;
    for (long seed = 1; seed < 100; seed++) {
      int[] order = layout.peel(keys, seed);
      if (order.length > 0 || keys.length == 0) {
        long[] slots = new long[(int) (((long) layout.slots() * slotBits + 63) / 64) + 1];
        StaticFunction function =
            new StaticFunction(
                seed, layout.segmentLength(), layout.segmentCount(), valueBits, slotBits, slots);
        function.fill(keys, values, order);
        return function;
      }
    }
    throw new IllegalArgumentException("the keys are not all different");
  }

  /** Gives each key, in reverse of the order of peeling, the one slot that is still its own. */
  private void fill(long[] keys, int[] values, int[] order) {
    for (int i = order.length - 2; i >= 0; i -= 2) {
      long hash = hash(keys[order[i]], seed);
      int own = order[i + 1];
      int first = first(hash);
      int second = second(hash, first);
      int third = third(hash, first);
      long others =
          (first == own ? 0 : slot(first))
              ^ (second == own ? 0 : slot(second))
              ^ (third == own ? 0 : slot(third));
      set(own, others ^ (fingerprint(hash) << valueBits | values[order[i]]));
    }
  }

  /** The value of a key, or {@link #ABSENT}. */
  public int get(long key) {
    long hash = hash(key, seed);
    int first = first(hash);
    long found = slot(first) ^ slot(second(hash, first)) ^ slot(third(hash, first));
    return found >>> valueBits == fingerprint(hash)
        ? (int) (found & ((1L << valueBits) - 1))
        : ABSENT;
  }

  private long fingerprint(long hash) {
    return (hash ^ (hash >>> 31)) & ((1L << (slotBits - valueBits)) - 1);
  }

  private int first(long hash) {
    return (int) Math.multiplyHigh(hash >>> 1, (long) segmentCountLength << 1);
  }

  private int second(long hash, int first) {
    return (first + segmentLength) ^ (int) ((hash >>> 18) & (segmentLength - 1));
  }

  private int third(long hash, int first) {
    return (first + 2 * segmentLength) ^ (int) (hash & (segmentLength - 1));
  }

  /** The finaliser of MurmurHash3 by Austin Appleby, which is in the public domain. */
  static long hash(long key, long seed) {
    long h = key + seed * 0x9E3779B97F4A7C15L;
    h ^= h >>> 33;
    h *= 0xFF51AFD7ED558CCDL;
    h ^= h >>> 33;
    h *= 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }

  private long slot(int index) {
    long bit = (long) index * slotBits;
    int word = (int) (bit >>> 6);
    int shift = (int) (bit & 63);
    long low = slots[word] >>> shift;
    long high = shift == 0 ? 0 : slots[word + 1] << (64 - shift);
    return (low | high) & ((1L << slotBits) - 1);
  }

  private void set(int index, long value) {
    long bit = (long) index * slotBits;
    int word = (int) (bit >>> 6);
    int shift = (int) (bit & 63);
    slots[word] |= value << shift;
    if (shift + slotBits > 64) {
      slots[word + 1] |= value >>> (64 - shift);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(seed);
    out.writeInt(segmentLength);
    out.writeInt(segmentCountLength / segmentLength);
    out.writeByte(valueBits);
    out.writeByte(slotBits);
    out.writeInt(slots.length);
    for (long slot : slots) {
      out.writeLong(slot);
    }
  }

  static StaticFunction read(Section in) throws IOException {
    long seed = in.readLong();
    int segmentLength = in.readInt();
    int segmentCount = in.readInt();
    int valueBits = in.readByte();
    int slotBits = in.readByte();
    return new StaticFunction(
        seed, segmentLength, segmentCount, valueBits, slotBits, in.longs(in.readInt()));
  }

  /** How many slots there are, and which three are a key's. */
  private record FuseLayout(int segmentLength, int segmentCount) {

    /** Sizes found by experiment in the paper, for three slots a key. */
    static FuseLayout forKeys(int keys) {
      int n = Math.max(2, keys);
      int segment = 1 << (int) Math.floor(Math.log(n) / Math.log(3.33) + 2.25);
      segment = Math.max(4, Math.min(segment, 1 << 18));
      double factor = Math.max(1.125, 0.875 + 0.25 * Math.log(1e6) / Math.log(n));
      long capacity = Math.round(n * factor);
      int count = (int) Math.max(1, (capacity + segment - 1) / segment - 2);
      return new FuseLayout(segment, count);
    }

    int slots() {
      return (segmentCount + 2) * segmentLength;
    }

    /**
     * Takes away, one after the other, a key that has a slot for itself. Pairs of (key, that slot),
     * or nothing where some keys hold each other.
     */
    int[] peel(long[] keys, long seed) {
      StaticFunction places =
          new StaticFunction(seed, segmentLength, segmentCount, 0, 1, new long[0]);
      byte[] load = new byte[slots()];
      int[] keyXor = new int[slots()];
      for (int i = 0; i < keys.length; i++) {
        long hash = hash(keys[i], seed);
        int first = places.first(hash);
        for (int slot : new int[] {first, places.second(hash, first), places.third(hash, first)}) {
          load[slot]++;
          keyXor[slot] ^= i;
          if (load[slot] < 0) {
            return new int[0];
          }
        }
      }
      int[] single = new int[slots()];
      int singles = 0;
      for (int slot = 0; slot < load.length; slot++) {
        if (load[slot] == 1) {
          single[singles++] = slot;
        }
      }
      int[] order = new int[2 * keys.length];
      int done = 0;
      while (singles > 0) {
        int slot = single[--singles];
        if (load[slot] != 1) {
          continue;
        }
        int key = keyXor[slot];
        order[done++] = key;
        order[done++] = slot;
        long hash = hash(keys[key], seed);
        int first = places.first(hash);
        for (int other : new int[] {first, places.second(hash, first), places.third(hash, first)}) {
          load[other]--;
          keyXor[other] ^= key;
          if (load[other] == 1) {
            single[singles++] = other;
          }
        }
      }
      return done == order.length ? order : new int[0];
    }
  }
}
