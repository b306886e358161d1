package org.emend.rules.encoding;

import java.lang.Character.UnicodeScript;
import org.emend.rules.ngram.CharacterModel;
import org.jspecify.annotations.Nullable;

/**
 * A passage's bytes read in another code page, and how much likelier the passage is so.
 *
 * @param confidence that this is what the passage says
 */
record OtherReading(MixUp pages, double confidence) {

  /** Fewer different characters beyond ASCII than these decide nothing: one may be a habit. */
  private static final int FEWEST = 3;

  /** With fewer than these the reading is only offered. */
  private static final int ENOUGH = 12;

  private static final double ONLY_OFFERED = .9;
  private static final double LATIN = .55;
  private static final double SUREST = .99;

  /**
   * A character beyond ASCII that costs more than this on the average is worth a second look, in
   * nats. Chosen on Russian in the wrong Cyrillic page, which costs 6, against clean text in 500
   * languages, nearly all of which costs less.
   */
  private static final double SURPRISING = 5.75;

  /** EUC and its kin write a character in two bytes from here up. */
  private static final int LEAST_PAIRED = 0xA1;

  /** So many runs may be pairs by chance. */
  private static final int FEW_PAIRED = 3;

  private static final String PUNCTUATION =
      "\u00A0\u00AB\u00BB\u2010\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u2039\u203A\u2116";

  /** That a passage is mixed up at all, as a negative logarithm. In nats. */
  private static final double ENTER = 14;

  /** Each character beyond ASCII has to be likelier by so much on the average. In nats. */
  private static final double LEAST_EACH = 2;

  /** Between Latin pages by so much: the model knows only so well what Polish may look like. */
  private static final double LEAST_EACH_LATIN = 4.5;

  /** As for {@link Misreading}: the model is too sure. */
  private static final double TEMPER = 2.5;

