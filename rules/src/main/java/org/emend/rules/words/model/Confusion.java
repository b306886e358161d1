package org.emend.rules.words.model;

/**
 * What may be read where something else is true, and what that costs.
 *
 * @param read up to three characters, as they stand in the damaged text
 * @param truth up to three characters; upper and lower case differ
 * @param cost -ln P(read | truth), in nats
 */
public record Confusion(String read, String truth, double cost) {

  /** The longest on both sides, in characters. */
  public static final int LONGEST = 3;

  public Confusion {
    if (read.length() > LONGEST || truth.length() > LONGEST || read.equals(truth)) {
      throw new IllegalArgumentException("no confusion: " + read + " for " + truth);
    }
  }
}
