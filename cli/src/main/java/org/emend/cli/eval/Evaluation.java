package org.emend.cli.eval;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emend.cli.io.Source;
import org.emend.cli.run.Failures;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates files of pairs, text by text. Texts are scored in parallel and added up in the order of
 * the file, so figures do not depend on how many threads there are.
 */
public final class Evaluation {

  /** Texts under way for each thread: enough to keep all busy when some texts are long. */
  private static final int AHEAD = 4;

  private final Plan plan;
  private final PairReader.Fields fields;
  private final int jobs;
  private final Failures failures;
  private final @Nullable EditLines edits;

  /**
   * An evaluation.
   *
   * @param field the field of a record that holds the text as read
   * @param truth the field that holds the text as it should be
   * @param jobs how many threads to use
   * @param edits where to write each edit
   */
  public Evaluation(
      Plan plan,
      String field,
      String truth,
      int jobs,
      Failures failures,
      Optional<EditLines> edits) {
    this.plan = plan;
    this.fields = new PairReader.Fields(field, truth);
    this.jobs = jobs;
    this.failures = failures;
    this.edits = edits.orElse(null);
  }

  /**
   * Evaluates a file.
   *
   * @param cleaned what another tool made of it, to be scored instead
   * @throws IOException if one of the files cannot be read, or they do not fit together
   */
  public SetResult of(Source pairs, Optional<Source> cleaned) throws IOException {
    List<Double> thresholds = cleaned.isPresent() ? List.of(0.0) : plan.runs();
    SetResult result = new SetResult(pairs.name(), thresholds, cleaned.isPresent());
    TextScorer scorer = new TextScorer(plan);
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    Deque<Future<TextResult>> underWay = new ArrayDeque<>();
    try (PairReader reader = new PairReader(pairs, cleaned, fields, failures)) {
      for (TextPair pair = reader.next(); pair != null; pair = reader.next()) {
        TextPair text = pair;
        underWay.add(pool.submit(() -> scorer.score(text)));
        if (underWay.size() > AHEAD * jobs) {
          add(finished(underWay.remove()), result);
        }
      }
      while (!underWay.isEmpty()) {
        add(finished(underWay.remove()), result);
      }
      result.skipped(reader.skipped());
    } finally {
      pool.shutdownNow();
    }
    return result;
  }

  private void add(TextResult text, SetResult result) throws IOException {
    result.add(text);
    if (edits != null) {
      edits.write(text.edits());
    }
  }

  private static TextResult finished(Future<TextResult> text) {
    try {
      return text.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** All files of a run as one, without their texts. */
  public SetResult pooled(List<SetResult> sets) {
    boolean elsewhere = sets.get(0).isCleanedElsewhere();
    SetResult all = new SetResult("all", elsewhere ? List.of(0.0) : plan.runs(), elsewhere);
    sets.forEach(all::addSums);
    return all;
  }
}
