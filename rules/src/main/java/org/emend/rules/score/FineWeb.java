package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

/** Penedo et al. 2024, as datatrove's {@code FineWebQualityFilter} reads it. */
final class FineWeb {

  /** In code points. */
  private static final int SHORT = 30;

  private FineWeb() {}

  static void measure(Tokens tokens, Signals signals) {
    int lines = 0;
    int closed = 0;
    int shorts = 0;
    for (int line = 0; line < tokens.lines(); line++) {
      if (!tokens.isBlank(line)) {
        lines++;
        closed += Marks.isTerminal(tokens.chars[tokens.lineStops.get(line) - 1]) ? 1 : 0;
        shorts += tokens.lineLength(line) <= SHORT ? 1 : 0;
      }
    }
    Duplicates duplicates = Duplicates.ofLines(tokens);
    signals.put("fineweb_line_punct", share(closed, lines));
    signals.put("fineweb_short_lines", share(shorts, lines));
    signals.put("fineweb_char_dup", share(duplicates.points(), points(tokens)));
    signals.put("fineweb_newline_ratio", share(tokens.lineEnds, tokens.words()));
  }

  private static long points(Tokens tokens) {
    long points = 0;
    for (int line = 0; line < tokens.lines(); line++) {
      points += tokens.lineLength(line);
    }
    return points;
  }
}
