package org.emend.rules.score;

/**
 * Word n-grams that stand in a text more than once, for n from 2 up, by a hash that rolls along the
 * words.
 *
 * <p>An n-gram can only be repeated where the two (n-1)-grams in it are. So each n looks only at
 * what the last one left, and most texts have next to nothing left at 5: all together costs about
 * as much as the pairs alone. Not thread-safe.
 */
final class WordRepeats {

  /** Of the polynomial over the words of an n-gram. */
  private static final long BASE = 0xD1342543DE82EF95L;

  /** An n-gram: how often it stands in the text, and how many code points its words have. */
  record Gram(int count, long points) {}

  private final Longs wordHashes;
  private final int words;

  /** Code points before a word, white space not counted. */
  private final int[] before;

  /** The hash of the n-gram that begins at each word of {@link #places}. */
  private final long[] hashes;

  /** Where n-grams begin that may be repeated, in order; the first {@link #candidates} count. */
  private final int[] places;

  /** At each of these, the number that {@link #counter} gave it. */
  private final int[] numbers;

  private int candidates;
  private Counter counter = new Counter(0);
  private int n = 1;

  /**
   * The words of a text.
   *
   * @param hashes of them, in their order
   * @param lengths in code points
   */
  WordRepeats(Longs hashes, Ints lengths) {
    this.wordHashes = hashes;
    this.words = hashes.size();
    this.before = new int[words + 1];
    this.hashes = new long[words];
    this.places = new int[words];
    this.numbers = new int[words];
    for (int i = 0; i < words; i++) {
      before[i + 1] = before[i] + lengths.get(i);
      this.hashes[i] = hashes.get(i);
      places[i] = i;
    }
    candidates = words;
  }

  /** Goes on to n-grams with a word more. */
  void lengthen() {
    n++;
    int kept = 0;
    for (int i = 0; i < candidates; i++) {
      int place = places[i];
      boolean follows = i + 1 < candidates && places[i + 1] == place + 1;
      if (follows && (n == 2 || isRepeated(i) && isRepeated(i + 1))) {
        hashes[kept] = hashes[i] * BASE + wordHashes.get(place + n - 1);
        places[kept++] = place;
      }
    }
    candidates = kept;
    counter = new Counter(candidates);
    for (int i = 0; i < candidates; i++) {
      numbers[i] = counter.add(hashes[i]);
    }
  }

  private boolean isRepeated(int candidate) {
    return counter.count(numbers[candidate]) > 1;
  }

  /**
   * The commonest n-gram; of several that are as common, the one that comes first. None where the
   * text is shorter.
   */
  Gram commonest() {
    if (words < n) {
      return new Gram(0, 0);
    }
    int place = 0; // where nothing is repeated all are as common
    int most = 1;
    for (int i = 0; i < candidates; i++) {
      if (counter.count(numbers[i]) > most) {
        most = counter.count(numbers[i]);
        place = places[i];
      }
    }
    return new Gram(most, before[place + n] - before[place]);
  }

  /**
   * The code points of the words of n-grams that stood in the text before. After one of them the
   * search goes on behind it, so that no word counts twice.
   */
  long duplicated() {
    boolean[] seen = new boolean[counter.distinct()];
    long points = 0;
    int free = 0;
    for (int i = 0; i < candidates; i++) {
      int place = places[i];
      if (place < free || !isRepeated(i)) {
        continue;
      }
      if (seen[numbers[i]]) {
        points += before[place + n] - before[place];
        free = place + n;
      } else {
        seen[numbers[i]] = true;
      }
    }
    return points;
  }

  /** The code points of all words that lie in a repeated n-gram, the first one included. */
  long covered() {
    long points = 0;
    int free = 0;
    for (int i = 0; i < candidates; i++) {
      if (isRepeated(i)) {
        int from = Math.max(free, places[i]);
        free = places[i] + n;
        points += before[free] - before[from];
      }
    }
    return points;
  }

  /** The code points of all words. */
  long points() {
    return before[words];
  }
}
