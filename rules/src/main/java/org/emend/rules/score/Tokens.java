package org.emend.rules.score;

/**
 * A text cut into lines, chunks and words, once for all signals. No string is made for any of them:
 * each is a place in the text, its length, and a hash.
 *
 * <p>A <em>line</em> ends in LF, CR LF or CR. A <em>chunk</em> is what stands between white space.
 * A <em>word</em> is a run of letters, digits and marks, and of what joins them; an ideograph or a
 * kana is one by itself; every other run of one character is a word of punctuation. Lengths are in
 * code points, places in UTF-16 code units.
 */
final class Tokens {

  private static final String JOINERS = ".,'\u2019\u02BC-\u2010\u2011";

  final String text;
  final char[] chars;

  /** Code points in all. */
  final int length;

  /** How many line ends there are. */
  final int lineEnds;

  final Ints lineStarts;
  final Ints lineStops;
  final Longs lineHashes;

  /** The number of the first chunk of each line; one more for the end. */
  final Ints lineChunks;

  final Ints chunkStarts;
  final Ints chunkStops;

  final Ints wordLengths;
  final Longs wordHashes;

  /** Bits of {@link CharKinds} that any character of a word has; 0 for punctuation. */
  final Ints wordKinds;

  private final boolean hasPairs;

  private Tokens(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.length = text.codePointCount(0, text.length());
    this.hasPairs = length < chars.length;
    int words = chars.length / 5;
    int lines = chars.length / 64;
    lineStarts = new Ints(lines);
    lineStops = new Ints(lines);
    lineHashes = new Longs(lines);
    lineChunks = new Ints(lines + 1);
    chunkStarts = new Ints(words);
    chunkStops = new Ints(words);
    wordLengths = new Ints(words);
    wordHashes = new Longs(words);
    wordKinds = new Ints(words);
    lineEnds = cut();
  }

  static Tokens of(String text) {
    return new Tokens(text);
  }

  int lines() {
    return lineStarts.size();
  }

  int chunks() {
    return chunkStarts.size();
  }

  /** Those of punctuation included. */
  int words() {
    return wordLengths.size();
  }

  /** How many chunks a line has: none if it is blank. */
  int chunksIn(int line) {
    return lineChunks.get(line + 1) - lineChunks.get(line);
  }

  boolean isBlank(int line) {
    return chunksIn(line) == 0;
  }

  /** How many code points stand between two places. */
  int points(int start, int stop) {
    return hasPairs ? Character.codePointCount(chars, start, stop - start) : stop - start;
  }

  int lineLength(int line) {
    return points(lineStarts.get(line), lineStops.get(line));
  }

  /** Where a line ends but for white space; its start if it is blank. */
  int trimmedStop(int line) {
    return isBlank(line) ? lineStarts.get(line) : chunkStops.get(lineChunks.get(line + 1) - 1);
  }

  /** Where a line begins but for white space. */
  int trimmedStart(int line) {
    return isBlank(line) ? lineStarts.get(line) : chunkStarts.get(lineChunks.get(line));
  }

  private int cut() {
    int ends = 0;
    int at = 0;
    while (at < chars.length) {
      at = line(at);
      if (at < chars.length) {
        ends++;
        at += chars[at] == '\r' && at + 1 < chars.length && chars[at + 1] == '\n' ? 2 : 1;
      }
    }
    lineChunks.add(chunkStarts.size());
    return ends;
  }

  private int line(int start) {
    lineStarts.add(start);
    lineChunks.add(chunkStarts.size());
    long hash = Hash.SEED;
    int at = start;
    while (at < chars.length) {
      char c = chars[at];
      if (c == '\n' || c == '\r') {
        break;
      }
      if ((CharKinds.of(c) & CharKinds.SPACE) != 0) {
        hash = Hash.add(hash, c);
        at++;
      } else {
        int chunk = at;
        int word = wordHashes.size();
        at = chunk(at);
        chunkStarts.add(chunk);
        chunkStops.add(at);
        for (int i = word; i < wordHashes.size(); i++) {
          hash = (hash ^ wordHashes.get(i)) * Hash.FACTOR + (hash >>> 29);
        }
      }
    }
    lineStops.add(at);
    lineHashes.add(hash);
    return at;
  }

  private int chunk(int start) {
    int at = start;
    while (at < chars.length) {
      int kind = CharKinds.of(chars[at]);
      if ((kind & CharKinds.SPACE) != 0) {
        return at;
      }
      at = (kind & CharKinds.WORD) != 0 ? word(at) : other(at);
    }
    return at;
  }

  /** A word that begins with a character of the table; those beyond go on it. */
  private int word(int start) {
    int at = start;
    int kinds = 0;
    long hash = Hash.SEED;
    while (at < chars.length) {
      char c = chars[at];
      int kind = CharKinds.of(c);
      if ((kind & CharKinds.WORD) == 0) {
        if (Character.isHighSurrogate(c)) {
          int codePoint = Character.codePointAt(chars, at);
          kind = CharKinds.of(codePoint);
          if ((kind & CharKinds.WORD) == 0 || (kind & CharKinds.ALONE) != 0) {
            break;
          }
          hash = Hash.add(hash, c);
          c = chars[++at];
        } else if (!joins(at)) {
          break;
        }
      } else if ((kind & CharKinds.ALONE) != 0 && at > start) {
        break;
      }
      kinds |= kind;
      hash = Hash.add(hash, c);
      at++;
      if ((kind & CharKinds.ALONE) != 0) {
        break;
      }
    }
    add(start, at, kinds, hash);
    return at;
  }

  /**
   * A mark inside a word: an apostrophe, hyphen or full stop between letters or digits, as in
   * <i>don't</i>, <i>well-known</i> and <i>U.S.</i>; a comma between digits.
   */
  private boolean joins(int at) {
    if (JOINERS.indexOf(chars[at]) < 0 || at + 1 == chars.length) {
      return false;
    }
    int next = CharKinds.of(chars[at + 1]);
    return chars[at] == ','
        ? (next & CharKinds.of(chars[at - 1]) & CharKinds.DIGIT) != 0
        : (next & CharKinds.WORD) != 0 && (next & CharKinds.ALONE) == 0;
  }

  /** A run of one character of punctuation, or what begins beyond the table. */
  private int other(int start) {
    char c = chars[start];
    int codePoint = Character.codePointAt(chars, start);
    if (codePoint > Character.MAX_VALUE) {
      int kind = CharKinds.of(codePoint);
      if ((kind & CharKinds.WORD) != 0 && (kind & CharKinds.ALONE) == 0) {
        return word(start);
      }
      long hash = Hash.add(Hash.add(Hash.SEED, c), chars[start + 1]);
      add(start, start + 2, kind & CharKinds.WORD, hash);
      return start + 2;
    }
    int at = start;
    long hash = Hash.SEED;
    while (at < chars.length && chars[at] == c) {
      hash = Hash.add(hash, c);
      at++;
    }
    add(start, at, 0, hash);
    return at;
  }

  private void add(int start, int stop, int kinds, long hash) {
    wordLengths.add(points(start, stop));
    wordKinds.add(kinds);
    wordHashes.add(hash);
  }
}
