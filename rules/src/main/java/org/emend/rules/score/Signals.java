package org.emend.rules.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signals by name, in the order in which they were found. */
final class Signals {

  private static final double DIGITS = 1e6;

  private final Map<String, Double> values = new LinkedHashMap<>(128);

  /** Puts a value; six decimals are kept, so that what is judged is what is shown. */
  void put(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value);
    }
    if (values.put(name, Math.rint(value * DIGITS) / DIGITS) != null) {
      throw new IllegalArgumentException(name + " is there twice");
    }
  }

  /** A part of a whole, from 0 to 1; of nothing it is 0. */
  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
