package org.emend.rules.ngram;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.emend.rules.data.Lazy;

/**
 * How surprising a character is after another, over the languages of the world: a bigram model with
 * back-off to classes of characters (interpolated after Witten and Bell, 1991), counted from clean
 * text in which a language weighs the same whatever there is of it; docs/models.md says from which.
 *
 * <p>About 1,700 characters have their own row; the others are known by their class. A cost is -ln
 * P in steps of 1/{@value #UNITS_PER_NAT} nat. Immutable and thread-safe; 3 MB, loaded when first
 * asked, because clean text hardly ever asks.
 */
public final class CharacterModel {

  /** Costs are integers: so many to a nat. */
  public static final int UNITS_PER_NAT = 8;

  private static final int UNITS = Character.MAX_VALUE + 1;
  private static final String RESOURCE = "characters.bin";
  private static final Lazy<CharacterModel> SHARED = new Lazy<>(CharacterModel::load);

  private final int symbols;
  private final short[] symbolOf = new short[UNITS];
  private final byte[] cost;

  private CharacterModel(DataInputStream in) throws IOException {
    in.readUTF(); // where it comes from
    String own = in.readUTF();
    int classes = CharacterClass.values().length;
    symbols = classes + own.length();
    for (int c = 0; c < UNITS; c++) {
      symbolOf[c] = (short) CharacterClass.of(c).ordinal();
    }
    int[] classOf = new int[symbols];
    for (int i = 0; i < symbols; i++) {
      classOf[i] = i < classes ? i : symbolOf[own.charAt(i - classes)];
    }
    for (int i = 0; i < own.length(); i++) {
      symbolOf[own.charAt(i)] = (short) (classes + i);
    }
    byte[] rarity = in.readNBytes(symbols);
    byte[][] follows = new byte[classes][];
    for (int a = 0; a < classes; a++) {
      follows[a] = in.readNBytes(classes);
    }
    byte[] backOff = in.readNBytes(symbols);
    cost = new byte[symbols * symbols];
    for (int a = 0; a < symbols; a++) {
      for (int b = 0; b < symbols; b++) {
        int backedOff =
            (backOff[a] & 0xFF) + (follows[classOf[a]][classOf[b]] & 0xFF) + (rarity[b] & 0xFF);
        cost[a * symbols + b] = (byte) Math.min(backedOff, 255);
      }
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        int b = in.readUnsignedShort();
        cost[a * symbols + b] = in.readByte();
      }
    }
  }

  public static CharacterModel shared() {
    return SHARED.get();
  }

  private static CharacterModel load() {
    try (InputStream in = CharacterModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource missing beside the classes: " + RESOURCE);
      }
      return new CharacterModel(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The symbol that stands for a code point. */
  public int symbol(int codePoint) {
    return codePoint < UNITS ? symbolOf[codePoint] : CharacterClass.of(codePoint).ordinal();
  }

  /** What symbol {@code b} costs after {@code a}. */
  public int cost(int a, int b) {
    return cost[a * symbols + b] & 0xFF;
  }
}
