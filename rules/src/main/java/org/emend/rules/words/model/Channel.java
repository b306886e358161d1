package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a text gets damaged: confusions of up to three characters with up to three letters (Brill and
 * Moore 2000), and flat costs for any edit that was never seen. Costs are -ln P, in nats.
 *
 * <p>Immutable and thread-safe.
 */
public final class Channel {

  /** How the letters of a confusion's truth are written. */
  public enum Letters {
    LOWER,
    /** The first is a capital, for the beginning of a word. */
    TITLE,
    CAPITALS
  }

  /** A mark of its own where there was nothing, if no confusion tells of it; and each one more. */
  private static final float SPECK = 9;

  private static final float LONGER_SPECK = 2.5f;

  private final List<Confusion> confusions;
  private final List<Map<Long, Readings>> readings = new ArrayList<>();
  private final float[] insertions = new float[128];
  private final float[] deletions;
  private final float[] specks = new float[128];

  private final float substitution;
  private final float insertion;
  private final float deletion;
  private final float split;

  /**
   * Flat costs of edits that no confusion tells of.
   *
   * @param substitution a letter read as any other character
   * @param insertion a character where there was nothing
   * @param deletion a letter that was not read
   * @param split two words without a space between
   */
  public record Flat(double substitution, double insertion, double deletion, double split) {}

  private final Flat flat;

  public Channel(Alphabet alphabet, List<Confusion> confusions, Flat flat) {
    this.confusions = List.copyOf(confusions);
    this.flat = flat;
    substitution = (float) flat.substitution();
    insertion = (float) flat.insertion();
    deletion = (float) flat.deletion();
    float splitCost = (float) flat.split();
    Arrays.fill(insertions, insertion);
    Arrays.fill(specks, SPECK);
    deletions = new float[alphabet.size()];
    Arrays.fill(deletions, deletion);
    List<Map<Long, List<Confusion>>> found = new ArrayList<>();
    for (Letters letters : Letters.values()) {
      found.add(new HashMap<>());
    }
    for (Confusion confusion : confusions) {
      String read = confusion.read();
      String truth = confusion.truth();
      float cost = (float) confusion.cost();
      if (truth.isEmpty()) {
        String mark = read.strip();
        if (read.length() == 1 && read.charAt(0) < 128) {
          insertions[read.charAt(0)] = cost;
        } else if (read.length() == 2 && mark.length() == 1 && mark.charAt(0) < 128) {
          specks[mark.charAt(0)] = Math.min(specks[mark.charAt(0)], cost);
        }
      } else if (truth.equals(" ")) {
        if (read.isEmpty()) {
          splitCost = cost;
        }
      } else if (read.isEmpty()) {
        int letter = truth.length() == 1 ? alphabet.number(truth.charAt(0)) : Alphabet.NONE;
        deletions[letter] = Math.min(deletions[letter], cost);
      } else {
        String lower = truth.toLowerCase(Locale.ROOT);
        if (lower.indexOf(' ') == lower.lastIndexOf(' ')
            && alphabet.covers(lower.replace(" ", ""))) {
          for (Letters letters : Letters.values()) {
            if (isWritten(truth, lower, letters)) {
              found
                  .get(letters.ordinal())
                  .computeIfAbsent(key(read, 0, read.length()), k -> new ArrayList<>())
                  .add(confusion);
            }
          }
        }
      }
    }
    split = splitCost;
    for (Map<Long, List<Confusion>> letters : found) {
      Map<Long, Readings> known = new HashMap<>();
      letters.forEach((key, truths) -> known.put(key, Readings.of(alphabet, truths, substitution)));
      readings.add(known);
    }
  }

  private static boolean isWritten(String truth, String lower, Letters letters) {
    return switch (letters) {
      case LOWER -> truth.equals(lower);
      case CAPITALS -> truth.equals(truth.toUpperCase(Locale.ROOT));
      case TITLE ->
          Character.isUpperCase(truth.charAt(0)) && truth.substring(1).equals(lower.substring(1));
    };
  }

  private static long key(CharSequence read, int from, int to) {
    long key = to - from;
    for (int i = from; i < to; i++) {
      key = key << 16 | read.charAt(i);
    }
    return key;
  }

  /** What the confusions tell of a stretch of one to three characters, the likeliest first. */
  public Readings readings(CharSequence read, int from, int to, Letters letters) {
    return readings.get(letters.ordinal()).getOrDefault(key(read, from, to), Readings.NONE);
  }

  /** Any character for any letter. */
  public float substitution() {
    return substitution;
  }

  /** A character where there was nothing. */
  public float insertion(char read) {
    return read < 128 ? insertions[read] : insertion;
  }

  /** A letter, by its number, that was not read. */
  public float deletion(int letter) {
    return deletions[letter];
  }

  /** Marks that stand alone and mean nothing. */
  public float speck(CharSequence marks) {
    char first = marks.charAt(0);
    return (first < 128 ? specks[first] : SPECK) + LONGER_SPECK * (marks.length() - 1);
  }

  /** No space where there was one. */
  public float split() {
    return split;
  }

  public List<Confusion> confusions() {
    return confusions;
  }

  public void write(DataOutput out) throws IOException {
    for (double cost :
        new double[] {flat.substitution(), flat.insertion(), flat.deletion(), flat.split()}) {
      out.writeInt(Float.floatToIntBits((float) cost));
    }
    out.writeInt(confusions.size());
    for (Confusion confusion : confusions) {
      Section.write(out, confusion.read());
      Section.write(out, confusion.truth());
      out.writeInt(Float.floatToIntBits((float) confusion.cost()));
    }
  }

  public static Channel read(Section in, Alphabet alphabet) throws IOException {
    Flat flat = new Flat(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
    int count = in.readInt();
    List<Confusion> confusions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      confusions.add(new Confusion(in.string(), in.string(), in.readFloat()));
    }
    return new Channel(alphabet, confusions, flat);
  }
}
