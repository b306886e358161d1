package org.emend.rules.score;

/**
 * Lines, or paragraphs, that stood in the text before, letter for letter.
 *
 * @param all how many there are, blank ones not counted
 * @param count how many of them stood there before
 * @param points the code points of these
 */
record Duplicates(int all, int count, long points) {

  static Duplicates ofLines(Tokens tokens) {
    Counter counter = new Counter(tokens.lines());
    int all = 0;
    int count = 0;
    long points = 0;
    for (int line = 0; line < tokens.lines(); line++) {
      if (!tokens.isBlank(line)) {
        all++;
        if (counter.count(counter.add(tokens.lineHashes.get(line))) > 1) {
          count++;
          points += tokens.lineLength(line);
        }
      }
    }
    return new Duplicates(all, count, points);
  }

  /** Paragraphs are runs of lines between blank ones; each line end in them is a code point. */
  static Duplicates ofParagraphs(Tokens tokens) {
    Counter counter = new Counter(tokens.lines());
    int all = 0;
    int count = 0;
    long points = 0;
    int line = 0;
    while (line < tokens.lines()) {
      if (tokens.isBlank(line)) {
        line++;
        continue;
      }
      long hash = Hash.SEED;
      long length = -1;
      for (; line < tokens.lines() && !tokens.isBlank(line); line++) {
        hash = (hash ^ tokens.lineHashes.get(line)) * Hash.FACTOR + (hash >>> 29);
        length += tokens.lineLength(line) + 1;
      }
      all++;
      if (counter.count(counter.add(hash)) > 1) {
        count++;
        points += length;
      }
    }
    return new Duplicates(all, count, points);
  }
}
