package org.emend.rules.boost;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;

/**
 * P(label = 1 | features): a sum of regression trees, through the logistic function. Immutable and
 * thread-safe.
 *
 * <p>All trees lie in one array, a node in a {@code long}. A step down a tree has no branch that
 * the processor could guess wrong: leaves lead to themselves, so that every row takes as many steps
 * through a tree as the tree is deep, and the steps of neighbouring trees overlap. 200 trees of
 * depth 5 take 63 KB on disk.
 */
public final class BoostedTrees {

  private static final int FORMAT = 0x45425431; // "EBT1"
  private static final int INDEX_BITS = 9;
  private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;

  private final int width;
  private final double base;
  private final NodeList list;
  private final int[] roots;
  private final int[] depths;

  /**
   * High half: the key of the threshold, above which a row goes right. Low half: the place of the
   * left child, before the right one, over {@value #INDEX_BITS} bits of index into {@link #keys}.
   */
  private final long[] nodes;

  private final float[] leaves;

  /** Takes the trees as they are listed; leave the list alone afterwards. */
  BoostedTrees(int width, double base, int trees, NodeList list) {
    if (width < 1 || width > NodeList.LEAF) {
      throw new IllegalArgumentException(width + " features");
    }
    if (!Double.isFinite(base)) {
      throw new IllegalArgumentException("base " + base);
    }
    if (trees < 0 || trees > list.size() || list.size() >= 1 << (31 - INDEX_BITS)) {
      throw new IllegalArgumentException(trees + " trees of " + list.size() + " nodes");
    }
    this.width = width;
    this.base = base;
    this.list = list;
    roots = new int[trees];
    depths = new int[trees];
    nodes = new long[list.size()];
    leaves = new float[list.size()];
    Layout layout = new Layout();
    for (int t = 0; t < trees; t++) {
      roots[t] = layout.free++;
      depths[t] = layout.place(roots[t], 0);
    }
    if (layout.next != list.size()) {
      throw new IllegalArgumentException(
          trees + " trees have " + layout.next + " nodes, not " + list.size());
    }
  }

  /** Lays out the listed nodes, which stand in pre-order, with brothers side by side. */
  private final class Layout {
    private int next;
    private int free;

    /** The depth of the subtree that now begins at {@code slot}. */
    private int place(int slot, int depth) {
      if (depth > NodeList.DEEPEST) {
        throw new IllegalArgumentException("a tree deeper than " + NodeList.DEEPEST);
      }
      if (next == list.size()) {
        throw new IllegalArgumentException("a tree is cut off");
      }
      int node = next++;
      float value = list.value(node);
      if (list.isLeaf(node)) {
        nodes[slot] = ((long) Integer.MAX_VALUE << 32) | ((long) slot << INDEX_BITS);
        leaves[slot] = value;
        return 0;
      }
      int feature = list.feature(node);
      if (feature >= width) {
        throw new IllegalArgumentException("node " + node + " asks for feature " + feature);
      }
      if (free + 2 > nodes.length) {
        throw new IllegalArgumentException("a tree is cut off");
      }
      int left = free;
      free += 2;
      int index = list.missingLeft(node) ? feature : feature + width;
      nodes[slot] = ((long) key(value) << 32) | ((long) left << INDEX_BITS) | index;
      return 1 + Math.max(place(left, depth + 1), place(left + 1, depth + 1));
    }
  }

  /** The number of features of a row. */
  public int width() {
    return width;
  }

  /** The number of trees. */
  public int size() {
    return roots.length;
  }

  /** How many splits ask for each feature: 0 for those that could be left out. */
  public int[] uses() {
    int[] uses = new int[width];
    for (int i = 0; i < list.size(); i++) {
      if (!list.isLeaf(i)) {
        uses[list.feature(i)]++;
      }
    }
    return uses;
  }

  /** The probability of label 1; a row has {@link #width} features, and NaN is missing. */
  public double probability(float[] features) {
    return Logistic.probability(logOdds(features));
  }

  /**
   * The natural logarithm of P(1) / P(0).
   *
   * @throws IllegalArgumentException if the number of features is another than learned from
   */
  public double logOdds(float[] features) {
    int[] keys = keys(features);
    double sum = base;
    for (int t = 0; t < roots.length; t++) {
      int at = roots[t];
      for (int left = depths[t]; left > 0; left--) {
        long node = nodes[at];
        int low = (int) node;
        // The sign bit of threshold - value: 1, the right child, where the value is greater.
        at = (low >>> INDEX_BITS) + (int) (((node >> 32) - keys[low & INDEX_MASK]) >>> 63);
      }
      sum += leaves[at];
    }
    return sum;
  }

  /** Every feature twice: where missing ones go left, then where they go right. */
  private int[] keys(float[] features) {
    if (features.length != width) {
      throw new IllegalArgumentException(features.length + " features, not " + width);
    }
    int[] keys = new int[2 * width];
    for (int f = 0; f < width; f++) {
      boolean missing = Float.isNaN(features[f]);
      keys[f] = missing ? Integer.MIN_VALUE : key(features[f]);
      keys[f + width] = missing ? Integer.MAX_VALUE : keys[f];
    }
    return keys;
  }

  /** An integer that is ordered as the numbers are. Infinity is as good as the greatest number. */
  private static int key(float value) {
    float finite = Math.max(-Float.MAX_VALUE, Math.min(value, Float.MAX_VALUE));
    int bits = Float.floatToRawIntBits(finite + 0f); // -0 + 0 = 0
    return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    out.writeShort(width);
    out.writeDouble(base);
    out.writeInt(roots.length);
    list.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws StreamCorruptedException if it is something else
   */
  public static BoostedTrees read(DataInput in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new StreamCorruptedException("no boosted trees: " + Integer.toHexString(format));
    }
    int width = in.readUnsignedShort();
    double base = in.readDouble();
    int trees = in.readInt();
    try {
      return new BoostedTrees(width, base, trees, NodeList.read(in));
    } catch (IllegalArgumentException e) {
      throw (IOException) new StreamCorruptedException(e.getMessage()).initCause(e);
    }
  }
}