  /** What good text in any language has beyond ASCII. */
  private static final String ORDINARY = "\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026";

  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && ORDINARY.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the characters beyond ASCII are unusual where they stand. */
  static boolean isSurprising(String text) {
    if (isOrdinary(text)) {
      return false; // Most English: the model stays unread.
    }
    CharacterModel model = CharacterModel.shared();
    int count = 0;
    int sum = 0;
    int distinct = 0;
    char first = 0;
    char second = 0;
    char previous = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        sum += model.cost(model.symbol(previous), model.symbol(c));
        count++;
        if (distinct < FEWEST && c != first && c != second) {
          distinct++;
          second = distinct == 1 ? 0 : c;
          first = distinct == 1 ? c : first;
        }
      }
      previous = c;
    }
    return count >= FEWEST
        && distinct >= FEWEST
        && sum > SURPRISING * CharacterModel.UNITS_PER_NAT * count;
  }

  /** The likeliest other reading, or null where the passage is likeliest as it is. */
  static @Nullable OtherReading likeliest(String text) {
    BeyondAscii beyond = new BeyondAscii(text);
    MixUp best = null;
    double most = 0;
    double second = 0;
    for (MixUp pages : MixUp.all()) {
      double gain = gain(beyond, pages);
      if (gain > most) {
        second = best != null && isSame(beyond, best, pages) ? second : most;
        most = gain;
        best = pages;
      } else if (gain > second && !(best != null && isSame(beyond, best, pages))) {
        second = gain;
      }
    }
    int paired = pairedRuns(text);
    if (best == null
        || most < ENTER
        || !isWordy(text, beyond, best)
        || paired > FEW_PAIRED
        || isTable(text)) {
      return null;
    }
    int count = beyond.count();
    boolean latin = isLatin(beyond, best);
    if (most < (latin ? LEAST_EACH_LATIN : LEAST_EACH) * count) {
      return null;
    }
    double evidence = Math.min(most - ENTER, most - second);
    double confidence = 1 / (1 + Math.exp(-evidence / TEMPER));
    double surest = latin ? LATIN : count < ENOUGH || paired > 0 ? ONLY_OFFERED : SUREST;
    return new OtherReading(best, Math.min(confidence, surest));
  }

  /**
   * Whether a reading looks like words: nearly all that it changes are letters and the punctuation
   * beside them, most of them next to letters and not always the same, and hardly a capital follows
   * a small letter.
   */
  private static boolean isWordy(String text, BeyondAscii beyond, MixUp pages) {
    int changed = 0;
    int fitting = 0;
    int beside = 0;
    int humps = 0;
    char previous = ' ';
    for (int i = 0; i < text.length(); i++) {
      char is = pages.meant(text.charAt(i));
      boolean letter = isLetterOrMark(is);
      if (is != text.charAt(i)) {
        char next = i + 1 < text.length() ? pages.meant(text.charAt(i + 1)) : ' ';
        changed++;
        fitting += letter || PUNCTUATION.indexOf(is) >= 0 ? 1 : 0;
        beside += letter && (isNeighbour(previous, is) || isNeighbour(next, is)) ? 1 : 0;
        humps += Character.isUpperCase(is) && Character.isLowerCase(previous) ? 1 : 0;
      }
      previous = is;
    }
    return fitting >= .95 * changed
        && beside >= .6 * changed
        && humps <= .05 * changed
        && distinct(beyond, pages) >= FEWEST;
  }

  /**
   * Whether a character may stand in a word beside a letter that the reading makes. A Latin one has
   * small letters beside it: {@code γδ T} and {@code NFκB} are no words in the wrong page.
   */
  private static boolean isNeighbour(char c, char made) {
    return UnicodeScript.of(made) == UnicodeScript.LATIN ? c >= 'a' && c <= 'z' : isLetterOrMark(c);
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Whether bytes come in pairs, as in the multi-byte character sets of East Asia: then no
   * single-byte page has a say.
   *
   * @return how many runs of bytes there are, if all are pairs from the upper range; else 0
   */
  private static int pairedRuns(String text) {
    int runs = 0;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      int b = i < text.length() ? CodePage.western().byteOf(text.charAt(i)) : -1;
      if (b >= LEAST_PAIRED) {
        length++;
      } else if (b >= 0x80 || length % 2 != 0) {
        return 0;
      } else if (length > 0) {
        runs++;
        length = 0;
      }
    }
    return runs;
  }

  /** Whether a text is a row of a code table: its characters ascend one by one. */
  private static boolean isTable(String text) {
    int ascending = 0;
    int pairs = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i - 1) >= 0x80) {
        pairs++;
        int step =
            CodePage.western().byteOf(text.charAt(i))
                - CodePage.western().byteOf(text.charAt(i - 1));
        ascending += step == 1 ? 1 : 0;
      }
    }
    return ascending > .5 * pairs;
  }

  /** Whether both readings are in the Latin script, where the model knows languages less well. */
  private static boolean isLatin(BeyondAscii beyond, MixUp pages) {
    for (char c : beyond.distinct()) {
      if (Character.isLetter(c)
          && (UnicodeScript.of(c) != UnicodeScript.LATIN
              || UnicodeScript.of(pages.meant(c)) != UnicodeScript.LATIN)) {
        return false;
      }
    }
    return true;
  }

  /** How many different characters become other letters. */
  private static int distinct(BeyondAscii beyond, MixUp pages) {
    int count = 0;
    for (char c : beyond.distinct()) {
      count += pages.meant(c) != c && Character.isLetter(pages.meant(c)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isSame(BeyondAscii beyond, MixUp one, MixUp other) {
    for (char c : beyond.distinct()) {
      if (one.meant(c) != other.meant(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * By how much a passage is likelier so, in nats; 0 where it cannot be read so, becomes mostly
   * symbols, or is not likelier by as much as it takes.
   */
  private static double gain(BeyondAscii beyond, MixUp pages) {
    Novelty novelty = Novelty.shared();
    char[] distinct = beyond.distinct();
    char[] meant = new char[distinct.length];
    int changed = 0;
    int letters = 0;
    for (int i = 0; i < meant.length; i++) {
      char was = distinct[i];
      char is = pages.meant(was);
      if (is == 0 || novelty.isLetter(was) && pages.read().byteOf(was) < 0) {
        return 0;
      }
      meant[i] = is;
      if (is != was) {
        changed += beyond.countOf(i);
        letters += novelty.isLetter(is) ? beyond.countOf(i) : 0;
      }
    }
    if (changed == 0 || letters < .5 * changed) {
      return 0;
    }
    boolean[] before = new boolean[novelty.kinds()];
    boolean[] after = new boolean[novelty.kinds()];
    for (int i = 0; i < meant.length; i++) {
      before[novelty.kind(distinct[i])] = true;
      after[novelty.kind(meant[i])] = true;
    }
    int gain = beyond.cost();
    for (int kind = 0; kind < before.length; kind++) {
      gain += before[kind] && !after[kind] ? novelty.cost(kind) : 0;
      gain -= after[kind] && !before[kind] ? novelty.cost(kind) : 0;
    }
    int least = (int) ((ENTER + pages.rarity()) * CharacterModel.UNITS_PER_NAT);
    gain -= gain < least ? gain : beyond.cost(meant, gain - least);
    return gain < least ? 0 : (double) gain / CharacterModel.UNITS_PER_NAT - pages.rarity();
  }

  /** A part of the passage in this reading. */
  String of(String part) {
    StringBuilder meant = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      meant.append(pages.meant(part.charAt(i)));
    }
    return meant.toString();
  }
}
