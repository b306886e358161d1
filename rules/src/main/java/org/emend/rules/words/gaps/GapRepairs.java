package org.emend.rules.words.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emend.rules.data.Lazy;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.PunctuationModel;

/**
 * Proposes what should stand between words where what does is doubtful, by a noisy channel: the gap
 * that makes P(read | gap) P(gap | words) greatest. The words themselves are taken as they stand.
 *
 * <p>Immutable and thread-safe, except for a cache that all threads share.
 */
final class GapRepairs {

  /** A gap that costs less is expected, and not looked at. In nats. */
  private static final double EXPECTED = 2;

  /** What is less likely is not proposed: the share among all that may be true. */
  private static final double LEAST = .02;

  /** In cleaner texts nobody lost a mark: {@code Mr Smith} is as it should be. */
  static final double BAD = .03;

  private static final double UNLISTED = 5;

  /** Texts have some hundreds; more are there to fill memory. */
  private static final int MOST_KNOWN = 4000;

  /** Where nothing else may be true, the next best is so much worse. In nats. */
  private static final double NO_RIVAL = 20;

  private static final String NEW_MARKS = ".,;:";

  private static final List<String> CONTRACTED = List.of("s", "t", "d", "ll", "re", "ve", "m");

  private final PunctuationModel model;
  private final GapChannel channel;
  private final Predicate<String> isWord;
  private final Map<String, ReadAs> channelCosts = new ConcurrentHashMap<>();

  /**
   * What it costs to read a gap.
   *
   * @param instead of each other gap, by number
   * @param itself where it truly stands there
   */
  private record ReadAs(double[] instead, double itself) {}

  /**
   * @param isWord whether a word, in lower case, is one
   */
  GapRepairs(PunctuationModel model, GapChannel channel, Predicate<String> isWord) {
    this.model = model;
    this.channel = channel;
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
    ReadAs ofChannel = channelCosts(gap.read());
    double readCost = readLanguage + ofChannel.itself();
    double[] costs = new double[language.length - 1];
    double all = Math.exp(-readCost); // costs are far from where this would underflow
    int best = -1;
    int second = -1;
    for (int i = 0; i < costs.length; i++) {
      String wanted = model.gaps().get(i);
      if (!isReachable(gap, wanted) || !pairs.get().keeps(gap, wanted)) {
        continue;
      }
      costs[i] = language[i] + ofChannel.instead()[i];
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

  private ReadAs channelCosts(String read) {
    ReadAs known = channelCosts.get(read);
    if (known != null) {
      return known;
    }
    double[] costs = new double[model.gaps().size()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = channel.cost(read, model.gaps().get(i));
    }
    ReadAs made = new ReadAs(costs, channel.cost(read, read));
    if (channelCosts.size() < MOST_KNOWN) {
      channelCosts.put(read, made);
    }
    return made;
  }

  /** Whether a gap may be written for another: no quotation, bracket or dash comes from nowhere. */
  private static boolean isReachable(Gap gap, String wanted) {
    String read = gap.read();
    if (wanted.equals(read)) {
      return false;
    }
    if (gap.isPlainSpace()) {
      return wanted.equals(". ") || wanted.equals(", ");
    }
    if (Gap.marks(wanted) > Gap.marks(read) || wanted.isEmpty()) {
      return false;
    }
    boolean isEdge = gap.left().isEmpty() || gap.right().isEmpty();
    boolean isSpacing = GapRepair.Kind.of(read, wanted) == GapRepair.Kind.SPACING;
    if (isEdge && !isSpacing) {
      return false; // headings and parts of columns end without a mark, or with any
    }
    if (read.length() > 1
        && ";:!?".indexOf(read.charAt(1)) >= 0
        && wanted.equals(read.substring(1))) {
      return false; // a space set before it, which is a matter of layout
    }
    if (gap.hasLineBreak() && wanted.indexOf(' ') < 0) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      boolean isNew = c != ' ' && read.indexOf(c) < 0;
      boolean isQuote = c == '"' && read.contains("''");
      boolean isApostrophe = c == '\'' && CONTRACTED.contains(gap.right()) && wanted.length() == 1;
      if (isNew && NEW_MARKS.indexOf(c) < 0 && !isQuote && !isApostrophe) {
        return false;
      }
      boolean isOldUse = c == ';' && read.indexOf(':') >= 0 || c == ':' && read.indexOf(';') >= 0;
      if (isNew && isOldUse) {
        return false; // old books use one as we use the other
      }
    }
    return true;
  }
}
