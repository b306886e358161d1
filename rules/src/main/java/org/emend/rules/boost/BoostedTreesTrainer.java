package org.emend.rules.boost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient boosting of regression trees for the logistic loss (Friedman, 2001), by its first and
 * second derivatives (Chen and Guestrin, 2016), over binned features.
 *
 * <p>One thread, sums in {@code double} and in one order: the same examples and settings give the
 * same bits on every machine. Immutable and thread-safe. Takes {@code rows * features} bytes and 60
 * bytes a row beside the examples. 300,000 rows of 50 features, all in each of 200 trees of depth
 * 5, took 21 s on one core.
 */
public final class BoostedTreesTrainer {

  private final Boosting settings;

  public BoostedTreesTrainer(Boosting settings) {
    this.settings = settings;
  }

  /** As many trees as the settings say. */
  public BoostedTrees train(Examples examples) {
    return new Run(examples).all();
  }

  /**
   * As many trees as make the loss on other examples least, at most as many as the settings say.
   * Stops when it has not become less for {@link Boosting#patience} trees.
   *
   * @param validation examples from other documents than those learned from; their loss comes out
   *     too good, because the number of trees is fitted on it
   */
  public BoostedTrees train(Examples examples, Examples validation) {
    if (validation.width() != examples.width()) {
      throw new IllegalArgumentException(
          validation.width() + " features to validate, " + examples.width() + " to learn");
    }
    return new Run(examples).best(validation);
  }

  /** What a training keeps between trees. */
  private final class Run {
    private final Examples examples;
    private final Bins bins;
    private final byte[][] columns;
    private final TreeGrower grower;
    private final double base;
    private final double[] logOdds;
    private final double[] gradient;
    private final double[] hessian;
    private final List<Tree> trees = new ArrayList<>();

    Run(Examples given) {
      if (given.width() < 1 || given.width() > NodeList.LEAF) {
        throw new IllegalArgumentException(given.width() + " features");
      }
      examples = given.where(i -> given.weights()[i] > 0);
      bins = Bins.of(examples.features(), settings.bins);
      columns = bins.columns(examples.features());
      gradient = new double[examples.size()];
      hessian = new double[examples.size()];
      grower = new TreeGrower(settings, bins, columns, gradient, hessian);
      base = base(examples);
      logOdds = new double[examples.size()];
      Arrays.fill(logOdds, base);
    }

    BoostedTrees all() {
      while (trees.size() < settings.rounds) {
        grow();
      }
      return model(trees.size());
    }

    BoostedTrees best(Examples validation) {
      byte[][] others = bins.columns(validation.features());
      double[] theirs = new double[validation.size()];
      Arrays.fill(theirs, base);
      double least = loss(validation, theirs);
      int best = 0;
      while (trees.size() < settings.rounds && trees.size() < best + settings.patience) {
        grow().addTo(theirs, others);
        double loss = loss(validation, theirs);
        if (loss < least) {
          least = loss;
          best = trees.size();
        }
      }
      return model(best);
    }

    private Tree grow() {
      int round = trees.size();
      int[] rows = new int[examples.size()];
      int size = 0;
      for (int i = 0; i < rows.length; i++) {
        float weight = examples.weights()[i];
        double p = Logistic.probability(logOdds[i]);
        gradient[i] = weight * (p - examples.labels()[i]);
        hessian[i] = weight * p * (1 - p);
        if (Scatter.unit(settings.seed, round, i) < settings.rowShare) {
          rows[size++] = i;
        }
      }
      Tree tree = grower.grow(rows, size, someFeatures(round));
      tree.addTo(logOdds, columns);
      trees.add(tree);
      return tree;
    }

    /** Those of the smallest draws, in ascending order. */
    private int[] someFeatures(int round) {
      int width = examples.width();
      int wanted = Math.max(1, (int) Math.round(settings.columnShare * width));
      double[] draws = new double[width];
      for (int f = 0; f < width; f++) {
        draws[f] = Scatter.unit(~settings.seed, round, f);
      }
      double[] sorted = draws.clone();
      Arrays.sort(sorted);
      int[] features = new int[width];
      int size = 0;
      for (int f = 0; f < width && size < wanted; f++) {
        if (draws[f] <= sorted[wanted - 1]) {
          features[size++] = f;
        }
      }
      return Arrays.copyOf(features, size);
    }

    private BoostedTrees model(int size) {
      NodeList list = new NodeList();
      for (Tree tree : trees.subList(0, size)) {
        tree.list(bins, list);
      }
      return new BoostedTrees(examples.width(), base, size, list);
    }
  }

  /** The log-odds of the mean label; half a row of either label keeps them finite. */
  private static double base(Examples examples) {
    double positive = .5;
    double all = 1;
    for (int i = 0; i < examples.size(); i++) {
      positive += (double) examples.weights()[i] * examples.labels()[i];
      all += examples.weights()[i];
    }
    return Logistic.logOdds(positive / all);
  }

  private static double loss(Examples examples, double[] logOdds) {
    double sum = 0;
    for (int i = 0; i < logOdds.length; i++) {
      sum += examples.weights()[i] * Logistic.loss(examples.labels()[i], logOdds[i]);
    }
    return sum;
  }
}
