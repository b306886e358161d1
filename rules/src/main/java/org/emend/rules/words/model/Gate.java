package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import org.emend.rules.boost.BoostedTrees;
import org.emend.rules.boost.Isotonic;

/**
 * Says how likely a proposed repair is right, by what is known of it. The trees rank, and what they
 * say is calibrated for each class of repair on documents that they had not seen.
 *
 * <p>Immutable and thread-safe.
 */
public final class Gate {

  private final BoostedTrees trees;
  private final Isotonic[] calibrations;

  /**
   * @param calibrations by class of repair
   */
  public Gate(BoostedTrees trees, Isotonic... calibrations) {
    this.trees = trees;
    this.calibrations = calibrations.clone();
  }

  /** The probability that a repair is right, from 0 to 1. */
  public double confidence(float[] features, int repairClass) {
    return calibrations[repairClass].at(trees.logOdds(features));
  }

  public void write(DataOutput out) throws IOException {
    trees.write(out);
    out.writeByte(calibrations.length);
    for (Isotonic calibration : calibrations) {
      calibration.write(out);
    }
  }

  public static Gate read(Section in) throws IOException {
    BoostedTrees trees = BoostedTrees.read(in.data());
    Isotonic[] calibrations = new Isotonic[in.readByte()];
    for (int i = 0; i < calibrations.length; i++) {
      calibrations[i] = Isotonic.read(in.data());
    }
    return new Gate(trees, calibrations);
  }
}
