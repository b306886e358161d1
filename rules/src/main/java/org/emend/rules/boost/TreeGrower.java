package org.emend.rules.boost;

import java.util.PriorityQueue;
import org.emend.rules.boost.Split.Sums;
import org.jspecify.annotations.Nullable;

/** Grows trees, the leaf first whose split gains most. Not thread-safe: buffers are used again. */
final class TreeGrower {

  private final Boosting settings;
  private final Bins bins;
  private final byte[][] columns;
  private final double[] gradient;
  private final double[] hessian;
  private final double[] derivatives;
  private final int[] others;

  /** The arrays of derivatives are read anew for every tree. */
  TreeGrower(Boosting settings, Bins bins, byte[][] columns, double[] gradient, double[] hessian) {
    this.settings = settings;
    this.bins = bins;
    this.columns = columns;
    this.gradient = gradient;
    this.hessian = hessian;
    derivatives = new double[2 * gradient.length];
    others = new int[gradient.length];
  }

  /**
   * A tree for the first {@code size} rows of those given, whose order it changes.
   *
   * @param features that it may ask for, in ascending order
   */
  Tree grow(int[] rows, int size, int[] features) {
    return new Growth(rows, features).run(size);
  }

  /** A leaf that may still be split: its rows are those from begin to end. */
  private record Leaf(int node, int begin, int end, int depth, Histogram histogram, Split split) {}

  private final class Growth {
    private final int[] rows;
    private final int[] features;
    private final Tree tree = new Tree(settings.rate);
    private final PriorityQueue<Leaf> open =
        new PriorityQueue<>(
            (a, b) -> {
              int byGain = Double.compare(b.split.gain(), a.split.gain());
              return byGain != 0 ? byGain : Integer.compare(a.node, b.node);
            });

    Growth(int[] rows, int[] features) {
      this.rows = rows;
      this.features = features;
    }

    Tree run(int size) {
      double g = 0;
      double h = 0;
      for (int i = 0; i < size; i++) {
        g += gradient[rows[i]];
        h += hessian[rows[i]];
      }
      Sums root = new Sums(g, h, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      offer(0, root, 0, size, 0, histogram(0, size));
      if (open.isEmpty()) {
        tree.setValue(0, 0); // the base says it already, and more often would be too sure
      }
      for (int leaves = 1; leaves < settings.leaves; leaves++) {
        Leaf leaf = open.poll();
        if (leaf == null) {
          break;
        }
        split(leaf);
      }
      return tree;
    }

    private void split(Leaf leaf) {
      Split split = leaf.split;
      int left = tree.split(leaf.node, split);
      int middle = partition(leaf);
      int depth = leaf.depth + 1;
      Histogram first = null;
      Histogram second = null;
      if (depth < settings.depth) {
        boolean firstIsSmaller = middle - leaf.begin <= leaf.end - middle;
        Histogram smaller =
            firstIsSmaller ? histogram(leaf.begin, middle) : histogram(middle, leaf.end);
        Histogram larger = leaf.histogram;
        larger.subtract(smaller);
        first = firstIsSmaller ? smaller : larger;
        second = firstIsSmaller ? larger : smaller;
      }
      offer(left, split.left(), leaf.begin, middle, depth, first);
      offer(left + 1, split.right(), middle, leaf.end, depth, second);
    }

    /** A leaf, and a candidate for a split where it has a histogram and something to gain. */
    private void offer(
        int node, Sums sums, int begin, int end, int depth, @Nullable Histogram histogram) {
      tree.setValue(node, sums.value(settings.lambda));
      if (histogram != null) {
        Split split = histogram.best(sums, features, bins, settings);
        if (split != null) {
          open.add(new Leaf(node, begin, end, depth, histogram, split));
        }
      }
    }

    private Histogram histogram(int begin, int end) {
      for (int i = begin, d = 0; i < end; i++, d += 2) {
        derivatives[d] = gradient[rows[i]];
        derivatives[d + 1] = hessian[rows[i]];
      }
      Histogram histogram = new Histogram(columns.length);
      for (int f : features) {
        histogram.add(columns[f], f, rows, begin, end, derivatives);
      }
      return histogram;
    }

    /** Moves the rows that go left before the others, both in their order; where those begin. */
    private int partition(Leaf leaf) {
      byte[] column = columns[leaf.split.feature()];
      int last = leaf.split.bin();
      boolean missingLeft = leaf.split.missingLeft();
      int kept = leaf.begin;
      int moved = 0;
      for (int i = leaf.begin; i < leaf.end; i++) {
        int bin = column[rows[i]] & 0xFF;
        if (bin == Bins.MISSING ? missingLeft : bin <= last) {
          rows[kept++] = rows[i];
        } else {
          others[moved++] = rows[i];
        }
      }
      System.arraycopy(others, 0, rows, kept, moved);
      return kept;
    }
  }
}
