package org.emend.rules.words.train;

import java.util.List;
import org.emend.rules.boost.Boosting;
import org.emend.rules.boost.CrossFit;
import org.emend.rules.boost.Examples;
import org.emend.rules.boost.Isotonic;
import org.emend.rules.words.decode.Labelled;
import org.emend.rules.words.model.Gate;

/**
 * Learns how far a repair can be trusted from repairs of which it is known whether they are right.
 * Calibrated per class of repair, cross-fitted by document: on what the model says of documents
 * that it had not seen.
 */
public final class GateTrainer {

  private static final int FOLDS = 4;

  /** A class with fewer examples is calibrated with all. */
  private static final int LEAST = 300;

  private static final Boosting BOOSTING =
      Boosting.standard().rounds(250).depth(5).rate(.06).minHessian(2);

  private GateTrainer() {}

  /**
   * The gate of some labelled repairs.
   *
   * @param classes how many classes of repair there are
   */
  public static Gate train(List<Labelled> rows, int classes) {
    int count = rows.size();
    float[][] features = new float[count][];
    float[] labels = new float[count];
    float[] weights = new float[count];
    long[] groups = new long[count];
    for (int i = 0; i < count; i++) {
      Labelled row = rows.get(i);
      features[i] = row.features();
      labels[i] = row.isRight() ? 1 : 0;
      weights[i] = row.weight();
      groups[i] = CrossFit.group(row.document());
    }
    CrossFit fit = CrossFit.train(BOOSTING, new Examples(features, labels, weights), groups, FOLDS);
    Isotonic[] calibrations = new Isotonic[classes];
    for (int c = 0; c < classes; c++) {
      calibrations[c] = calibration(rows, fit.logOdds(), labels, weights, c);
    }
    return new Gate(fit.model(), calibrations);
  }

  private static Isotonic calibration(
      List<Labelled> rows, double[] scores, float[] labels, float[] weights, int repairClass) {
    float[] own = weights.clone();
    int count = 0;
    for (int i = 0; i < own.length; i++) {
      if (rows.get(i).repairClass() == repairClass) {
        count++;
      } else {
        own[i] = 0;
      }
    }
    return Isotonic.fit(scores, labels, count < LEAST ? weights : own);
  }
}
