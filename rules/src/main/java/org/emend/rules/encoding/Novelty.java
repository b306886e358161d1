package org.emend.rules.encoding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;
import org.emend.rules.ngram.CharacterModel;

/**
 * How unlikely it is that a text has a letter of a kind that it has nowhere else. The bigram model
 * knows what follows what in any language, and not that a text is mostly in one.
 *
 * <p>Immutable and thread-safe.
 */
final class Novelty {

  private static final Lazy<Novelty> SHARED = new Lazy<>(Novelty::new);

  /** What any text may have: ASCII, Latin-1, punctuation, symbols. */
  static final int ANY = 0;

  private final byte[] kindOf = new byte[Character.MAX_VALUE + 1];
  private final boolean[] letters = new boolean[Character.MAX_VALUE + 1];
  private final int[] cost;

  private Novelty() {
    List<Integer> costs = new ArrayList<>();
    Map<UnicodeScript, Byte> scripts = new EnumMap<>(UnicodeScript.class);
    Map<String, Byte> ranges = new HashMap<>();
    costs.add(0);
    for (String line : Resource.lines(Novelty.class, "novelty.tsv")) {
      String[] columns = line.split("\t", -1);
      byte kind = (byte) costs.size();
      costs.add(Integer.parseInt(columns[1]) * CharacterModel.UNITS_PER_NAT);
      if (columns[0].charAt(0) < 'a') {
        scripts.put(UnicodeScript.forName(columns[0]), kind);
      } else {
        ranges.put(columns[0], kind);
      }
    }
    cost = costs.stream().mapToInt(c -> c).toArray();
    for (int c = 0; c < letters.length; c++) {
      letters[c] = Character.isLetter(c);
    }
    for (int c = 0x100; c < kindOf.length; c++) {
      if (c == 0x30FC || c == 0xFF70 || c >= 0x3099 && c <= 0x309C) {
        kindOf[c] = scripts.getOrDefault(UnicodeScript.KATAKANA, (byte) 0);
      } else if (c == 0x640 || c >= 0x64B && c <= 0x655 || c == 0x670) {
        kindOf[c] = scripts.getOrDefault(UnicodeScript.ARABIC, (byte) 0);
      } else if (c >= 0x3000 && c <= 0x303F) {
        kindOf[c] = scripts.getOrDefault(UnicodeScript.HAN, (byte) 0);
      } else if (Character.isLetter(c) || isMark(c)) {
        String range = rangeOf(c);
        byte odd = ranges.getOrDefault("odd", (byte) 0);
        kindOf[c] =
            range.isEmpty()
                ? scripts.getOrDefault(UnicodeScript.of(c), odd)
                : ranges.getOrDefault(range, odd);
      }
    }
  }

  static Novelty shared() {
    return SHARED.get();
  }

  boolean isLetter(char c) {
    return letters[c];
  }

  /** The most novel kind of letter in a text. */
  int kind(String text) {
    int most = ANY;
    for (int i = 0; i < text.length(); i++) {
      int kind = kindOf[text.charAt(i)];
      most = cost[kind] > cost[most] ? kind : most;
    }
    return most;
  }

  /** How many kinds there are. */
  int kinds() {
    return cost.length;
  }

  /** The kind of a code unit; supplementary characters are of any text. */
  int kind(char c) {
    return kindOf[c];
  }

  /** What the first letter of a kind costs, in units of the model. */
  int cost(int kind) {
    return cost[kind];
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Which part of a script that is too large to be one kind; empty for the others. */
  private static String rangeOf(int c) {
    if (c >= 0xFE00 && c <= 0xFE0F) {
      return "selector";
    }
    return switch (UnicodeScript.of(c)) {
      case LATIN -> c < 0x180 ? "latin-extended" : isVietnamese(c) ? "vietnamese" : "rare-latin";
      case INHERITED -> c < 0x370 ? "combining" : "odd";
      case COMMON -> c < 0x300 ? "latin-extended" : "odd"; // the modifier letters
      default -> "";
    };
  }

  private static boolean isVietnamese(int c) {
    return c >= 0x1EA0 && c <= 0x1EFF || c == 0x1A1 || c == 0x1B0;
  }
}
