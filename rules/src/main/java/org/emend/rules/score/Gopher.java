package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

import java.util.BitSet;
import java.util.Optional;

/**
 * Rae et al. 2021, appendix A1, as datatrove's {@code GopherQualityFilter} and {@code
 * GopherRepetitionFilter} read it.
 */
final class Gopher {

  private Gopher() {}

  /** All of them, but for the words of punctuation that datatrove counts as none. */
  static void measure(Tokens tokens, Optional<WordSet> stopWords, Signals signals) {
    words(tokens, stopWords, signals);
    lines(tokens, signals);
    duplicates(tokens, signals);
    repetition(tokens, signals);
  }

  private static void words(Tokens tokens, Optional<WordSet> known, Signals signals) {
    WordSet stopWords = known.orElse(WordSet.EMPTY);
    int all = tokens.words();
    int words = 0;
    long points = 0;
    int alphabetic = 0;
    BitSet stops = new BitSet(stopWords.size());
    for (int i = 0; i < all; i++) {
      int kinds = tokens.wordKinds.get(i);
      if (kinds != 0) {
        words++;
        points += tokens.wordLengths.get(i);
        alphabetic += (kinds & CharKinds.LETTER) != 0 ? 1 : 0;
        int stop = stopWords.number(tokens.wordHashes.get(i));
        if (stop >= 0) {
          stops.set(stop);
        }
      }
    }
    signals.put("gopher_words", words);
    signals.put("gopher_mean_word_length", share(points, words));
    int hashes = Marks.count(tokens, "#");
    int ellipses = Marks.count(tokens, "...") + Marks.count(tokens, "\u2026");
    signals.put("gopher_hash_ratio", share(hashes, all));
    signals.put("gopher_ellipsis_ratio", share(ellipses, all));
    signals.put("gopher_alpha_words", share(alphabetic, all));
    if (known.isPresent()) {
      signals.put("gopher_stop_words", stops.cardinality());
    }
  }

  private static void lines(Tokens tokens, Signals signals) {
    int bullets = 0;
    int ellipses = 0;
    for (int line = 0; line < tokens.lines(); line++) {
      bullets += Marks.begins(tokens, line, "\u2022-") ? 1 : 0;
      ellipses += Marks.endsInEllipsis(tokens, line) ? 1 : 0;
    }
    signals.put("gopher_bullet_lines", share(bullets, tokens.lines()));
    signals.put("gopher_ellipsis_lines", share(ellipses, tokens.lines()));
  }

  private static void duplicates(Tokens tokens, Signals signals) {
    Duplicates lines = Duplicates.ofLines(tokens);
    signals.put("gopher_dup_lines", share(lines.count(), lines.all()));
    signals.put("gopher_dup_line_chars", share(lines.points(), tokens.length));
    Duplicates paragraphs = Duplicates.ofParagraphs(tokens);
    signals.put("gopher_dup_paragraphs", share(paragraphs.count(), paragraphs.all()));
    signals.put("gopher_dup_paragraph_chars", share(paragraphs.points(), tokens.length));
  }

  private static void repetition(Tokens tokens, Signals signals) {
    WordRepeats repeats = new WordRepeats(tokens.wordHashes, tokens.wordLengths);
    for (int n = 2; n <= 10; n++) {
      repeats.lengthen();
      if (n <= 4) {
        WordRepeats.Gram top = repeats.commonest();
        long points = top.count() * (top.points() + n - 1); // with the spaces between
        signals.put("gopher_top_" + n + "gram", share(points, tokens.length));
      } else {
        signals.put("gopher_dup_" + n + "gram", share(repeats.duplicated(), tokens.length));
      }
    }
  }
}
