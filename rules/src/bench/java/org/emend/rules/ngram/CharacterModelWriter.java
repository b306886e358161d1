package org.emend.rules.ngram;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns counts into the costs that {@link CharacterModel} reads. */
final class CharacterModelWriter {

  /** Of a character that is worth a row and a column of its own, in characters of the whole. */
  private static final double LEAST_OWN = 3.0;

  /** Code units that are never worth it: too many of them, each seldom. */
  private static final List<CharacterClass> NEVER_OWN =
      List.of(
          CharacterClass.HAN,
          CharacterClass.HANGUL,
          CharacterClass.BROKEN,
          CharacterClass.PRIVATE,
          CharacterClass.EMOJI,
          CharacterClass.BOX,
          CharacterClass.ETHIOPIC,
          CharacterClass.CONTROL,
          CharacterClass.OTHER_LETTER,
          CharacterClass.WIDE_PUNCTUATION);

  /** Added to each pair of classes, so that nothing is impossible. In characters. */
  private static final double SMOOTHING = .05;

  /** A pair is worth storing where it is likelier than its classes say by this factor. */
  private static final double WORTH_STORING = 1.3;

  private static final int CLASSES = CharacterClass.values().length;

  private final TreeMap<Integer, Double> single;
  private final Map<Long, Double> pairs;
  private final StringBuilder own = new StringBuilder();
  private final Map<Integer, Integer> symbolOf = new HashMap<>();
  private final double[] classMass = new double[CLASSES];
  private final int[] classSize = new int[CLASSES];
  private int stored;

  /**
   * Counts to write.
   *
   * @param single how often each code point was seen
   * @param pairs how often each pair was, the first code point in the upper half of the key
   */
  CharacterModelWriter(TreeMap<Integer, Double> single, Map<Long, Double> pairs) {
    this.single = single;
    this.pairs = pairs;
    single.forEach(this::assign);
  }

  private void assign(int c, double mass) {
    CharacterClass kind = CharacterClass.of(c);
    classMass[kind.ordinal()] += mass;
    classSize[kind.ordinal()]++;
    boolean owns =
        c <= Character.MAX_VALUE
            && mass >= LEAST_OWN
            && kind != CharacterClass.DIGIT
            && !NEVER_OWN.contains(kind);
    symbolOf.put(c, owns ? CLASSES + own.length() : kind.ordinal());
    if (owns) {
      own.append((char) c);
    }
  }

  private int symbols() {
    return CLASSES + own.length();
  }

  private int classOf(int symbol) {
    return symbol < CLASSES ? symbol : CharacterClass.of(own.charAt(symbol - CLASSES)).ordinal();
  }

  String summary() {
    return symbols() + " symbols, " + CLASSES + " of them classes, " + stored + " pairs";
  }

  void write(DataOutputStream out) throws IOException {
    int n = symbols();
    double[][] count = new double[n][n];
    double[] rowMass = new double[n];
    double[][] classCount = new double[CLASSES][CLASSES];
    for (Map.Entry<Long, Double> pair : new TreeMap<>(pairs).entrySet()) {
      int a = symbolOf.get((int) (pair.getKey() >> 32));
      int b = symbolOf.get((int) (long) pair.getKey());
      count[a][b] += pair.getValue();
      rowMass[a] += pair.getValue();
      classCount[classOf(a)][classOf(b)] += pair.getValue();
    }
    double[] rarity = rarity();
    double[][] follows = follows(classCount);
    double[] seen = seen(count, rowMass);
    out.writeUTF("CLDR by way of ICU4J, and the texts that are named in docs/models.md");
    out.writeUTF(own.toString());
    writeCosts(out, rarity);
    for (double[] row : follows) {
      writeCosts(out, row);
    }
    double[] unseen = new double[n];
    for (int a = 0; a < n; a++) {
      unseen[a] = 1 - seen[a];
    }
    writeCosts(out, unseen);
    for (int a = 0; a < n; a++) {
      writeRow(out, a, count[a], rowMass[a], seen[a], follows, rarity);
    }
    out.flush();
  }

  /** How likely a symbol is within its class; of a class itself, one of those without a symbol. */
  private double[] rarity() {
    double[] mass = new double[symbols()];
    single.forEach((c, w) -> mass[symbolOf.get(c)] += w);
    double[] rarity = new double[symbols()];
    for (int i = 0; i < rarity.length; i++) {
      int kind = classOf(i);
      if (i >= CLASSES) {
        rarity[i] = mass[i] / (classMass[kind] + .5);
      } else {
        double share = classMass[kind] == 0 ? 1 : Math.max(mass[i], .5) / (classMass[kind] + .5);
        rarity[i] = share / Math.max(classSize[kind], 50);
      }
    }
    return rarity;
  }

  private static double[][] follows(double[][] classCount) {
    double[][] follows = new double[CLASSES][CLASSES];
    for (int a = 0; a < CLASSES; a++) {
      double total = 0;
      for (int b = 0; b < CLASSES; b++) {
        total += classCount[a][b] + SMOOTHING;
      }
      for (int b = 0; b < CLASSES; b++) {
        follows[a][b] = (classCount[a][b] + SMOOTHING) / total;
      }
    }
    return follows;
  }

  /** How far the pairs that were seen after a symbol are to be believed: Witten and Bell, 1991. */
  private static double[] seen(double[][] count, double[] rowMass) {
    double[] seen = new double[rowMass.length];
    for (int a = 0; a < seen.length; a++) {
      double distinct = 0;
      for (double c : count[a]) {
        distinct += Math.min(1, c);
      }
      seen[a] = rowMass[a] / (rowMass[a] + distinct + 1);
    }
    return seen;
  }

  private void writeRow(
      DataOutputStream out,
      int a,
      double[] count,
      double mass,
      double seen,
      double[][] follows,
      double[] rarity)
      throws IOException {
    List<int[]> row = new ArrayList<>();
    for (int b = 0; b < count.length; b++) {
      if (count[b] > 0) {
        double backedOff = (1 - seen) * follows[classOf(a)][classOf(b)] * rarity[b];
        double members = b < CLASSES ? Math.max(classSize[b], 1) : 1;
        double p = seen * count[b] / members / mass + backedOff;
        if (p > WORTH_STORING * backedOff) {
          row.add(new int[] {b, cost(p)});
        }
      }
    }
    out.writeShort(row.size());
    for (int[] pair : row) {
      out.writeShort(pair[0]);
      out.writeByte(pair[1]);
    }
    stored += row.size();
  }

  private static void writeCosts(DataOutputStream out, double[] probabilities) throws IOException {
    for (double p : probabilities) {
      out.writeByte(cost(p));
    }
  }

  private static int cost(double p) {
    return (int) Math.min(255, Math.round(-Math.log(p) * CharacterModel.UNITS_PER_NAT));
  }
}
