package org.emend.cli.eval;

import java.util.ArrayList;
import java.util.List;
import org.emend.rules.measure.Score;

/**
 * What one file came to. Filled text by text, in the order of the file.
 *
 * <p>Keeps a score per text and run, so a file of any size takes little memory.
 */
public final class SetResult {

  private final String path;
  private final boolean isCleanedElsewhere;
  private final List<Run> runs = new ArrayList<>();
  private final Suggestions suggestions = new Suggestions();
  private long texts;
  private long skipped;

  /**
   * A run at one threshold.
   *
   * @param applyAt from which confidence fixes were applied
   * @param sum over all texts
   * @param texts each text
   */
  record Run(double applyAt, Figures sum, List<Text> texts) {}

  /** One text of a run. */
  record Text(String id, Score score, long edits) {}

  SetResult(String path, List<Double> thresholds, boolean isCleanedElsewhere) {
    this.path = path;
    this.isCleanedElsewhere = isCleanedElsewhere;
    for (double threshold : thresholds) {
      runs.add(new Run(threshold, new Figures(), new ArrayList<>()));
    }
  }

  void add(TextResult text) {
    texts++;
    for (int i = 0; i < runs.size(); i++) {
      Figures figures = text.runs().get(i);
      runs.get(i).sum.add(figures);
      runs.get(i).texts.add(new Text(text.id(), figures.score(), figures.edits()));
    }
    suggestions.add(text.suggestions());
  }

  /** Adds all of another file, but for its texts. */
  void addSums(SetResult other) {
    texts += other.texts;
    skipped += other.skipped;
    for (int i = 0; i < runs.size(); i++) {
      runs.get(i).sum.add(other.runs.get(i).sum);
    }
    suggestions.add(other.suggestions);
  }

  void skipped(long records) {
    skipped = records;
  }

  /** The file, as the user named it. */
  String path() {
    return path;
  }

  /** Whether another tool did the cleaning, so that there are no edits to tell of. */
  boolean isCleanedElsewhere() {
    return isCleanedElsewhere;
  }

  long texts() {
    return texts;
  }

  /** How many records had no pair. */
  long skipped() {
    return skipped;
  }

  List<Run> runs() {
    return runs;
  }

  Suggestions suggestions() {
    return suggestions;
  }
}
