package org.emend.rules.score;

/**
 * The chunks of a text as those see them who split it at white space: BigScience strips what is no
 * letter from both ends, RedPajama takes ASCII punctuation out; both go on in small letters. What
 * is left of a chunk is known by its hash and its length; empty ones are dropped.
 */
final class Chunks {

  final Longs stripped;
  final Longs normal;
  final Ints normalLengths;

  /** Chunks without a letter from a to z. */
  int noAlphabetic;

  /** Chunks in capitals. */
  int capitals;

  /** Chunks that hold {@code #} or an ellipsis of one character. */
  int symbols;

  Chunks(Tokens tokens, char[] lower) {
    int chunks = tokens.chunks();
    stripped = new Longs(chunks);
    normal = new Longs(chunks);
    normalLengths = new Ints(chunks);
    for (int i = 0; i < chunks; i++) {
      int start = tokens.chunkStarts.get(i);
      int stop = tokens.chunkStops.get(i);
      strip(lower, start, stop);
      normalise(lower, start, stop, tokens);
      look(tokens.chars, start, stop);
    }
  }

  private void strip(char[] lower, int from, int to) {
    int start = from;
    int stop = to;
    while (start < stop && isSpecial(lower[start])) {
      start++;
    }
    while (stop > start && isSpecial(lower[stop - 1])) {
      stop--;
    }
    if (start < stop) {
      long hash = Hash.SEED;
      for (int i = start; i < stop; i++) {
        hash = Hash.add(hash, lower[i]);
      }
      stripped.add(hash);
    }
  }

  /** BigScience lists them one by one; here they are all that is no letter or mark. */
  static boolean isSpecial(char c) {
    return (CharKinds.of(c) & (CharKinds.LETTER | CharKinds.MARK)) == 0
        && !Character.isSurrogate(c);
  }

  private void normalise(char[] lower, int start, int stop, Tokens tokens) {
    long hash = Hash.SEED;
    int dropped = 0;
    for (int i = start; i < stop; i++) {
      char c = lower[i];
      if (isAsciiPunctuation(c)) {
        dropped++;
      } else {
        hash = Hash.add(hash, c);
      }
    }
    if (dropped < stop - start) {
      normal.add(hash);
      normalLengths.add(tokens.points(start, stop) - dropped);
    }
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && (CharKinds.of(c) & CharKinds.WORD) == 0;
  }

  private void look(char[] chars, int start, int stop) {
    boolean alphabetic = false;
    boolean symbol = false;
    int kinds = 0;
    for (int i = start; i < stop; i++) {
      char c = chars[i];
      kinds |= CharKinds.of(c);
      alphabetic |= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      symbol |= c == '#' || c == '\u2026';
    }
    noAlphabetic += alphabetic ? 0 : 1;
    symbols += symbol ? 1 : 0;
    boolean isCapital = (kinds & CharKinds.UPPER) != 0 && (kinds & CharKinds.LOWER) == 0;
    capitals += isCapital ? 1 : 0;
  }
}
