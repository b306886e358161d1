package org.emend.rules.boost;

import java.util.function.Consumer;

/**
 * How trees are boosted. Immutable: a setting is changed in a copy. All throw {@link
 * IllegalArgumentException} for values without meaning.
 */
public final class Boosting implements Cloneable {

  int rounds = 200;
  int depth = 5;
  int leaves = 1 << 20;
  double rate = .1;
  double lambda = 1;
  double minHessian = 1;
  double minGain = 1e-6; // more than what rounding leaves where there is nothing to gain
  double rowShare = .8;
  double columnShare = .8;
  int bins = Bins.MISSING;
  int patience = 20;
  long seed = 1;
  int[] directions = {};

  private Boosting() {}

  /**
   * 200 trees of depth 5 at a learning rate of .1, each from 8 of 10 rows and of 10 features: usual
   * values for tables of tens of features and 10,000 to a million rows, not fitted to any.
   */
  public static Boosting standard() {
    return new Boosting();
  }

  /** The number of trees; with a validation set, the most. */
  public Boosting rounds(int trees) {
    return with(b -> b.rounds = (int) check("rounds", trees, 1, 100_000));
  }

  /** The most questions that a tree asks of a row. */
  public Boosting depth(int questions) {
    return with(b -> b.depth = (int) check("depth", questions, 1, NodeList.DEEPEST));
  }

  /** The most leaves of a tree; those grow first that gain most. Without it, depth alone limits. */
  public Boosting leaves(int most) {
    return with(b -> b.leaves = (int) check("leaves", most, 2, 1 << 20));
  }

  /** The share of what a tree would correct that is corrected. Halve it and double the trees. */
  public Boosting rate(double share) {
    return with(b -> b.rate = check("rate", share, 1e-6, 1));
  }

  /** L2 penalty of leaves, in the unit of weights: as if a leaf had so much more hessian. */
  public Boosting lambda(double penalty) {
    return with(b -> b.lambda = check("lambda", penalty, 0, 1e9));
  }

  /** The least sum of weight * p * (1 - p) in a leaf: 1 is 4 rows in doubt, or 50 at p = .98. */
  public Boosting minHessian(double sum) {
    return with(b -> b.minHessian = check("minHessian", sum, 1e-6, 1e9));
  }

  /** What a split must gain, in nats times weight, before the learning rate. */
  public Boosting minGain(double gain) {
    return with(b -> b.minGain = check("minGain", gain, 1e-6, 1e9));
  }

  /** The share of rows that a tree is grown on. */
  public Boosting rowShare(double share) {
    return with(b -> b.rowShare = check("rowShare", share, 1e-6, 1));
  }

  /** The share of features that a tree may ask for, at least one. */
  public Boosting columnShare(double share) {
    return with(b -> b.columnShare = check("columnShare", share, 0, 1));
  }

  /** The most ranges that a feature is cut into. */
  public Boosting bins(int most) {
    return with(b -> b.bins = (int) check("bins", most, 2, Bins.MISSING));
  }

  /** So many trees may fail to lower the loss on the validation set before training stops. */
  public Boosting patience(int trees) {
    return with(b -> b.patience = (int) check("patience", trees, 1, 100_000));
  }

  /** Which rows and features are drawn; any number. */
  public Boosting seed(long number) {
    return with(b -> b.seed = number);
  }

  /**
   * Constrains the model: a greater feature never lowers the probability where its direction is 1,
   * never raises it where it is -1. 0, and whatever features follow, are free. What is missing is
   * not constrained. Costs some fit: bounds on subtrees are those of XGBoost, halfway between the
   * brothers.
   */
  public Boosting monotone(int... directionOfFeature) {
    for (int direction : directionOfFeature) {
      check("direction", direction, -1, 1);
    }
    return with(b -> b.directions = directionOfFeature.clone());
  }

  int direction(int feature) {
    return feature < directions.length ? directions[feature] : 0;
  }

  private Boosting with(Consumer<Boosting> change) {
    try {
      Boosting copy = (Boosting) clone();
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  private static double check(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " " + value + " is not between " + least + " and " + most);
    }
    return value;
  }
}
