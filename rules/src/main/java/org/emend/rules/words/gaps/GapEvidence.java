package org.emend.rules.words.gaps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.model.RunningText;

/**
 * What a document says of what stands between its words.
 *
 * @param gaps how many there are
 * @param counts by gap as folded
 * @param doubts by gap as folded: how often nobody would expect it there
 * @param words by word in lower case: how often it stands before a gap
 * @param stopped the same before a full stop
 * @param hyphenated how often two words are joined by a hyphen, in lower case, with it
 */
public record GapEvidence(
    int gaps,
    Map<String, Integer> counts,
    Map<String, Integer> doubts,
    Map<String, Integer> words,
    Map<String, Integer> stopped,
    Map<String, Integer> hyphenated) {

  /** A gap that costs more was not expected: less than one in 90 beside such words. In nats. */
  static final double DOUBT = 4.5;

  /**
   * Gaps that a document is taken to have before it has said much, all of them as they should be.
   */
  private static final double PRIOR_GAPS = 40;

  static GapEvidence of(List<String> passages, PunctuationModel model) {
    GapEvidence counted =
        new GapEvidence(
            0, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    int gaps = 0;
    for (String passage : passages) {
      for (Gap gap : Gap.of(passage)) {
        counted.add(gap, model);
        gaps++;
      }
    }
    return new GapEvidence(
        gaps,
        counted.counts(),
        counted.doubts(),
        counted.words(),
        counted.stopped(),
        counted.hyphenated());
  }

  private void add(Gap gap, PunctuationModel model) {
    counts.merge(gap.read(), 1, Integer::sum);
    String left = RunningText.fold(gap.left());
    words.merge(left, 1, Integer::sum);
    if (gap.isPlainSpace()) {
      return;
    }
    if (gap.read().startsWith(".")) {
      stopped.merge(left, 1, Integer::sum);
    }
    if (gap.read().equals("-")) {
      hyphenated.merge(left + "-" + RunningText.fold(gap.right()), 1, Integer::sum);
    }
    if (!gap.left().isEmpty() && !gap.right().isEmpty() && !gap.hasEmptyLine()) {
      double cost = model.costs(gap.left(), gap.right())[model.number(gap.read())];
      if (cost > DOUBT || !model.isListed(gap.read())) {
        doubts.merge(gap.read(), 1, Integer::sum);
      }
    }
  }

  int count(String read) {
    return counts.getOrDefault(read, 0);
  }

  int doubts(String read) {
    return doubts.getOrDefault(read, 0);
  }

  /** How often a space stands before a semicolon, colon, exclamation or question mark. */
  int setApart() {
    int all = 0;
    for (String mark : List.of(" ; ", " : ", " ! ", " ? ")) {
      all += count(mark);
    }
    return all;
  }

  /** The share of gaps that nobody would expect, from 0 to 1. */
  double noise() {
    int all = doubts.values().stream().mapToInt(Integer::intValue).sum();
    return all / (gaps + PRIOR_GAPS);
  }

  /** Where a mark is a speck, there are others: of all like it, how many are doubtful. */
  double doubt(String read) {
    return (doubts(read) + .3) / (count(read) + 1.0);
  }

  /**
   * How often a word is followed by a full stop, from 0 to 1; -1 where the document says little.
   */
  double stops(String word) {
    String folded = RunningText.fold(word);
    int all = words.getOrDefault(folded, 0);
    return all < 3 ? -1 : stopped.getOrDefault(folded, 0) / (double) all;
  }

  int hyphenated(String left, String right) {
    return hyphenated.getOrDefault(RunningText.fold(left) + "-" + RunningText.fold(right), 0);
  }
}
