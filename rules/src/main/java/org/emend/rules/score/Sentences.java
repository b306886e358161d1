package org.emend.rules.score;

/**
 * Sentences within a line, for signals that need a number of them: after a run of terminal marks
 * and closing quotes and brackets, before white space that no small letter follows, or the end of
 * the line. <i>Mr. Smith</i> counts as two. What holds no letter or digit is none.
 */
final class Sentences {

  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]";

  private final Tokens tokens;
  private int count;
  private boolean open;

  private Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  static Sentences in(Tokens tokens, int line) {
    Sentences sentences = new Sentences(tokens);
    sentences.read(tokens.trimmedStart(line), tokens.trimmedStop(line));
    return sentences;
  }

  int count() {
    return count;
  }

  /** Whether the last one has no mark at its end. */
  boolean isOpen() {
    return open;
  }

  private void read(int start, int stop) {
    char[] chars = tokens.chars;
    boolean any = false;
    int at = start;
    while (at < stop) {
      char c = chars[at++];
      any |= (CharKinds.of(c) & CharKinds.WORD) != 0 || Character.isSurrogate(c);
      if (isWordOrSpace(c) || !isEnd(c)) {
        continue;
      }
      while (at < stop && (isEnd(chars[at]) || CLOSERS.indexOf(chars[at]) >= 0)) {
        at++;
      }
      if (any && isBoundary(c, at, stop)) {
        count++;
        any = false;
      }
    }
    if (any) {
      count++;
      open = stop == start || !isClosed(chars[stop - 1]);
    }
  }

  private static boolean isWordOrSpace(char c) {
    return (CharKinds.of(c) & (CharKinds.WORD | CharKinds.SPACE)) != 0;
  }

  private static boolean isEnd(char c) {
    return c == '\u2026' || c != '"' && c != '\'' && Marks.isTerminal(c);
  }

  private static boolean isClosed(char c) {
    return Marks.isTerminal(c);
  }

  /** Full stops of Chinese and Japanese need no space behind them. */
  private boolean isBoundary(char mark, int at, int stop) {
    if (at == stop || mark >= 0x3000) {
      return true;
    }
    int next = at;
    while (next < stop && (CharKinds.of(tokens.chars[next]) & CharKinds.SPACE) != 0) {
      next++;
    }
    return next > at && (CharKinds.of(tokens.chars[next]) & CharKinds.LOWER) == 0;
  }
}
