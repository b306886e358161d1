package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

import org.emend.rules.data.Resource;

/** Weber et al. 2024: raw values of RedPajama-Data v2, and where dolma reads Gopher otherwise. */
final class RedPajama {

  private static final String BULLETS =
      String.join("", Resource.lines(RedPajama.class, "rpv2-bullets.txt"));

  private RedPajama() {}

  static void measure(Tokens tokens, Chunks chunks, Signals signals) {
    words(chunks, signals);
    int raw = tokens.chunks();
    int marks =
        Marks.count(tokens, "#") + Marks.count(tokens, "...") + Marks.count(tokens, "\u2026");
    signals.put("rpv2_symbol_ratio", share(marks, raw));
    signals.put("rpv2_no_alpha_words", share(chunks.noAlphabetic, raw));
    signals.put("rpv2_all_caps_words", share(chunks.capitals, raw));
    signals.put("rpv2_sentences", sentences(tokens));
    repetition(chunks, signals);
    lines(tokens, signals);
    dolma(tokens, chunks, signals);
  }

  private static void words(Chunks chunks, Signals signals) {
    int words = chunks.normal.size();
    Counter counter = new Counter(words);
    long points = 0;
    for (int i = 0; i < words; i++) {
      counter.add(chunks.normal.get(i));
      points += chunks.normalLengths.get(i);
    }
    double logarithms = 0;
    int[] histogram = counter.histogram();
    for (int count = 2; count < histogram.length; count++) {
      logarithms += histogram[count] * count * Math.log(count);
    }
    signals.put("rpv2_words", words);
    signals.put("rpv2_mean_word_length", share(points, words));
    signals.put("rpv2_unique_words", share(counter.distinct(), words));
    double entropy = words == 0 ? 0 : Math.log(words) - logarithms / words;
    signals.put("rpv2_unigram_entropy", Math.max(0, entropy));
  }

  private static void repetition(Chunks chunks, Signals signals) {
    WordRepeats repeats = new WordRepeats(chunks.normal, chunks.normalLengths);
    for (int n = 2; n <= 10; n++) {
      repeats.lengthen();
      if (n <= 4) {
        WordRepeats.Gram top = repeats.commonest();
        long points = top.count() > 1 ? top.count() * top.points() : 0;
        signals.put("rpv2_top_" + n + "gram", share(points, repeats.points()));
      } else {
        signals.put("rpv2_dup_" + n + "gram", share(repeats.covered(), repeats.points()));
      }
    }
  }

  /** Stretches without {@code . ! ?} in which there is a letter, a digit or an underscore. */
  private static int sentences(Tokens tokens) {
    int sentences = 0;
    boolean any = false;
    for (char c : tokens.chars) {
      if (c == '.' || c == '!' || c == '?') {
        sentences += any ? 1 : 0;
        any = false;
      } else {
        any |= c == '_' || (CharKinds.of(c) & (CharKinds.LETTER | CharKinds.DIGIT)) != 0;
      }
    }
    return sentences + (any ? 1 : 0);
  }

  private static void lines(Tokens tokens, Signals signals) {
    int lines = 0;
    int bullets = 0;
    double upper = 0;
    double digits = 0;
    for (int line = 0; line < tokens.lines(); line++) {
      if (!tokens.isBlank(line)) {
        lines++;
        bullets += Marks.begins(tokens, line, BULLETS) ? 1 : 0;
        int length = tokens.lineLength(line);
        upper += share(count(tokens, line, CharKinds.UPPER), length);
        digits += share(count(tokens, line, CharKinds.DIGIT), length);
      }
    }
    signals.put("rpv2_bullet_lines", share(bullets, lines));
    signals.put("rpv2_line_uppercase", share(upper, lines));
    signals.put("rpv2_line_digits", share(digits, lines));
  }

  private static int count(Tokens tokens, int line, int kind) {
    int count = 0;
    for (int i = tokens.lineStarts.get(line); i < tokens.lineStops.get(line); i++) {
      count += (CharKinds.of(tokens.chars[i]) & kind) != 0 ? 1 : 0;
    }
    return count;
  }

  private static void dolma(Tokens tokens, Chunks chunks, Signals signals) {
    int bullets = 0;
    int[] lengths = new int[LONGEST + 1];
    for (int i = 0; i < tokens.chunks(); i++) {
      int length = tokens.points(tokens.chunkStarts.get(i), tokens.chunkStops.get(i));
      lengths[Math.min(LONGEST, length)]++;
    }
    int lines = tokens.lines();
    for (int line = 0; line < lines; line++) {
      bullets += Marks.begins(tokens, line, "*-") ? 1 : 0;
    }
    signals.put("dolma_median_word_length", median(lengths, tokens.chunks()));
    signals.put("dolma_symbol_words", share(chunks.symbols, tokens.chunks()));
    signals.put("dolma_bullet_lines", share(bullets, lines));
  }

  /** Longer words count as such ones, which moves a median only where half of all are longer. */
  private static final int LONGEST = 1000;

  private static double median(int[] lengths, int all) {
    return all == 0 ? 0 : (nth(lengths, (all - 1) / 2) + nth(lengths, all / 2)) / 2.0;
  }

  private static int nth(int[] lengths, int n) {
    int length = 0;
    int left = n;
    while (left >= lengths[length]) {
      left -= lengths[length++];
    }
    return length;
  }
}
