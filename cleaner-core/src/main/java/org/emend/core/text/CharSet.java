package org.emend.core.text;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A set of UTF-16 code units: what makes a rule worth running on a passage.
 *
 * <p>Immutable and thread-safe.
 */
public final class CharSet {

  /** Every code unit: for a rule that must see all text. It costs the rule's time on all text. */
  public static final CharSet ALL = matching(c -> true);

  private final BitSet units;

  private CharSet(BitSet units) {
    this.units = units;
  }

  /** The code units of a string; of a supplementary character, both halves. */
  public static CharSet of(String chars) {
    BitSet units = new BitSet();
    chars.chars().forEach(units::set);
    return new CharSet(units);
  }

  public static CharSet range(char first, char last) {
    BitSet units = new BitSet();
    units.set(first, last + 1);
    return new CharSet(units);
  }

  public static CharSet matching(IntPredicate wanted) {
    BitSet units = new BitSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      units.set(c, wanted.test(c));
    }
    return new CharSet(units);
  }

  public CharSet or(CharSet other) {
    BitSet both = (BitSet) units.clone();
    both.or(other.units);
    return new CharSet(both);
  }

  public boolean contains(char c) {
    return units.get(c);
  }

  /** The first index at or after {@code from} that holds one of these code units, or -1. */
  public int firstIn(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (units.get(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet set && units.equals(set.units);
  }

  @Override
  public int hashCode() {
    return units.hashCode();
  }

  @Override
  public String toString() {
    return units.cardinality() + " code units";
  }
}
