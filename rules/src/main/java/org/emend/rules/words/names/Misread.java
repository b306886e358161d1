package org.emend.rules.words.names;

/**
 * A word that seems to be a name of its document, misread.
 *
 * @param name what it was
 * @param read the letters that were read
 * @param written the letters that stood there
 * @param count how often the name stands in the document
 * @param cost of the confusion, in nats
 * @param atFront whether the first letter was misread: other people have other initials
 * @param isKnown whether a list has the name
 */
public record Misread(
    String name,
    String read,
    String written,
    int count,
    double cost,
    boolean atFront,
    boolean isKnown) {

  /** As often a name must stand there for one reading to be held for a slip. */
  private static final int OVERWHELMING = 4;

  /** Costlier confusions are seldom. In nats. */
  private static final double COMMON = 6.5;

  /**
   * How likely the name is right, 0 to 1. Of 18 words of scanned newspapers and rendered pages 16
   * were; the other two names were themselves misread, and no list has them.
   */
  public double probability() {
    return atFront ? .6 : isKnown ? .9 : .8;
  }

  /** Whether the document alone leaves no doubt. */
  public boolean isOverwhelming() {
    return count >= OVERWHELMING && cost <= COMMON && !atFront;
  }

  /** The one with the commoner confusion; in a tie, the one whose name comes first. */
  static Misread likelier(Misread a, Misread b) {
    int order = Double.compare(a.cost, b.cost);
    return order < 0 || order == 0 && a.name.compareTo(b.name) <= 0 ? a : b;
  }
}
