package org.emend.rules.boost;

import java.util.ArrayList;
import java.util.List;

/**
 * A model, and what models that had not seen a row's group say about the row. Those log-odds, not
 * what the model says of rows that it learned from, tell how far to trust it, and calibrate it.
 *
 * @param model learned from all rows
 * @param folds learned without the groups of each fold
 * @param logOdds by row, of the model of its fold
 */
public record CrossFit(BoostedTrees model, List<BoostedTrees> folds, double[] logOdds) {

  public CrossFit {
    folds = List.copyOf(folds);
  }

  /**
   * Trains {@code folds + 1} models.
   *
   * @param groups by row, which document it is from: rows of a group are alike beyond their
   *     features, so they are held out together. {@link #group} makes one of a name
   * @throws IllegalArgumentException if all rows fall into one fold
   */
  public static CrossFit train(Boosting settings, Examples examples, long[] groups, int folds) {
    if (groups.length != examples.size()) {
      throw new IllegalArgumentException(groups.length + " groups, " + examples.size() + " rows");
    }
    if (folds < 2) {
      throw new IllegalArgumentException(folds + " folds");
    }
    BoostedTreesTrainer trainer = new BoostedTreesTrainer(settings);
    List<BoostedTrees> models = new ArrayList<>();
    double[] logOdds = new double[groups.length];
    for (int k = 0; k < folds; k++) {
      int fold = k;
      BoostedTrees model = trainer.train(examples.where(i -> foldOf(groups[i], folds) != fold));
      for (int i = 0; i < groups.length; i++) {
        if (foldOf(groups[i], folds) == fold) {
          logOdds[i] = model.logOdds(examples.features()[i]);
        }
      }
      models.add(model);
    }
    return new CrossFit(trainer.train(examples), models, logOdds);
  }

  /** Where a group is held out; depends on nothing else, so new documents move no old one. */
  public static int foldOf(long group, int folds) {
    return (int) Long.remainderUnsigned(Scatter.mix(group), folds);
  }

  /** A number for the name of a group: its hash by FNV-1a, over UTF-16 code units. */
  public static long group(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
