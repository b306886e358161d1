package org.emend.cli.run;

import java.io.IOException;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Outputs;
import org.emend.cli.io.Source;
import org.emend.cli.report.Reporter;

/**
 * A run over inputs, one after the other. What fails is reported and left as it was; the others are
 * processed.
 *
 * @param outputs where the text of each input goes
 * @param reporter is told of all of it; closed by whoever made it
 * @param notes whether to say on standard error what became of each input
 * @param quiet whether to say nothing there but failures
 */
public record Run(
    Settings settings,
    Outputs outputs,
    Reporter reporter,
    Optional<RunLog> log,
    Failures failures,
    boolean notes,
    boolean quiet) {

  /**
   * Processes one input.
   *
   * @throws IOException if the run cannot go on: what all inputs write to has failed
   */
  public void over(Source source) throws IOException {
    try {
      OneInput input = new OneInput(this, source);
      input.run();
      if (notes) {
        Failures.say(source.name() + ": " + input.summary());
      }
    } catch (FileProblem problem) {
      if (problem.endsRun()) {
        throw problem;
      }
      failures.add(problem);
    } catch (RuntimeException fault) {
      failures.add(source.name(), fault);
    }
  }
}
