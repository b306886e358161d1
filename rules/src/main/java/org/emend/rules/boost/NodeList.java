package org.emend.rules.boost;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The nodes of trees in pre-order: a node, all below its left child, all below its right one. Where
 * a subtree ends follows from its leaves, so no child needs to be named, and a node takes 5 bytes
 * and a bit.
 */
final class NodeList {

  /** Stands for a feature; so there are at most as many features. */
  static final int LEAF = 255;

  /** Trees grow no deeper, and what reads them may recurse. */
  static final int DEEPEST = 64;

  private static final int MOST = 1 << 22;

  private byte[] features = new byte[64];
  private float[] values = new float[64];
  private final BitSet missingLeft = new BitSet();
  private int size;

  /** A row goes left where its feature is at most the threshold. */
  void split(int feature, float threshold, boolean missingGoesLeft) {
    missingLeft.set(size, missingGoesLeft);
    add(feature, threshold);
  }

  void leaf(float logOdds) {
    add(LEAF, logOdds);
  }

  private void add(int feature, float value) {
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException("node " + size + " holds " + value);
    }
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    features[size] = (byte) feature;
    values[size++] = value;
  }

  int size() {
    return size;
  }

  boolean isLeaf(int node) {
    return feature(node) == LEAF;
  }

  int feature(int node) {
    return features[node] & 0xFF;
  }

  /** The threshold of a split, the log-odds of a leaf. */
  float value(int node) {
    return values[node];
  }

  boolean missingLeft(int node) {
    return missingLeft.get(node);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    out.write(features, 0, size);
    for (int i = 0; i < size; i++) {
      out.writeFloat(values[i]);
    }
    out.write(Arrays.copyOf(missingLeft.toByteArray(), bytes(size)));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  static NodeList read(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new StreamCorruptedException(size + " nodes");
    }
    byte[] features = new byte[size];
    in.readFully(features);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
    }
    byte[] bits = new byte[bytes(size)];
    in.readFully(bits);
    BitSet missingLeft = BitSet.valueOf(bits);
    NodeList list = new NodeList();
    for (int i = 0; i < size; i++) {
      list.missingLeft.set(i, missingLeft.get(i));
      list.add(features[i] & 0xFF, values[i]);
    }
    return list;
  }

  private static int bytes(int bits) {
    return (bits + 7) / 8;
  }
}
