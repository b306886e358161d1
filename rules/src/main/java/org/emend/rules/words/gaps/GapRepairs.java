package org.emend.rules.words.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emend.rules.data.Lazy;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.PunctuationModel;

/**
 * Proposes what should stand between words where what does is doubtful, by a noisy channel: the gap
 * that makes P(read | gap) P(gap | words) greatest. The words themselves are taken as they stand.
 *
 * <p>Thread-safe.
 */
final class GapRepairs {

  /** A gap that costs less is expected, and not looked at. In nats. */
  private static final double EXPECTED = 3;

  /** What is less likely is not proposed: the share among all that may be true. */
  private static final double LEAST = .05;

  /** In cleaner texts nobody lost a mark: {@code Mr Smith} is as it should be. */
  static final double BAD = .03;

  private static final double UNLISTED = 5;

  /** Where nothing else may be true, the next best is so much worse. In nats. */
  private static final double NO_RIVAL = 20;

  private final PunctuationModel model;
  private final GapReadings readings;
  private final Predicate<String> isWord;

  /**
   * @param isWord whether a word, in lower case, is one
   */
  GapRepairs(PunctuationModel model, GapChannel channel, Predicate<String> isWord) {
    this.model = model;
    this.readings = new GapReadings(model, channel);
    this.isWord = isWord;
  }

  /**
   * The proposals for a passage, ascending; at most two for a gap, best first.
   *
   * @param gaps all of the passage
   * @param noise share of unknown words in the document , from 0 to 1
   */
  List<GapProposal> proposals(
      String text, List<Gap> gaps, double noise, Supplier<GapEvidence> evidence) {
    List<GapProposal> proposals = new ArrayList<>();
    Lazy<QuotePairs> pairs = new Lazy<>(() -> new QuotePairs(text, gaps, noise >= BAD));
    Lazy<IntendedMarks> intended =
        new Lazy<>(() -> new IntendedMarks(text, noise, evidence.get(), isWord));
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      if (isDoubtful(gap, noise)) {
        propose(gap, i, intended, pairs, proposals);
      }
    }
    return proposals;
  }

  private static boolean isDoubtful(Gap gap, double noise) {
    if (gap.raw().isEmpty() || gap.left().isEmpty() && gap.right().isEmpty()) {
      return false;
    }
    if (Gap.marks(gap.read()) > 0) {
      return gap.read().length() <= 6;
    }
    return noise >= BAD
        && !gap.left().isEmpty()
        && !gap.right().isEmpty()
        && !gap.hasEmptyLine()
        && Character.isUpperCase(gap.right().charAt(0));
  }

  /** The two likeliest gaps that may truly be there, as the gate may know better which is. */
  private void propose(
      Gap gap,
      int index,
      Lazy<IntendedMarks> intended,
      Lazy<QuotePairs> pairs,
      List<GapProposal> proposals) {
    double[] language = model.costs(gap.left(), gap.right());
    int read = model.number(gap.read());
    double readLanguage = language[read] + (model.isListed(gap.read()) ? 0 : UNLISTED);
    if (readLanguage < EXPECTED || intended.get().isIntended(gap)) {
      return;
    }
    GapReadings.Reading reading = readings.of(gap.read());
    double readCost = readLanguage + reading.itself();
    double[] costs = new double[language.length];
    double all = Math.exp(-readCost); // costs are far from where this would underflow
    int best = -1;
    int second = -1;
    for (int k = 0; k < reading.truths().length; k++) {
      int i = reading.truths()[k];
      String wanted = model.gaps().get(i);
      if (!GapReadings.fits(gap, wanted) || !pairs.get().keeps(gap, wanted)) {
        continue;
      }
      costs[i] = language[i] + reading.costs()[k];
      all += Math.exp(-costs[i]);
      if (best < 0 || costs[i] < costs[best]) {
        second = best;
        best = i;
      } else if (second < 0 || costs[i] < costs[second]) {
        second = i;
      }
    }
    for (int i : new int[] {best, second}) {
      if (i < 0 || Math.exp(-costs[i]) / all < LEAST) {
        continue;
      }
      int rival = i == best ? second : best;
      String wanted = model.gaps().get(i);
      Optional<GapWriting.Change> change = GapWriting.of(gap, wanted);
      if (change.isPresent()) {
        proposals.add(
            new GapProposal(
                change.get(),
                gap,
                wanted,
                index,
                readCost,
                costs[i],
                rival < 0 ? costs[i] + NO_RIVAL : costs[rival],
                readLanguage,
                language[i],
                Math.exp(-costs[i]) / all));
      }
    }
  }
}
